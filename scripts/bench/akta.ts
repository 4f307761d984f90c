import {check} from '../../engine/checking/check.ts';
import type {Facts} from '../../engine/model/check-context.ts';
import type {Draft} from '../../engine/model/draft.ts';
import type {NamedRule} from '../../engine/model/rule.ts';
import {type CompiledRuleSet, compile} from '../../engine/rule-language/compile.ts';
import {loadBuiltIn} from '../load-rules.ts';
import type {Contender} from './contender.ts';

const draftOf = (text: string): Draft => ({
	platform: 'linkedin',
	surface: 'post',
	voice: 'self',
	text,
	links: [],
	pictures: [],
});

const judging = (name: string, compiled: CompiledRuleSet, facts: Facts = {}): Contender => ({
	name,
	run: text => check(compiled, draftOf(text), facts).tips.length,
});

const say = {saw: '{words}', why: 'x', try: 'x'};

/** A rule of the bench's own with this condition. */
export const benchRule = (id: string, when: NamedRule['when']): NamedRule => ({
	id,
	points: [4],
	level: 'hint',
	start: 'on',
	when,
	say: {sv: say, en: say},
	source: {url: 'https://example.org/', read: '2026-11-20'},
	examples: {},
});

const syllables = [
	'ba',
	'de',
	'fi',
	'go',
	'hu',
	'ky',
	'lå',
	'mä',
	'nö',
	'pre',
	'sta',
	'tri',
	'vel',
	'ron',
	'sik',
	'mur',
];

const wordOf = (number: number): string =>
	[number, number >> 4, number >> 8, number >> 12].map(part => syllables[part & 15] ?? '').join('');

const phrase = (number: number): string =>
	[`${wordOf(number)}`, `the ${wordOf(number)} ${wordOf(number * 7)}`, `lamp ${wordOf(number)}`][number % 3] ?? '';

const chunk = 100;

/** Invented words and phrases spread over rules of a hundred each, and patterns that no trie can hold. */
const inventedSet = (phrases: number, patterns: number): CompiledRuleSet => {
	const lists = Array.from({length: Math.ceil(phrases / chunk)}, (_, list) => {
		const terms = Array.from({length: Math.min(chunk, phrases - list * chunk)}, (_, index) =>
			phrase(list * chunk + index),
		);
		return benchRule(`open/list-${list}`, {phrase: {en: terms}});
	});
	const expressions = Array.from({length: patterns}, (_, index) => `\\b${wordOf(index * 11)}[a-z]* \\d+`);
	const rules = patterns ? [...lists, benchRule('open/patterns', {pattern: {en: expressions}})] : lists;
	const compiled = compile({format: '1.0', id: 'akta', version: 1, name: 'bench', rules});
	if (compiled.errors.length) throw new Error(`The bench's own set is wrong: ${JSON.stringify(compiled.errors[0])}`);
	return compiled;
};

/** Äkta in its sizes: as shipped, with every rule turned on, and with invented sets. */
export const aktas = async (): Promise<Contender[]> => {
	const builtIn = compile(await loadBuiltIn());
	const on = builtIn.rules.map(({id}) => id);
	return [
		judging('Äkta', builtIn),
		judging('Äkta, every rule on', builtIn, {on}),
		judging('Äkta, 100 phrases', inventedSet(100, 0)),
		judging('Äkta, 10,000 phrases', inventedSet(10_000, 0)),
		judging('Äkta, 10,000 phrases + 200 patterns', inventedSet(10_000, 200)),
		judging('Äkta, 50,000 phrases', inventedSet(50_000, 0)),
	];
};

/** Äkta with this many rules of a hundred phrases each. */
export const aktaWithRules = (rules: number): Contender => judging(`${rules} rules`, inventedSet(rules * chunk, 0));
