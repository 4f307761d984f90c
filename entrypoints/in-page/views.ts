import {type Notice, noticeOf} from '../../companion/notice.ts';
import {isChoice, type OverlayAction} from '../../companion/overlay.ts';
import {tipKey} from '../../companion/tab-state.ts';
import type {Tip} from '../../engine/model/tip.ts';
import type {Composer} from '../../page/composer/composer.ts';
import type {HeldPress, OpenPauseCard} from '../../page/publish-gate/gate-types.ts';
import {rememberCaret} from '../../page/text/restore-caret.ts';
import {cardSpot} from './card-spots.ts';
import {createDockedSidebar, type DockedSidebar} from './docked-sidebar.ts';
import {createNoticeLine, type NoticeLine} from './notice-line.ts';
import {PauseCardView} from './pause-card-view.ts';
import {TipCardView} from './tip-card-view.ts';
import {draftIn, offerContent, sidebarContent} from './view-contents.ts';
import type {OfferedBox, ViewDependencies, Views} from './view-types.ts';

const drawMarks = (composer: Composer, {drafts, frameSettings, marks}: ViewDependencies): void => {
	const answered = drafts.newest(composer);
	if (answered && frameSettings.mayShow(composer)) marks(composer).draw(answered.state.tips, answered.text);
	else marks(composer).clear();
};

/** Draws the views of a frame, each anew from what it is given. */
class FrameViews implements Views {
	readonly #from: ViewDependencies;
	readonly #docked: DockedSidebar;
	readonly #tipCard: TipCardView;
	readonly #pauseCard: PauseCardView;
	readonly #notice: NoticeLine;
	#isOffering = false;
	#active: Composer | undefined;

	constructor(from: ViewDependencies) {
		this.#from = from;
		this.#docked = createDockedSidebar(from.overlays, action => this.#actedInSidebar(action));
		const sidebar = () => this.#docked.rect();
		this.#tipCard = new TipCardView(from, sidebar, action => this.#actedInCard(action));
		this.#pauseCard = new PauseCardView(from, sidebar);
		this.#notice = createNoticeLine(from.overlays, action => this.#act(action));
	}

	draw(composer: Composer): void {
		this.#active = composer;
		drawMarks(composer, this.#from);
		this.prepare(composer);
		this.#drawSidebar(composer);
	}

	prepare(composer: Composer): void {
		this.#tipCard.follow(composer);
		this.#pauseCard.follow(composer);
		this.#pauseCard.prepare(composer);
	}

	readonly offer = (box: OfferedBox | undefined): void => {
		if (box) this.#docked.draw(box, offerContent(box));
		else if (this.#isOffering) this.#docked.remove();
		this.#isOffering = box !== undefined;
	};

	openCard(composer: Composer, tip: Tip, focus: boolean): void {
		if (!this.#tipCard.canOpen(composer, tip) || this.#docked.lead(composer, tipKey(tip), focus)) return;
		this.#notice.close();
		this.#tipCard.open(composer, tip, focus);
	}

	goToAkta({field}: Composer): void {
		this.#tipCard.close();
		if (!this.#docked.enter()) field.focus({preventScroll: true});
	}

	openPause(held: HeldPress): OpenPauseCard | undefined {
		const [first] = held.composers;
		if (!first || !this.#from.frameSettings.mayShow(first)) return undefined;
		this.#tipCard.close();
		this.#notice.close();
		return this.#pauseCard.open(held, first);
	}

	say(composer: Composer, notice: Notice): void {
		const draft = draftIn(this.#from.drafts.newest(composer));
		const spot = () => cardSpot(composer.field.getBoundingClientRect(), composer, this.#docked.rect());
		this.#notice.say(notice, {
			near: composer.field,
			platform: composer.name,
			draft,
			spot,
			back: rememberCaret(composer.field),
		});
	}

	gone(composer: Composer): void {
		this.#tipCard.gone(composer);
	}

	clear(): void {
		this.#tipCard.close();
		this.#pauseCard.close();
		this.#notice.close();
		this.#docked.remove();
	}

	#actedInCard(action: OverlayAction): void {
		if (action.do === 'seen') return;
		// What moves the caret itself, or leads out of the page, needs nobody to put it back.
		const ended = this.#tipCard.end(action.do !== 'apply' && action.do !== 'open');
		const notice = noticeOf(action, ended?.level);
		if (ended && notice) this.say(ended.composer, notice);
		this.#act(action);
	}

	#actedInSidebar(action: OverlayAction): void {
		if (action.do === 'back') this.#pauseCard.leave();
		if (action.do !== 'seen') this.#tipCard.close();
		if (action.do === 'leaveBox') this.offer(undefined);
		// The sidebar itself says what was done in it, unless it leaves with that.
		const notice = action.do === 'snooze' && noticeOf(action);
		if (notice && this.#active) this.say(this.#active, notice);
		this.#act(action);
	}

	#act(action: OverlayAction): void {
		if (!isChoice(action)) this.#from.acted(action);
	}

	#drawSidebar(composer: Composer): void {
		const {frameSettings, notice} = this.#from;
		if (this.#isOffering && notice()?.kind === 'unknown-field') return;
		this.#isOffering = false;
		if (frameSettings.homeOf(composer) === 'docked') this.#docked.draw(composer, sidebarContent(composer, this.#from));
		else this.#docked.remove();
	}
}

/** The views of a frame. */
export const createViews = (from: ViewDependencies): Views => new FrameViews(from);
