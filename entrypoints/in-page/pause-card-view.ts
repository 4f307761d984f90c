import type {Composer} from '../../page/composer/composer.ts';
import type {ViewportRect} from '../../page/overlay/card-position.ts';
import type {HeldPress, OpenPauseCard} from '../../page/publish-gate/gate-types.ts';
import {rectsToKeepClear} from './card-spots.ts';
import {PauseCardOverlay} from './pause-card.ts';
import type {CardSpot} from './place-card.ts';
import {pausesOf, standingNow} from './standing-now.ts';
import {pauseContent} from './view-contents.ts';
import type {ViewDependencies} from './view-types.ts';

/** Ties the card before publishing to the newest answers about what is held. */
export class PauseCardView {
	readonly #from: ViewDependencies;
	readonly #sidebar: () => ViewportRect | undefined;
	readonly #card: PauseCardOverlay;
	#held: HeldPress | undefined;

	/** `sidebar` is where it does not lie. */
	constructor(from: ViewDependencies, sidebar: () => ViewportRect | undefined) {
		this.#from = from;
		this.#sidebar = sidebar;
		this.#card = new PauseCardOverlay(from.overlays);
	}

	/** Has it ready, hidden, where the newest answer would hold. */
	prepare(composer: Composer): void {
		const {drafts, frameSettings} = this.#from;
		const answered = drafts.newest(composer);
		const tips = answered ? pausesOf(answered, frameSettings.isReminded(composer)) : [];
		if (tips.length > 0 && frameSettings.mayShow(composer))
			this.#card.prepare(composer.field, pauseContent(composer, answered, tips, false));
	}

	/** Draws it from the newest answers: a press that was held is asked about only as long as its reasons stand in them. */
	follow(composer: Composer): void {
		const held = this.#held;
		if (!held || !this.#card.isUp() || !held.composers.includes(composer) || held.tips.length === 0) return;
		const {drafts, frameSettings} = this.#from;
		const tips = standingNow(held, drafts.newest, frameSettings.isReminded);
		if (tips.length === 0 || !frameSettings.mayShow(composer)) this.#card.change();
		else this.#card.redraw(pauseContent(composer, drafts.newest(composer), tips, held.again));
	}

	/** Shows it for a press; `undefined` where none is ready. */
	open(held: HeldPress, first: Composer): OpenPauseCard | undefined {
		const content = pauseContent(first, this.#from.drafts.newest(first), held.tips, held.again);
		const shown = this.#card.show(() => this.#spotOf(held, first), content, held);
		if (shown) this.#held = held;
		return shown;
	}

	/** Answers it with `Change`, where it is up. */
	leave(): void {
		if (this.#card.isUp()) this.#card.change();
	}

	close(): void {
		this.#card.close();
	}

	#spotOf({at, tips}: HeldPress, first: Composer): CardSpot {
		const words = tips.flatMap(tip => this.#from.marks(first).rectOf(tip) ?? []);
		const beside = (at?.isConnected ? at : first.field).getBoundingClientRect();
		return {at: beside, avoid: [...words, ...rectsToKeepClear(first, this.#sidebar())]};
	}
}
