import type {Tip} from '../../engine/model/tip.ts';

/** The marks of one composer. */
export type Marks = {
	/**
	 * Marks the places of the tips at `mark` and `pause`, found in `text`. Follows the text while it changes; a mark that
	 * comes with what was written waits until the caret has left its word.
	 */
	draw(tips: readonly Tip[], text: string): void;
	/** Shows marks that waited for the caret to leave their words, once the person rests; whoever holds the marks tells of the caret. */
	caretMoved(): void;
	/** The tip whose mark lies at a point of the viewport. */
	at(point: {readonly x: number; readonly y: number}): Tip | undefined;
	/** The tip whose mark holds the caret. */
	atCaret(): Tip | undefined;
	/** Where the first place of a tip is in the viewport, marked or not; `undefined` when its words are gone. */
	rectOf(tip: Tip): DOMRect | undefined;
	/** Selects the first place of a tip and scrolls it into view; gives the composer focus. */
	select(tip: Tip): void;
	/** Removes every mark of this composer. */
	clear(): void;
};
