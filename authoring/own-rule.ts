import type {Term} from '../engine/model/condition.ts';
import type {Language} from '../engine/model/language.ts';
import type {Example, NamedRule, Pillar} from '../engine/model/rule.ts';
import type {RuleSet} from '../engine/model/rule-set.ts';

/** The article's point a pillar stands closest to. */
const pointOf: {readonly [P in Pillar]: number} = {open: 4, invite: 10, participate: 7, protect: 5};

const freeNumber = (rules: readonly NamedRule[]): number => {
	const taken = rules.map(({id}) => Number(/\/own-(\d+)$/.exec(id)?.[1] ?? 0));
	return Math.max(0, ...taken) + 1;
};

const moreAt = ({company}: RuleSet): string => {
	const domain = company?.domains?.find(each => each.trim() !== '');
	return domain ? `https://${domain.trim()}/` : '';
};

/** A rule with nothing in it yet, in the languages of the set; `today` is an ISO date. */
export const emptyRule = (set: RuleSet, today: string): NamedRule => {
	const languages = set.languages ?? ['sv', 'en'];
	const each = <T>(value: T) => Object.fromEntries(languages.map(language => [language, value]));
	return {
		id: `open/own-${freeNumber(set.rules ?? [])}`,
		points: [pointOf.open],
		level: 'hint',
		start: 'on',
		on: {voice: ['organisation']},
		when: {phrase: each([])},
		say: each({saw: '', why: '', try: ''}),
		source: {url: moreAt(set), read: today},
		examples: each({tip: ['', ''], none: ['', '']}),
	};
};

/** The rule under another pillar: its id names it, so a field of its own that names one goes. */
export const underPillar = ({pillar: _before, ...rule}: NamedRule, pillar: Pillar): NamedRule => ({
	...rule,
	id: `${pillar}/${rule.id.slice(rule.id.indexOf('/') + 1)}`,
	points: [pointOf[pillar]],
});

/** The phrases of a rule whose condition is nothing but phrases; undefined for one written in another way. */
export const rulePhrases = ({when}: NamedRule): {readonly [L in Language]?: readonly Term[]} | undefined =>
	'phrase' in when && when.unless === undefined && when.within === undefined ? when.phrase : undefined;

/** A term as it is written in the form. */
export const termText = (term: Term): string => (typeof term === 'string' ? term : term.term);

/** The rule with these phrases in one language; a term that carried more than its words keeps it. */
export const withPhrases = (rule: NamedRule, language: Language, lines: readonly string[]): NamedRule => {
	const before = rulePhrases(rule) ?? {};
	const terms = lines.map(line => before[language]?.find(term => termText(term) === line) ?? line);
	return {...rule, when: {phrase: {...before, [language]: terms}}};
};

/** The text of an example. */
export const exampleText = (example: Example): string => (typeof example === 'string' ? example : example.text);

/** The rule with one example's text changed. */
export const withExample = (
	rule: NamedRule,
	[language, kind, index]: readonly [Language, 'tip' | 'none', number],
	text: string,
): NamedRule => {
	const both = rule.examples[language] ?? {tip: [], none: []};
	const before = both[kind][index];
	const example = before === undefined || typeof before === 'string' ? text : {...before, text};
	const list = [...both[kind]];
	list[index] = example;
	return {...rule, examples: {...rule.examples, [language]: {...both, [kind]: list}}};
};

/** What the rule is called in the list: what it sees. */
export const ruleName = (rule: NamedRule, language: Language): string => {
	const saw = rule.say[language]?.saw || rule.say.sv?.saw || rule.say.en?.saw || '';
	const [first = '…'] = rulePhrases(rule)?.[language] ?? [];
	return saw.replaceAll(/\{\w+\}/g, termText(first) || '…');
};
