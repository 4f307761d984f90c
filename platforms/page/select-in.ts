import type {Span} from '../../engine/draft.ts';
import {selectionOf} from './caret.ts';
import {rangeOf} from './range-of.ts';
import {textOf} from './text-of.ts';

/** Selects a span of an editable element's text and scrolls it into view; does nothing when its nodes are gone. */
export const selectIn = (field: HTMLElement, span: Span): void => {
	const range = rangeOf(textOf(field), span);
	if (!range) return;
	selectionOf(field)?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
	range.startContainer.parentElement?.scrollIntoView({block: 'nearest'});
};
