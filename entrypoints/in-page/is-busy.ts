import {isTypingAt, type TypedChange} from '../../companion/typing.ts';
import type {Tip} from '../../engine/model/tip.ts';
import type {Composer} from '../../page/composer/composer.ts';
import {fieldSelection} from '../../page/text/caret.ts';
import {changeBetween} from '../../page/text/text-change.ts';

/** The block, between two newlines, that holds the last change between two readings. */
export const typedBlock = (before: string, now: string, at: number): TypedChange => {
	const {start, text} = changeBetween(before, now);
	const from = start === 0 ? 0 : now.lastIndexOf('\n', start - 1) + 1;
	const to = now.indexOf('\n', start + text.length);
	return {at, block: [from, to === -1 ? now.length : to]};
};
/** True while some of the field's text is selected. */
export const hasSelection = ({field}: Pick<Composer, 'field'>): boolean => {
	if (field instanceof HTMLTextAreaElement) return field.selectionStart !== field.selectionEnd;
	return fieldSelection(field)?.isCollapsed === false;
};

/** True where a card would be in the way: while text is selected, and while the person writes in the block the tip is in. */
export const isBusyAt = (composer: Pick<Composer, 'field'>, typed: TypedChange | undefined, {spans}: Tip): boolean =>
	hasSelection(composer) || isTypingAt(typed, spans[0]?.[0] ?? 0, performance.now());

/** Runs once the click has done its work: a selection that is clicked away is gone only then. */
export const afterClick = (run: () => void): void => void requestAnimationFrame(() => run());
