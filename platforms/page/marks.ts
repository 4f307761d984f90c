import type {Tip} from '../../engine/tip.ts';
import type {Composer} from './composer.ts';
import {ComposerMarks} from './composer-marks.ts';

/** The marks of one composer. */
export type Marks = {
	/**
	 * Marks the places of the tips at `mark` and `pause`, found in `text`. Follows the text while it changes; a new mark waits
	 * until the caret has left its word.
	 */
	draw(tips: readonly Tip[], text: string): void;
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

/** Marks for a composer until it or `signal` ends; `opened` hears a trusted click on a marked word. */
export const marksOf = (composer: Composer, opened: (tip: Tip) => void, signal: AbortSignal): Marks => {
	const marks = new ComposerMarks(composer);
	const until = {signal: AbortSignal.any([signal, composer.ended])};
	const release = (): void => {
		if (marks.waits()) composer.quiet.run('waiting marks', () => marks.release());
	};
	composer.onRead.add(read => marks.follow(read));
	document.addEventListener('selectionchange', release, until);
	composer.field.addEventListener('focusout', release, until);
	composer.field.addEventListener(
		'click',
		event => {
			const tip = event.isTrusted ? marks.at({x: event.clientX, y: event.clientY}) : undefined;
			if (tip) opened(tip);
		},
		until,
	);
	until.signal.addEventListener('abort', () => marks.clear());
	return marks;
};
