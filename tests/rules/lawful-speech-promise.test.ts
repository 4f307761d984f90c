import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {check} from '../../engine/checking/check.ts';
import {isLawfulSpeech} from '../../engine/detect/shield/lawful-speech.ts';
import {compile} from '../../engine/rule-language/compile.ts';
import {analyseText} from '../../engine/text/analyse-text.ts';
import {loadBuiltIn} from '../../scripts/load-rules.ts';

const builtIn = await loadBuiltIn();

/** What speaks on lawful speech all the same, in the words of the promise. */
const spoken: Readonly<Record<string, {readonly en: string; readonly sv: string}>> = {
	'open/styled-unicode': {en: 'styled letters', sv: 'stiliserade bokstäver'},
	'invite/alt-text-missing': {en: 'a picture with no description', sv: 'en bild utan beskrivning'},
	'invite/hashtag-camelcase': {en: 'tags without capitals', sv: 'taggar utan versaler'},
	'platform/fits-the-field': {en: 'doesn’t fit', sv: 'inte får plats'},
	'protect/private-numbers': {en: 'their data', sv: 'deras uppgifter'},
	'protect/personal-identity-numbers': {en: 'their data', sv: 'deras uppgifter'},
	'protect/somebodys-contact': {en: 'their data', sv: 'deras uppgifter'},
	'protect/other-peoples-health': {en: 'their data', sv: 'deras uppgifter'},
	'protect/children-in-posts': {en: 'their data', sv: 'deras uppgifter'},
	'protect/ask-in-private': {en: 'their data', sv: 'deras uppgifter'},
	'protect/case-in-public': {en: 'their data', sv: 'deras uppgifter'},
	'protect/secrets-and-keys': {en: 'a key', sv: 'en nyckel'},
	'protect/no-threats': {en: 'a threat', sv: 'ett hot'},
	'protect/someone-in-danger': {en: 'someone in danger', sv: 'någon i fara'},
};

/** Where the promise is given. */
const places = [
	['README.md', 'en'],
	['CONTRIBUTING.md', 'en'],
	['docs/en/before-you-decide.md', 'en'],
	['docs/en/how-akta-works-for-you.md', 'en'],
	['components/strings/rule-set/en.ts', 'en'],
	['docs/sv/innan-ni-bestammer.md', 'sv'],
	['docs/sv/sa-fungerar-akta-for-dig.md', 'sv'],
	['components/strings/rule-set/sv.ts', 'sv'],
] as const;

const topics = {
	en: ['working conditions', 'union', 'whistleblowing', 'the press', 'politics', 'faith', 'own health'],
	sv: ['arbetsvillkor', 'facket', 'visselblåsning', 'medierna', 'politik', 'tro', 'egen hälsa'],
};

const textOf = (place: string): string =>
	readFileSync(new URL(`../../${place}`, import.meta.url), 'utf8').replaceAll("'", '’');

it('is kept by the engine for these rules and no other', () => {
	const speaking = builtIn.rules.filter(({speaksOnLawfulSpeech}) => speaksOnLawfulSpeech === true).map(({id}) => id);
	expect(speaking.toSorted()).toEqual(Object.keys(spoken).toSorted());
});

describe.each(places)('%s', (place, language) => {
	it('names everything that speaks anyway', () => {
		const text = textOf(place);
		expect(Object.values(spoken).filter(words => !text.includes(words[language]))).toEqual([]);
	});

	it('names every topic', () => {
		const text = textOf(place);
		expect(topics[language].filter(topic => !text.includes(topic))).toEqual([]);
	});
});

it('lets styled letters be noticed in a post on pay, and nothing else of how it is written', () => {
	const compiled = compile(builtIn);
	const text = '𝐌𝐢𝐧 𝐥ö𝐧 är för låg, och facket kräver mer. Vi brinner för helhetslösningar i framkant!';
	const {tips} = check(
		compiled,
		{platform: 'linkedin', surface: 'post', voice: 'self', text, links: [], pictures: []},
		{},
	);
	expect(tips.map(({rule}) => rule)).toEqual(['open/styled-unicode']);
});

it.each([
	'We demonstrate how the lamp works.',
	'It moves workloads to the cloud.',
	'Meet us at Mobile World Congress.',
	'Salary: 30,000',
	'Views are my own and not those of my employer.',
	'Valet är ert.',
	'She is Vice President of sales.',
	'A product demonstration starts at ten.',
	'Lön: 30 000',
	'Dagens schema finns i foajén.',
])('takes no other sense of a word for lawful speech: %s', text => {
	expect(isLawfulSpeech(analyseText(text))).toBe(false);
});
