import type {Span} from '../../engine/model/draft.ts';
import type {Composer} from '../composer/composer.ts';
import {fieldSelection} from './caret.ts';
import {isInOneNode, rangeOfSpan} from './range-of-span.ts';
import {readFieldText} from './read-field-text.ts';
import {changeBetween, type TextChange} from './text-change.ts';

/** How long the browser may take to tell the editor of a new selection, and the editor to take a change, in ms. */
const PATIENCE_MS = 50;

const wait = (ms: number): Promise<void> => new Promise(resolve => setTimeout(resolve, ms));

// Draft.js in Firefox and pasting editors read a selection of their own, which follows with this event.
const selectionDelivered = (document: Document, select: () => void): Promise<void> =>
	Promise.race([
		new Promise<void>(resolve => {
			document.addEventListener('selectionchange', () => setTimeout(resolve), {once: true});
			select();
		}),
		wait(PATIENCE_MS),
	]);

const select = (field: HTMLElement, {start, end}: TextChange): boolean => {
	if (field instanceof HTMLTextAreaElement) {
		field.setSelectionRange(start, end);
		return true;
	}
	const range = rangeOfSpan(readFieldText(field), [start, end]);
	if (!range) return false;
	fieldSelection(field)?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
	return true;
};

// Draft.js takes over only the leaf a change begins in, so a change across leaves parts its model from the screen.
const isSafe = (field: HTMLElement, {start, end, text}: TextChange, was: string): boolean => {
	const read = readFieldText(field);
	if (read.text !== was || text.includes('\n') || was.slice(start, end).includes('\n')) return false;
	return !field.matches('.public-DraftEditor-content') || (was !== '' && isInOneNode(read, [start, end]));
};

const becomes = async (field: HTMLElement, expected: string): Promise<boolean> => {
	for (const ms of [0, PATIENCE_MS / 2, PATIENCE_MS]) {
		await wait(ms);
		if (readFieldText(field).text === expected) return true;
	}
	return false;
};

/**
 * Puts `text` in place of a span of the composer's text through the editor's own input path, as one step of undo.
 * `was` is the whole text the span belongs to. Resolves to `copy`, with nothing changed where that can be known, when it
 * cannot be done safely: the text is another, the editor is known to break, a line break is involved.
 */
export const replaceSpan = async (
	{field}: Composer,
	[start, end]: Span,
	text: string,
	was: string,
): Promise<'done' | 'copy'> => {
	const expected = was.slice(0, start) + text + was.slice(end);
	const change = changeBetween(was, expected);
	if (expected === was) return 'done';
	if (!field.isConnected || !isSafe(field, change, was)) return 'copy';
	field.focus({preventScroll: true});
	let selected = false;
	await selectionDelivered(field.ownerDocument, () => {
		selected = select(field, change);
	});
	// The person or the page may have written meanwhile.
	if (!selected || readFieldText(field).text !== was) return 'copy';
	if (change.text === '') field.ownerDocument.execCommand('delete');
	else field.ownerDocument.execCommand('insertText', false, change.text);
	return (await becomes(field, expected)) ? 'done' : 'copy';
};
