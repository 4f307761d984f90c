import type {OverlayAction} from '../../companion/overlay.ts';
import {tipKey} from '../../companion/tab-state.ts';
import type {Level} from '../../engine/model/rule.ts';
import type {Tip} from '../../engine/model/tip.ts';
import type {Composer} from '../../page/composer/composer.ts';
import type {ViewportRect} from '../../page/overlay/card-position.ts';
import {rememberCaret} from '../../page/text/restore-caret.ts';
import {cardSpot, isInViewport} from './card-spots.ts';
import type {CardSpot} from './place-card.ts';
import {createTipCard, type TipCardContent, type TipCardOverlay} from './tip-card.ts';
import {tipContent} from './view-contents.ts';
import type {ViewDependencies} from './view-types.ts';

/** What the card that is open is about. */
export type CardSubject = {readonly composer: Composer; readonly level: Level};

type Opened = CardSubject & {readonly tip: string; leave(): void};

/** Ties the card at a mark to the newest answer about its composer. */
export class TipCardView {
	readonly #from: ViewDependencies;
	readonly #sidebar: () => ViewportRect | undefined;
	readonly #card: TipCardOverlay;
	#opened: Opened | undefined;

	/** `sidebar` is where no card lies; `acted` hears what the person does in one, which still stands then. */
	constructor(from: ViewDependencies, sidebar: () => ViewportRect | undefined, acted: (action: OverlayAction) => void) {
		this.#from = from;
		this.#sidebar = sidebar;
		this.#card = createTipCard(from.overlays, acted);
	}

	/** False where the newest answer lacks the tip, or nothing may be shown. */
	canOpen(composer: Composer, tip: Tip): boolean {
		return this.#contentOf(composer, tipKey(tip)) !== undefined;
	}

	/** Opens it at the tip's mark, where that is in the viewport. */
	open(composer: Composer, tip: Tip, focus: boolean): void {
		const key = tipKey(tip);
		const content = this.#contentOf(composer, key);
		const spot = () => this.#spotOf(composer, tip);
		if (!content || !spot()) return;
		this.#opened = {composer, tip: key, level: tip.level, leave: rememberCaret(composer.field)};
		this.#card.show(content, {near: composer.field, focus, spot});
	}

	/** Draws it from the newest answer; closes it where its reason is gone from that. */
	follow(composer: Composer): void {
		if (this.#opened?.composer !== composer) return;
		const content = this.#contentOf(composer, this.#opened.tip);
		if (content) this.#card.redraw(content);
		else this.end(this.#card.hasFocus());
	}

	/** Closes it, and answers what it was about; the caret goes back to where it was if `givesBack`. */
	end(givesBack: boolean): CardSubject | undefined {
		const opened = this.#opened;
		this.close();
		if (givesBack) opened?.leave();
		return opened;
	}

	/** The composer has left the page. */
	gone(composer: Composer): void {
		if (this.#opened?.composer === composer) this.close();
	}

	close(): void {
		this.#card.close();
		this.#opened = undefined;
	}

	#contentOf(composer: Composer, key: string): TipCardContent | undefined {
		const {frameSettings, drafts} = this.#from;
		return frameSettings.mayShow(composer) ? tipContent(composer, drafts.newest(composer), key) : undefined;
	}

	// What is about the whole draft stands beside all of it.
	#spotOf(composer: Composer, tip: Tip): CardSpot | undefined {
		const at = tip.spans.length > 0 ? this.#from.marks(composer).rectOf(tip) : composer.field.getBoundingClientRect();
		return at && isInViewport(at) ? cardSpot(at, composer, this.#sidebar()) : undefined;
	}
}
