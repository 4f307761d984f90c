import type {Condition} from '../model/condition.ts';
import type {Rule, RuleName} from '../model/rule.ts';
import type {RuleSet, TermLists} from '../model/rule-set.ts';
import type {SourcedRule} from '../rule-language/compile.ts';
import {bentForms} from './bent-words.ts';

/** Rules made of a set's words have the set itself as their source, so no address. */
const frame = {points: [4], start: 'on', source: {url: '', read: '2026-11-22'}, examples: {}} as const;

const preferName: RuleName = {sv: 'Organisationens ord', en: 'Preferred words'};

const preferSay: Rule['say'] = {
	sv: {
		saw: 'Här står ”{words}”. Organisationen har ett eget ord för det.',
		why: 'Läsaren hittar lättare rätt när samma sak heter likadant överallt.',
		try: 'Byt ord med ett klick, eller behåll ditt om det passar bättre här.',
	},
	en: {
		saw: 'This says “{words}”. The organisation has a word of its own for it.',
		why: 'Readers find their way more easily when one thing has one name everywhere.',
		try: 'Swap the word with a click, or keep yours if it fits better here.',
	},
};

const secretName: RuleName = {sv: 'Hemliga ord', en: 'Secret words'};

const secretSay: Rule['say'] = {
	sv: {
		saw: 'Texten innehåller något som organisationen håller för sig själv.',
		why: 'Det som väl är publicerat går sällan att ta tillbaka.',
		try: 'Fråga den som äger frågan först, eller skriv det utan just de orden.',
	},
	en: {
		saw: 'The text holds something the organisation keeps to itself.',
		why: 'Once it is published it can seldom be taken back.',
		try: 'Ask the person who owns the matter first, or say it without those words.',
	},
};

const soundsSay = (word: string): Rule['say'] => ({
	sv: {
		saw: `”{words}” låter ${word}.`,
		why: 'Så vill organisationen låta, och här hörs det.',
		try: 'Behåll det, det är lätt att känna igen.',
	},
	en: {
		saw: `“{words}” sounds ${word}.`,
		why: 'That is how the organisation hopes to sound, and here it comes through.',
		try: 'Keep it, it is easy to recognise.',
	},
});

/** Bent forms of the words to swap, found with nothing put in their place: which form would fit, the writer knows. */
const bentPairs = (prefer: NonNullable<TermLists['prefer']>): Condition[] => {
	const bent = (['sv', 'en'] as const).map(language => {
		const pairs = Object.entries(prefer[language] ?? {});
		const right = new Set(pairs.flatMap(([term, better]) => [term.toLowerCase(), better.toLowerCase()]));
		const forms = pairs.flatMap(([term]) => bentForms(term, language)).filter(form => !right.has(form));
		return [language, forms] as const;
	});
	const found = bent.filter(([, forms]) => forms.length > 0);
	return found.length > 0 ? [{phrase: Object.fromEntries(found)}] : [];
};

/** The rule made of a set's preferred words; none when it has none. */
export const preferredWordRules = ({terms}: RuleSet): SourcedRule[] =>
	terms?.prefer
		? [
				{
					...frame,
					id: 'open/preferred-words',
					name: preferName,
					level: 'mark',
					when: {any: [{swap: terms.prefer}, ...bentPairs(terms.prefer)]},
					say: preferSay,
				},
			]
		: [];

/** The rule made of a set's secret words, always masked; none when it has none. */
export const secretWordRules = ({terms}: RuleSet): SourcedRule[] => {
	const secret = terms?.secret;
	if (!secret?.length) return [];
	const when = {phrase: {sv: secret, en: secret}};
	return [{...frame, id: 'protect/secret-words', name: secretName, level: 'pause', masked: true, when, say: secretSay}];
};

/** One strength a word of the set's personality that has phrases to sound like. */
export const personalityRules = ({personality = []}: RuleSet): SourcedRule[] =>
	personality.flatMap(({word, sounds}, index) =>
		sounds.length
			? [
					{
						...frame,
						id: `open/sounds-like-us-${index + 1}`,
						name: {sv: `Låter ${word}`, en: `Sounds ${word}`},
						level: 'hint',
						strength: true,
						when: {phrase: {sv: sounds, en: sounds}},
						say: soundsSay(word),
					} as const,
				]
			: [],
	);
