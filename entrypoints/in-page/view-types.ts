import type {FieldNotice} from '../../companion/field-notice.ts';
import type {Notice} from '../../companion/notice.ts';
import type {ComposerAction} from '../../companion/overlay.ts';
import type {Tip} from '../../engine/model/tip.ts';
import type {Composer} from '../../page/composer/composer.ts';
import type {Marks} from '../../page/marks/marks-type.ts';
import type {HeldPress, OpenPauseCard} from '../../page/publish-gate/gate-types.ts';
import type {Drafts} from './drafts.ts';
import type {FrameSettings} from './frame-settings.ts';
import type {Overlays} from './overlays.ts';

/** What the views of a frame are drawn from; `acted` hears what a person does in them. */
export type ViewDependencies = {
	readonly frameSettings: FrameSettings;
	readonly drafts: Drafts;
	readonly overlays: Pick<Overlays, 'open'>;
	readonly acted: (action: ComposerAction) => void;
	marks(composer: Composer): Marks;
	/** What is told of the field the person is in. */
	notice(): FieldNotice | undefined;
};

/** A box no platform file knows, as it is offered in its page. */
export type OfferedBox = Pick<Composer, 'name' | 'field' | 'scope'> & {readonly notice: FieldNotice};

/** What a person sees of Äkta in a frame. */
export type Views = {
	/** Draws sidebar, marks and cards of a composer from the newest answer, as the person's settings say. */
	draw(composer: Composer): void;
	/** Shows what is told of a box that is not read, beside it, and an offer to read it; `undefined` takes that away. */
	offer(box: OfferedBox | undefined): void;
	/** Has the cards follow the newest answer, and the one before publishing ready, hidden, where that answer would hold. */
	prepare(composer: Composer): void;
	/** Leads to a tip: in the sidebar where it stands open, else by the card at its mark; with focus when a shortcut asked for it. */
	openCard(composer: Composer, tip: Tip, focus: boolean): void;
	/** Leads the keys into the sidebar, and from there back into the composer. */
	goToAkta(composer: Composer): void;
	/** Shows the card before publishing; `undefined` where nothing may be shown, or no card is ready. */
	openPause(held: HeldPress): OpenPauseCard | undefined;
	/** Says in one line what was just done to a composer's draft. */
	say(composer: Composer, notice: Notice): void;
	/** The composer has left the page. */
	gone(composer: Composer): void;
	/** Takes everything out of the page. */
	clear(): void;
};
