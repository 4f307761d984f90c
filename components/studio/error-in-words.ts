import type {RuleSetError} from '../../engine/model/rule-set-error.ts';
import {describeSetError} from '../strings/rule-set/error-in-words.ts';

type PlaceName = readonly [place: RegExp, sv: string, en: string];

/** What a lead meets while a set is not finished; the engine's own messages speak to whoever writes a file by hand. */
const spoken: readonly PlaceName[] = [
	[/^(name|id)$/, 'Organisationens namn saknas.', 'The name of the organisation is missing.'],
	[/^owner\.name/, 'Det saknas ett namn på den som ansvarar.', 'The name of whoever answers for it is missing.'],
	[
		/^owner/,
		'Det saknas en mejladress till den som ansvarar.',
		'The e-mail address of whoever answers for it is missing.',
	],
	[/^review/, 'Dagen för nästa genomläsning är inget datum.', 'The day for reading the guidance again is not a date.'],
	[/^may/, 'En mening är för lång. Högst 400 tecken får plats.', 'A sentence is too long. Up to 400 characters fit.'],
	[
		/^personality/,
		'Ett av orden för hur det låter saknar själva ordet.',
		'One of the words for how it sounds lacks the word itself.',
	],
	[
		/^contacts/,
		'För en person att fråga saknas namn, ämne eller hur man når personen.',
		'A person to ask lacks a name, a topic or a way to be reached.',
	],
	[
		/^lines/,
		'En svarsrad är för lång. Högst 1 000 tecken får plats.',
		'A line is too long. Up to 1,000 characters fit.',
	],
	[/^say\./, 'Ett eget tips saknar ord på ett av språken.', 'A tip of your own lacks its words in one language.'],
	[
		/^source/,
		'Ett eget tips saknar en webbadress, med https:// först, där man kan läsa mer.',
		'A tip of your own lacks a web address where people can read more, one that begins with https://.',
	],
	[
		/^when/,
		'Ett eget tips har inget att lägga märke till, eller något som inte går att läsa.',
		'A tip of your own has nothing to notice, or something that cannot be read.',
	],
];

type Told = (text: string) => readonly [sv: string, en: string];

/** What is told by what is wrong, wherever it stands. */
const known: {readonly [code: string]: Told} = {
	'lawful-speech': () => [
		'Ett eget tips träffar sådant som alla får säga om jobb, rättigheter eller övertygelse. Sådana texter lämnar Äkta i fred.',
		'A tip of your own hits what everyone may say about work, rights or convictions. Äkta leaves such texts alone.',
	],
	'example-missed': text => [
		`Tipset märker inte exemplet ”${text}”.`,
		`The tip does not notice the example “${text}”.`,
	],
	'example-hit': text => [`Tipset märker också exemplet ”${text}”.`, `The tip notices the example “${text}” too.`],
};

const sentenceOn = ({code, values, path}: RuleSetError): readonly [sv: string, en: string] | undefined => {
	if (Object.hasOwn(known, code)) return known[code]?.('text' in values ? values.text : '');
	const [, sv, en] = spoken.find(([place]) => place.test(path)) ?? [];
	return sv !== undefined && en !== undefined ? [sv, en] : undefined;
};

/** What is wrong with a set in a sentence for the one who writes it in the studio. */
export const describeStudioError = (error: RuleSetError, language: 'sv' | 'en'): string => {
	const sentence = sentenceOn(error)?.[language === 'sv' ? 0 : 1];
	if (sentence !== undefined) return sentence;
	const {what, mend} = describeSetError(error, language);
	return `${error.path}: ${what}. ${mend}`.trim();
};
