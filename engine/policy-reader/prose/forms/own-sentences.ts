import {forms} from './choose-form.ts';

const cut = (form: string): string[] => form.split(/(?<=[.!?]) /);
const plain = (sentence: string): string =>
	sentence
		.trim()
		.replace(/^[-*•–]\s+/, '')
		.replaceAll("'", '’');

let known: ReadonlySet<string> | undefined;

/** True for a sentence of one of the forms, taken over as it is: what keeps a duty there is not read as pointing once more. */
export const isOurs = (sentence: string): boolean => {
	known ??= new Set(
		forms.flatMap(({form, inSweden = form}) => [form.sv, form.en, inSweden.sv, inSweden.en].flatMap(cut)),
	);
	return known.has(plain(sentence));
};
