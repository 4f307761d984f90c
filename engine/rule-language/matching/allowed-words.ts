import {isFormRest, swedishForms} from './phrases/swedish-forms.ts';

/** True for words nobody wants a tip about. */
export type IsAllowed = (words: string) => boolean;

/** Knows the allowed words and their Swedish forms. */
export const createAllowedWords = (words: readonly string[]): IsAllowed => {
	if (words.length === 0) return () => false;
	const plain = words.map(word => word.normalize('NFC').toLowerCase());
	const exact = new Set(plain);
	const bending = plain.flatMap(word => swedishForms(word) ?? []);
	return found =>
		exact.has(found) ||
		bending.some(forms => found.startsWith(forms.base) && isFormRest(forms, found.slice(forms.base.length)));
};
