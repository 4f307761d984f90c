import {composedAncestors} from '../dom/shadow-dom.ts';

/** How long after a person's press or key a change of the text counts as theirs, in ms: editors and networks rewrite what was typed. */
const OWN_WITHIN = 1000;

const now = (): number => performance.now();

/**
 * What a person did lately in a frame, so that a page that changes a text by itself learns nothing from what is said of it. A press or key in the
 * composer opens a second; a focus, or a pointer passing over, is good for one look until the next press or key.
 */
export class PersonActs {
	#actedAt = Number.NEGATIVE_INFINITY;
	#pressed: {readonly on: EventTarget | undefined; readonly at: number} | undefined;
	#isLooking = false;
	#hasLooked = false;

	/** Notes a press or a key anywhere in the frame. */
	pressed(on: EventTarget | undefined): void {
		this.#hasLooked = false;
		this.#pressed = {on, at: now()};
	}

	/** Notes that the person did something in the composer. */
	acted(): void {
		this.#actedAt = now();
	}

	/** True when a press or key within the last second was in an element, or around it. */
	isPressedIn(target: EventTarget | undefined): boolean {
		const {on, at = Number.NEGATIVE_INFINITY} = this.#pressed ?? {};
		if (!(target instanceof Element && on instanceof Element) || now() - at > OWN_WITHIN) return false;
		return target.contains(on) || [...composedAncestors(on)].includes(target);
	}

	/** Allows one look at what stands there now; false where it was had since the last press or key. */
	look(): boolean {
		if (this.#hasLooked) return false;
		[this.#hasLooked, this.#isLooking] = [true, true];
		return true;
	}

	/** True when what stands in the composer now is the person's to have judged; a look is used up by asking. */
	mayBeJudged(): boolean {
		const may = this.#isLooking || now() - this.#actedAt <= OWN_WITHIN;
		this.#isLooking = false;
		return may;
	}
}
