import {selectedIn} from './caret.ts';
import {selectIn} from './select-in.ts';
import {textOf} from './text-of.ts';

/**
 * Notes where the caret of a field is now. The returned function gives the field focus with the caret there again, or at the end
 * of the text when none was in it: a browser forgets the caret of an editable element that loses focus, and puts it first.
 */
export const keptCaret = (field: HTMLElement): (() => void) => {
	const before = selectedIn(field, textOf(field));
	return () => {
		const read = textOf(field);
		const stands = selectedIn(field, read) !== undefined;
		field.focus({preventScroll: true});
		if (stands || field instanceof HTMLTextAreaElement) return;
		const at = Math.min(before ?? read.text.length, read.text.length);
		selectIn(field, [at, at]);
	};
};
