import type {Span} from '../../engine/model/draft.ts';
import {fieldSelection} from './caret.ts';
import {rangeOfSpan} from './range-of-span.ts';
import {readFieldText} from './read-field-text.ts';

/** Selects a span of an editable element's text and scrolls it into view; does nothing when its nodes are gone. */
export const selectIn = (field: HTMLElement, span: Span): void => {
	const range = rangeOfSpan(readFieldText(field), span);
	if (!range) return;
	fieldSelection(field)?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
	range.startContainer.parentElement?.scrollIntoView({block: 'nearest'});
};

/** Selects a span of a textarea's text and scrolls its words, which lie at what `rect` answers then, into view. */
export const selectInTextarea = (
	field: HTMLTextAreaElement,
	[start, end]: Span,
	rect: () => DOMRect | undefined,
): void => {
	field.setSelectionRange(start, end);
	field.scrollIntoView({block: 'nearest'});
	const words = rect();
	const box = field.getBoundingClientRect();
	if (words && (words.top < box.top || words.bottom > box.bottom))
		field.scrollTop += words.top - box.top - box.height / 2;
};
