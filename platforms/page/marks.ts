import type {Tip} from '../../engine/tip.ts';
import type {Composer} from './composer.ts';

/** The marks of one composer. */
export type Marks = {
	/**
	 * Marks the places of the tips at `mark` and `pause`, found in `text`. Follows the text while it changes; a new mark waits
	 * until the person pauses and the caret has left its word.
	 */
	draw(tips: readonly Tip[], text: string): void;
	/** The tip whose mark lies at a point of the viewport. */
	at(point: {readonly x: number; readonly y: number}): Tip | undefined;
	/** The tip whose mark holds the caret. */
	atCaret(): Tip | undefined;
	/** Where the first place of a tip is in the viewport, drawn or not; `undefined` when its words are gone. */
	rectOf(tip: Tip): DOMRect | undefined;
	/** Selects the first place of a tip and scrolls it into view; gives the composer focus. */
	select(tip: Tip): void;
	/** Removes every mark of this composer. */
	clear(): void;
};

/** Marks for a composer until `signal` ends them; `opened` hears a trusted click on a marked word. */
export declare const marksOf: (composer: Composer, opened: (tip: Tip) => void, signal: AbortSignal) => Marks;
