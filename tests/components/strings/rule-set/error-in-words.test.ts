import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {describeSetError} from '../../../../components/strings/rule-set/error-in-words.ts';
import type {Condition} from '../../../../engine/model/condition.ts';
import type {RuleSetError} from '../../../../engine/model/rule-set-error.ts';
import {errorCodes, ruleSetError} from '../../../../engine/model/rule-set-error-en.ts';
import {compile} from '../../../../engine/rule-language/compile.ts';
import {parseRuleSet} from '../../../../engine/rule-set/parse-rule-set.ts';
import {hostilePatterns, hostileTerms} from '../../../../scripts/bench/hostile-corpus.ts';
import {mutate} from '../../../../scripts/fuzz/mutate.ts';
import {createRandom} from '../../../../scripts/fuzz/random.ts';
import {lampRule, lingonby} from '../../../engine/distribution/verification/sets.ts';
import {ruleOf, setOf} from '../../../engine/judge.ts';

const example = JSON.parse(readFileSync(new URL('../../../../examples/lingonby-kommun.json', import.meta.url), 'utf8'));

const errorsOf = (set: unknown): readonly RuleSetError[] => parseRuleSet(set, []).errors ?? [];
const withWhen = (when: object) => errorsOf(JSON.parse(lingonby({rules: [{...lampRule, when}]})));

const first = example.rules[0];
const withRule = (rest: object) => errorsOf({...example, rules: [{...first, ...rest}]});
const withSet = (rest: object) => errorsOf({...example, ...rest});
const crisis = {line: 'a', contact: 'b', since: '2026-11-20T08:00:00Z'};
const nested = (depth: number): object => (depth ? {not: nested(depth - 1)} : {fact: 'listed'});
const strike = 'Facket kallar till strejk för högre lön på måndag';

/** Mistakes as they are made by hand, and by a random one. */
const mistakes = (): RuleSetError[] => [
	...Array.from({length: 300}, (_, seed) => {
		const rules = [example.rules[seed % example.rules.length]];
		return errorsOf(mutate({...example, rules}, createRandom(seed)));
	}).flat(),
	...[
		...hostilePatterns,
		'',
		'(?=a)b',
		'(a',
		'a'.repeat(501),
		'(?:a{1,90}){1,9}b',
		`${'('.repeat(21)}a${')'.repeat(21)}`,
	].flatMap(pattern => [...withWhen({pattern: {sv: [pattern]}}), ...setOf(ruleOf({pattern: {sv: [pattern]}})).errors]),
	...[...hostileTerms, '(a', 'a)', '{9,1} a', 'a* b', 'a*b', 'a {1,3}', 'a '.repeat(20), 'a'.repeat(501)].flatMap(
		term => [...withWhen({phrase: {sv: [term]}}), ...setOf(ruleOf({phrase: {sv: [term]}})).errors],
	),
	...[
		{signal: 'sigh'},
		{entity: 'star'},
		{measure: {of: 'charm', atLeast: 1}},
		{measure: {of: 'words', atLeast: {post: 1}}},
		{repeat: {of: 'sigh', atLeast: 1}},
		{swap: {sv: {ord: 'a\nb'}}},
		{fact: 'listed', within: 'hall'},
		{fact: 'listed', signal: 'question'},
		{grammar: {en: ['#Passive']}},
		{},
		nested(40),
	].flatMap(when => [...withWhen(when), ...setOf(ruleOf(when as Condition)).errors]),
	...[{level: 'pause'}, {points: [0.5, 40]}, {id: 'Lampa'}].flatMap(withRule),
	...[{url: 'lampa'}, {read: '2026'}, {read: '2026-13-40'}, {country: 'se'}].flatMap(part =>
		withRule({source: {...first.source, ...part}}),
	),
	...withRule({when: {phrase: {sv: ['strejk']}}, examples: {sv: {tip: [strike, strike], none: ['Lampan', 'Hej']}}}),
	...withRule({when: {phrase: {sv: ['lampa']}}, examples: {sv: {tip: ['Hej', 'Hej'], none: ['Lampa', 'Hej']}}}),
	...[
		{rules: [first, first]},
		{languages: ['sv', 'en'], rules: [{...first, say: {sv: first.say.sv}}]},
		{change: {'open/x': {level: 'pause'}}},
		{format: '1'},
		{format: '0.9'},
		{format: '2.0'},
		{id: '.x'},
		{id: 'akta-2'},
		{name: 'Äkta'},
		{name: 'Lingоnby'},
		{owner: {name: 'Karin', mail: 'karin'}},
		{hosts: ['*']},
		{name: 'Lingon\u202eby'},
		{name: 'å'.repeat(600_000)},
		{crisis: {...crisis, until: '2026-11-29T08:00:00Z'}},
		{crisis: {...crisis, until: 'snart'}},
		{company: JSON.parse('{"__proto__": 1}')},
		{contacts: nested(80)},
	].flatMap(withSet),
	...errorsOf({
		get format() {
			throw new Error('no');
		},
	}),
	...compile({...example, rules: Array.from({length: 2001}, () => first)}).errors,
	...compile({...example, rules: [{...first, when: null}]}).errors,
	...setOf(ruleOf({phrase: {sv: Array.from({length: 100}, (_, index) => `w${index} ${'(a|b)'.repeat(9)}`)}})).errors,
	...setOf(ruleOf({pattern: {sv: Array.from({length: 700}, (_, index) => `w${index}\\p{L}{1,100}`)}})).errors,
	// The studio's own, made where the built-in rules are.
	ruleSetError({path: 'name'}, 'set-nameless', {}),
];

describe('what is wrong in a file', () => {
	const all = mistakes();

	it('has a code for each, and each can be met', () => {
		expect(errorCodes.filter(code => !all.some(error => error.code === code))).toEqual([]);
	});

	it.each(errorCodes)('is said in both languages: %s', code => {
		for (const error of all.filter(each => each.code === code)) {
			const [sv, en] = [describeSetError(error, 'sv'), describeSetError(error, 'en')];
			expect(sv.what).not.toBe(en.what);
			expect(`${sv.what} ${sv.mend} ${en.what} ${en.mend}`).not.toMatch(/undefined|\[object/);
			expect([sv.what, sv.mend, en.what, en.mend].every(words => /\p{L}/u.test(words))).toBe(true);
			expect([error.message, error.mend]).toEqual([en.what, en.mend]);
		}
	});

	it('names what the engine names', () => {
		const [error] = withSet({version: [], rules: []});
		expect(error && describeSetError(error, 'sv')).toEqual({
			what: 'här väntas ett tal, och här står en lista',
			mend: 'Skriv ett tal här.',
		});
		const [level] = withRule({level: 'shout'});
		expect(level && describeSetError(level, 'sv').mend).toBe('Skriv "hint", "mark" eller "pause" här.');
	});

	it.each([
		[{measure: {of: 'emojis', atLeast: 1}}, 'emoji', 'emoji', '#measure'],
		[{signal: 'quesion'}, 'question', 'question', '#signal'],
		[{signal: ['question', 'apologi']}, 'apology', 'apology', '#signal'],
		[{entity: 'mail'}, 'email', 'email', '#entity'],
		[{fact: 'listed', within: 'sentance'}, 'sentence', 'sentence', '#within'],
		[{repeat: {of: 'words', atLeast: 2}}, 'word', 'word', '#repeat'],
		[{measure: {of: 'mention', atLeast: 1}}, 'mentions or mention-run', 'mentions eller mention-run', '#measure'],
		[{phrases: {sv: ['a']}}, 'phrase', 'phrase', '#kinds'],
	])('names the nearest names and where all of them stand: %j', (when, en, sv, place) => {
		for (const errors of [withWhen(when), setOf(ruleOf(when as unknown as Condition)).errors]) {
			expect(errors[0]?.mend).toContain(`Did you mean ${en}?`);
			expect(errors[0]?.mend).toContain(`docs/en/rule-language.md${place}`);
			const {mend} = describeSetError(errors[0] as RuleSetError, 'sv');
			expect(mend).toContain(`Menade du ${sv}?`);
			expect(mend).toContain(`docs/sv/rule-language.md${place}`);
		}
	});

	it('is in English where an earlier version kept it without a code', () => {
		const kept = {path: 'version', message: 'it is odd', mend: 'Mend it.'} as RuleSetError;
		expect(describeSetError(kept, 'sv')).toEqual({what: kept.message, mend: kept.mend});
	});
});
