import type {Language} from '../rule.ts';

/** What a prohibition is about: something one does (infinitive or English -ing form) or a thing, with the words after it. */
export type Matter = {readonly kind: 'doing' | 'doing-ing' | 'thing'; readonly words: string};

type Way = {readonly shape: RegExp; readonly take: (match: RegExpExecArray) => Matter | undefined};

const doing = (words: string): Matter => ({kind: 'doing', words});
const doingIng = (words: string): Matter => ({kind: 'doing-ing', words});

const smallFirst = (words: string): string =>
	/^\p{Lu}\p{Ll}/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;

const thing = (words: string | undefined): Matter | undefined =>
	words ? {kind: 'thing', words: smallFirst(words)} : undefined;

/** "fotograferas" → "fotografera"; undefined for a verb that is no passive. */
const activeOf = (verb: string): string | undefined => (/[aåäöey]s$/u.test(verb) ? verb.slice(0, -1) : undefined);

const modal = '(?:får|ska|skall|bör|kan) (?:du |ni |man )?(?:absolut )?(?:inte|ej|aldrig)(?: heller)?';

const passive = (subject = '', verb = '', rest = ''): Matter | undefined => {
	const active = activeOf(verb);
	return active === undefined ? undefined : doing(`${active} ${smallFirst(subject)}${rest}`);
};

const infinitiveOf = (imperative: string): string =>
	/[aåäöeyo]$/u.test(imperative) ? imperative : `${imperative.replace(/mm?$/, 'mm')}a`;

const swedish: readonly Way[] = [
	{shape: new RegExp(`^(.{3,80}?) ${modal} (\\p{L}+s)(?= |$)(.*)$`, 'iu'), take: ([, a, b, c]) => passive(a, b, c)},
	{
		shape: /^(?:inga|inget|ingen) (.{3,80}?) (?:får|ska|skall|bör) (\p{L}+s)(?= |$)(.*)$/iu,
		take: ([, a, b, c]) => passive(a, b, c),
	},
	{
		shape: new RegExp(`(?:^| )${modal} (\\p{L}+[aåäöe])(?= |$)(.*)$`, 'iu'),
		take: ([, verb, rest]) => doing(`${verb}${rest}`),
	},
	{shape: /^ingen (?:\p{L}+ )?får (\p{L}+a)(?= |$)(.*)$/iu, take: ([, verb, rest]) => doing(`${verb}${rest}`)},
	{
		shape:
			/(?:förbjudet|tillåtet|otillåtet|okej|olämpligt|undvik|undvika|avstå från|avstår från|låt bli|aldrig) att (\p{L}+a)(?= |$)(.*)$/iu,
		take: ([, verb, rest]) => doing(`${verb}${rest}`),
	},
	{
		shape: /^(?:snälla )?(\p{L}{2,})((?: dig| ut| upp| om| på)?) (?:inte|aldrig) (.+)$/iu,
		take: ([, verb = '', particle, rest]) => doing(`${infinitiveOf(smallFirst(verb))}${particle} ${rest}`),
	},
	{shape: /^(?:undvik|avstå från) (.+)$/iu, take: ([, words]) => thing(words)},
	{
		shape:
			/^(.{3,90}?) (?:ska undvikas|bör undvikas|får inte förekomma|accepteras inte|tolereras inte|är (?:strängt )?förbjud\p{L}+|är inte (?:tillåt|accept|okej|ok)\p{L}*)/iu,
		take: ([, words]) => thing(words),
	},
];

const english: readonly Way[] = [
	{
		shape: /^(.{3,90}?) (?:must|may|shall|should|can|will) (?:not|never) be \p{L}+/iu,
		take: ([, words]) => thing(words),
	},
	{
		shape: /(?:^| )(?:must|may|shall|should|cannot|can) ?(?:not|never) (?:ever )?(\p{L}+)(?= |$)(.*)$/iu,
		take: ([, verb, rest]) => doing(`${verb}${rest}`),
	},
	{
		shape: /(?:(?:not|never) (?:allowed|permitted|authori[sz]ed)|forbidden|prohibited) to (\p{L}+)(?= |$)(.*)$/iu,
		take: ([, verb, rest]) => doing(`${verb}${rest}`),
	},
	{
		shape: /(?:refrain|prohibited|barred|banned) from (\p{L}+ing)(?= |$)(.*)$/iu,
		take: ([, verb, rest]) => doingIng(`${verb}${rest}`),
	},
	{shape: /^(?:please )?avoid (\p{L}+ing)(?= |$)(.*)$/iu, take: ([, verb, rest]) => doingIng(`${verb}${rest}`)},
	{
		shape: /^(?:please )?(?:do not|don't|never) (?:ever )?(\p{L}+)(?= |$)(.*)$/iu,
		take: ([, verb = '', rest]) => doing(`${smallFirst(verb)}${rest}`),
	},
	{shape: /^(?:please )?(?:avoid|no) (.+)$/iu, take: ([, words]) => thing(words)},
	{
		shape:
			/^(.{3,90}?) (?:is|are) (?:strictly )?(?:not (?:allowed|permitted|acceptable|tolerated)|prohibited|forbidden|to be avoided|unacceptable|out of the question|off limits)/iu,
		take: ([, words]) => thing(words),
	},
];

const ways: Readonly<Record<Language, readonly Way[]>> = {sv: swedish, en: english};

const ownWords: Readonly<Record<Language, readonly (readonly [RegExp, string])[]>> = {
	sv: [
		[/(?<!\p{L})sig(?!\p{L})/gu, 'dig'],
		[/(?<!\p{L})sin(?!\p{L})/gu, 'din'],
		[/(?<!\p{L})sitt(?!\p{L})/gu, 'ditt'],
		[/(?<!\p{L})sina(?!\p{L})/gu, 'dina'],
	],
	en: [
		[/(?<!\p{L})their(?!\p{L})/giu, 'your'],
		[/(?<!\p{L})anything(?!\p{L})/giu, 'something'],
		[/(?<!\p{L})themselves(?!\p{L})/giu, 'yourself'],
	],
};

/** Longest matter that is kept, in UTF-16 units; a longer one says too much to be a question. */
const longest = 120;

/** The main clause without list mark, quotes around it and its end. */
const coreOf = (sentence: string): string =>
	sentence
		.slice(0, 400)
		.replace(/\s+/g, ' ')
		.replace(/^[\s#>*_•–‣◦▪·+-]*(?:\d{1,2}[.)]\s*)?/, '')
		.replace(/[*_]{2}/g, '')
		.replace(
			/^(?:it goes without saying|please note|remember|note|det säger sig självt|tänk på|kom ihåg|observera) (?:that|att) /i,
			'',
		)
		.split(
			/[;:(]|, (?:inte|och|men|utan|varken|eftersom|för|and|but|nor|not|because|since|even)(?= )|[.!?…]+(?:\s|$)/,
		)[0]
		?.trim() ?? '';

/** What a sentence that says no is about, in the writer's own words turned to the reader; undefined when it cannot be told. */
export const matterOf = (sentence: string, language: Language): Matter | undefined => {
	const core = coreOf(sentence);
	for (const {shape, take} of ways[language]) {
		const match = shape.exec(core);
		const matter = match && take(match);
		if (matter && matter.words.length <= longest) return {...matter, words: turned(matter.words.trim(), language)};
	}
	return undefined;
};

const turned = (words: string, language: Language): string =>
	ownWords[language].reduce((said, [from, to]) => said.replace(from, to), words);

/** What an item of a list under "must not:" is about. */
export const matterOfItem = (item: string, language: Language): Matter | undefined => {
	const words = smallFirst(coreOf(item));
	if (words === '' || words.length > longest) return undefined;
	if (language === 'sv') return /^\p{L}+a(?= |$)/u.test(words) ? doing(turned(words, 'sv')) : thing(words);
	return /^\p{L}+ing(?= |$)/u.test(words) ? doingIng(turned(words, 'en')) : thing(words);
};
