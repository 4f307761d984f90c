import {groupOf} from '../../model/group-and-pillar.ts';
import type {Language} from '../../model/language.ts';
import type {BuiltInRule} from '../../model/rule.ts';
import type {RuleSet} from '../../model/rule-set.ts';
import {analyseText} from '../../text/analyse-text.ts';
import type {Finding} from '../finding.ts';
import {makeFinding} from '../make-finding.ts';
import {lixOf} from '../prose/readability.ts';
import {protecting, type Say} from './protected-rules.ts';

/** More rules than this nobody reads; twelve is a good number. */
const mostRules = 25;
const fewestMay = 5;
const heaviest = 45;

/** A part of pauses above which people learn to click past, when there are this many of them. */
const mostPausing = 0.2;
const fewestPausing = 3;

const openGroups: readonly string[] = ['open', 'invite', 'participate'];

const frame = ({owner, review, may = [], rules = []}: RuleSet, say: Say): Finding[] => [
	...(owner
		? []
		: [
				say('L19', 'mend', 'owner', {
					sv: 'Ingen står som ägare av råden.',
					en: 'Nobody is named as owner of the guidance.',
				}),
			]),
	...(review
		? []
		: [
				say('L19', 'mend', 'review', {
					sv: 'Det står inte när råden läses igenom på nytt. Tolv månader är lagom.',
					en: 'No date says when the guidance is read again. Twelve months is a good pace.',
				}),
			]),
	...rules.flatMap(({examples}, index) =>
		Object.values(examples).some(each => each.none.length > 0)
			? []
			: [
					say('L19', 'mend', `rules[${index}].examples`, {
						sv: 'Regeln har inget exempel på en text som går fint.',
						en: 'The rule has no example of a text that is fine.',
					}),
				],
	),
	...(may.length < fewestMay
		? [
				say('L26', 'mend', 'may', {
					sv: `Här står ${may.length} meningar om vad människor får göra. Fem eller fler brukar få någon att våga.`,
					en: `There are ${may.length} sentences on what people may do. Five or more tend to give somebody the courage to start.`,
				}),
			]
		: []),
];

const opensSomewhere = ({use, rules = []}: RuleSet): boolean =>
	use === undefined ||
	use.some(entry => openGroups.includes(groupOf(entry))) ||
	rules.some(({id, pillar = ''}) => openGroups.includes(pillar) || openGroups.includes(groupOf(id)));

const half = (set: RuleSet, say: Say): Finding[] =>
	opensSomewhere(set)
		? []
		: [
				say('L26', 'mend', 'use', {
					sv: 'Inga råd hör till Öppna upp, Bjud in eller Delta. De tre grupperna open, invite och participate är en bra början.',
					en: 'No advice belongs to Open up, Invite or Take part. The groups open, invite and participate are a good beginning.',
				}),
			];

const isHeavy = ({rules = []}: RuleSet, language: Language): boolean => {
	const texts = rules.flatMap(({say}) => {
		const words = say[language];
		return words ? [words.saw, words.why, words.try] : [];
	});
	const text = analyseText(texts.join('\n'), () => language);
	return text.wordCount >= 60 && lixOf(text, text.sentences.length) > heaviest;
};

const reading = (set: RuleSet, say: Say): Finding[] => [
	...((set.rules?.length ?? 0) > mostRules
		? [
				say('L20', 'mend', 'rules', {
					sv: `Råden har ${set.rules?.length} egna regler. Tolv är ett bra antal.`,
					en: `The set has ${set.rules?.length} rules of its own. Twelve is a good number.`,
				}),
			]
		: []),
	...(set.country === 'SE' && set.languages?.length === 1 && set.languages[0] === 'en'
		? [
				say('L20', 'mend', 'languages', {
					sv: 'Råden finns bara på engelska, fast organisationen finns i Sverige.',
					en: 'The guidance is in English only, though the organisation is in Sweden.',
				}),
			]
		: []),
	...(['sv', 'en'] as const)
		.filter(language => isHeavy(set, language))
		.map(language =>
			say('L20', 'mend', 'rules', {
				sv: `Reglernas ord är tunga att läsa på ${language === 'sv' ? 'svenska' : 'engelska'} (LIX över 45).`,
				en: `The words of the rules are heavy to read in ${language === 'sv' ? 'Swedish' : 'English'} (LIX over 45).`,
			}),
		),
];

const pausing = ({rules = []}: RuleSet, say: Say): Finding[] => {
	const count = rules.filter(({level}) => level === 'pause').length;
	if (count < fewestPausing || count <= rules.length * mostPausing) return [];
	return [
		say('L21', 'block', 'rules', {
			sv: `${count} av ${rules.length} regler visar ett kort före publicering. En av fem är gränsen; mark räcker ofta.`,
			en: `${count} of ${rules.length} rules show a card before publishing. One in five is the limit; mark is often enough.`,
		}),
	];
};

/** What the form of a set lacks or overdoes: owner, date, examples, the "you may", how much there is to read, pauses, what protects people. */
export const formFindings = (set: RuleSet, builtIn: readonly BuiltInRule[]): Finding[] => {
	const language = set.languages?.[0] ?? 'sv';
	const say: Say = (check, weight, place, what, words = '') =>
		makeFinding(check, weight, {place, words, language, what});
	return [...[frame, half, reading, pausing].flatMap(look => look(set, say)), ...protecting(set, say, builtIn)];
};
