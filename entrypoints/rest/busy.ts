import type {Tip} from '../../engine/tip.ts';
import {selectionOf} from '../../platforms/page/caret.ts';
import type {Composer} from '../../platforms/page/composer.ts';
import {changeBetween} from '../../platforms/page/shift.ts';

/** How long after the last key in a block no card opens there by a click, in ms. */
export const TYPING_MS = 2000;

/** The last change of a draft: when, on the page's own clock in ms, and in which block of its text. */
export type Typed = {readonly at: number; readonly block: readonly [start: number, end: number]};

/** The block, between two newlines, that holds the last change between two readings. */
export const typedIn = (before: string, now: string, at: number): Typed => {
	const {start, text} = changeBetween(before, now);
	const from = start === 0 ? 0 : now.lastIndexOf('\n', start - 1) + 1;
	const to = now.indexOf('\n', start + text.length);
	return {at, block: [from, to === -1 ? now.length : to]};
};

/** True within 2 s of typing in the block that holds `offset`. */
export const isTypingAt = (typed: Typed | undefined, offset: number, now: number): boolean =>
	typed !== undefined && now - typed.at < TYPING_MS && offset >= typed.block[0] && offset <= typed.block[1];

/** True while some of the field's text is selected. */
export const hasSelection = ({field}: Pick<Composer, 'field'>): boolean => {
	if (field instanceof HTMLTextAreaElement) return field.selectionStart !== field.selectionEnd;
	return selectionOf(field)?.isCollapsed === false;
};

/** True where a card would be in the way: while text is selected, and while the person writes in the block the tip is in. */
export const isBusyAt = (composer: Pick<Composer, 'field'>, typed: Typed | undefined, {spans}: Tip): boolean =>
	hasSelection(composer) || isTypingAt(typed, spans[0]?.[0] ?? 0, performance.now());

/** Runs once the click has done its work: a selection that is clicked away is gone only then. */
export const afterClick = (run: () => void): void => void requestAnimationFrame(() => run());
