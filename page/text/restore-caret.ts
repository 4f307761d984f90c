import {selectionEnd} from './caret.ts';
import {readFieldText} from './read-field-text.ts';
import {selectIn} from './select.ts';

/**
 * Notes where the caret of a field is now. The returned function gives the field focus with the caret there again, or at the end
 * of the text when none was in it: a browser forgets the caret of an editable element that loses focus, and puts it first.
 */
export const rememberCaret = (field: HTMLElement): (() => void) => {
	const before = selectionEnd(field, readFieldText(field));
	return () => {
		const read = readFieldText(field);
		const stands = selectionEnd(field, read) !== undefined;
		field.focus({preventScroll: true});
		if (stands || field instanceof HTMLTextAreaElement) return;
		const at = Math.min(before ?? read.text.length, read.text.length);
		selectIn(field, [at, at]);
	};
};
