import type {RuleSetError} from '../../engine/rule-set.ts';

type Spoken = readonly [place: RegExp, sv: string, en: string];

/** What a lead meets while a set is not finished; the engine's own messages speak to whoever writes a file by hand. */
const spoken: readonly Spoken[] = [
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

const known: {readonly [message: string]: readonly [sv: string, en: string]} = {
	'the rule speaks on lawful speech about work, rights or convictions': [
		'Ett eget tips träffar sådant som alla får säga om jobb, rättigheter eller övertygelse. Sådana texter lämnar Äkta i fred.',
		'A tip of your own hits what everyone may say about work, rights or convictions. Äkta leaves such texts alone.',
	],
};

const failing = (message: string, language: 'sv' | 'en'): string | undefined => {
	const [, said, text] = /^(no tip|a tip), though (?:one|none) is expected: (.*)$/s.exec(message) ?? [];
	if (!said) return undefined;
	if (language === 'sv')
		return said === 'no tip' ? `Tipset märker inte exemplet ”${text}”.` : `Tipset märker också exemplet ”${text}”.`;
	return said === 'no tip'
		? `The tip does not notice the example “${text}”.`
		: `The tip notices the example “${text}” too.`;
};

/** What is wrong with a set in a sentence for the one who writes it in the studio. */
export const errorInWords = ({path, message, mend}: RuleSetError, language: 'sv' | 'en'): string => {
	const index = language === 'sv' ? 0 : 1;
	const told = known[message]?.[index] ?? failing(message, language);
	if (told) return told;
	const match = spoken.find(([place]) => place.test(path));
	const sentence = match && (language === 'sv' ? match[1] : match[2]);
	return sentence ?? `${path}: ${message}. ${mend}`;
};
