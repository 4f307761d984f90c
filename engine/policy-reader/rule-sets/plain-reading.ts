import type {Language} from '../../model/language.ts';

/** Words of seven letters for the placeholders, which are as long, so that no place in the text moves. */
const fillings: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
	sv: {'{words}': 'bilarna', '{count}': 'trettio', '{limit}': 'gränsen'},
	en: {'{words}': 'bicycle', '{count}': 'seventy', '{limit}': 'hundred'},
};

/** A tip's text as its reader gets it: the placeholders stand for words, so "{words} is not allowed" forbids something. As long as before. */
export const filledIn = (text: string, language: Language): string =>
	text.replace(/\{(?:words|count|limit)\}/g, placeholder => fillings[language][placeholder] ?? placeholder);

const spaced = /(?<![\p{L}\d])(?:\p{L}[ .\-_*]){3,}\p{L}(?![\p{L}\d])/u;

/** A text whose letters stand apart, put together; undefined for any other. Its places are those of another text. */
export const putTogether = (text: string): string | undefined =>
	spaced.test(text)
		? text
				.split(/ {2,}/)
				.map(part => (spaced.test(part) ? part.replace(/(?<=\p{L})[ .\-_*](?=\p{L}(?![\p{L}]))/gu, '') : part))
				.join(' ')
		: undefined;
