import type {OverlayAction} from '../../companion/overlay.ts';
import {followPage} from '../../page/overlay/follow-page.ts';
import type {HeldPress} from '../../page/publish-gate/gate-types.ts';

/** What becomes of a held press, as far as its card says so. */
export type HeldResponse = Pick<HeldPress, 'shown' | 'change' | 'publish'>;

/**
 * How long a card that was ready may take to say that it is seen, in ms; after that the press goes on as "Publish as it is". The person sees it at
 * once, so a worker that was stopped has time to be woken on a busy machine.
 */
const SHOWN_WITHIN = 5000;

/** Calls `change` at the person's Esc wherever in the page focus is, and `moved` when the page moves under the card; the returned function stops both. */
const followWhileUp = (moved: () => void, change: () => void): (() => void) => {
	const ending = new AbortController();
	const onKey = (event: KeyboardEvent): void => {
		if (!event.isTrusted || event.key !== 'Escape') return;
		// This Esc was for the card: the site's own dialog stays open.
		event.preventDefault();
		event.stopImmediatePropagation();
		change();
	};
	addEventListener('keydown', onKey, {capture: true, signal: ending.signal});
	const unfollow = followPage(moved);
	return () => {
		ending.abort();
		unfollow();
	};
};

/** One held press while its card is up: what is followed meanwhile, and what becomes of the press. */
export class HeldCard {
	readonly #held: HeldResponse;
	readonly #waits: ReturnType<typeof setTimeout>;
	readonly #stop: () => void;
	#isSeen = false;
	#isTold = false;

	/** Begins to follow the page, its keys and the time; `moved` is called when the page moves under the card. */
	constructor(held: HeldResponse, moved: () => void) {
		this.#held = held;
		this.#waits = setTimeout(held.publish, SHOWN_WITHIN);
		this.#stop = followWhileUp(moved, held.change);
	}

	/** True for the card of this press. */
	isOf = (held: HeldResponse): boolean => this.#held === held;

	/** True the first time only: when its card has not been told yet that it is visible. */
	tell(): boolean {
		const isFirst = !this.#isTold;
		this.#isTold = true;
		return isFirst;
	}

	/** The person can read it now. */
	shown(): void {
		clearTimeout(this.#waits);
		this.#isSeen = true;
		this.#held.shown();
	}

	/** Does what the person answered; anything else in a card is no answer. */
	answer({do: what}: Pick<OverlayAction, 'do'>): void {
		if (what === 'change' || what === 'publish') this.#held[what]();
	}

	/** Answers for a card that is gone: one nobody got to see holds nothing, one that was read is no yes. */
	lost(): void {
		this.#held[this.#isSeen ? 'change' : 'publish']();
	}

	/** Ends what follows the press. */
	end(): void {
		clearTimeout(this.#waits);
		this.#stop();
	}
}
