import {describe, expect, it} from 'vitest';
import type {BuiltInRule} from '../../../engine/model/rule.ts';
import {parseRuleSet} from '../../../engine/rule-set/parse-rule-set.ts';

const say = {saw: 'Ser {words}', why: 'För att', try: 'Pröva'};
const rule = {
	id: 'open/test',
	points: [4],
	level: 'mark',
	start: 'on',
	when: {phrase: {sv: ['helhetslösning']}},
	say: {sv: say, en: say},
	source: {url: 'https://example.org/', read: '2026-11-20'},
	examples: {
		sv: {
			tip: ['Vi säljer helhetslösningar till alla', 'En helhetslösning för dig'],
			none: ['Vi säljer lampor', 'En lösning på helheten'],
		},
	},
};
const set = (rest: object = {}): object => ({
	format: '1.0',
	id: 'lingonby',
	version: 1,
	name: 'Lingonby kommun',
	rules: [rule],
	...rest,
});
const withRule = (rest: object): object => set({rules: [{...rule, ...rest}]});
const errorsOf = (json: unknown) => parseRuleSet(json, []).errors ?? [];

it('takes a set of a right form, as it is', () => {
	const parsed = parseRuleSet(set(), []);
	expect(parsed.set).toEqual(set());
	expect(parsed).toMatchObject({leftOut: []});
	expect(parseRuleSet(set({rules: undefined, may: ['Du får berätta om jobbet.']}), []).errors).toBeDefined();
});

describe('a rule with the former check `grammar` refuses the set', () => {
	const grammar = {grammar: {en: ['#Passive']}};
	it.each([
		[grammar, 'when.grammar', {}],
		[{all: [{phrase: {sv: ['lampa']}}, {...grammar, within: 'sentence'}]}, 'when.all[1].grammar', {}],
		[{phrase: {sv: ['lampa']}, unless: grammar}, 'when.unless.grammar', {}],
		[grammar, 'when.grammar', {format: '1.1'}],
	])('%j at %s', (when, path, rest) => {
		const errors = errorsOf({...withRule({when}), ...rest});
		expect(errors.map(error => [error.rule, error.path])).toEqual([['open/test', path]]);
		expect(errors[0]?.message).toContain('grammar');
		expect(errors[0]?.mend).toContain('signal');
	});
});

it('takes a name for a rule of the set, in any of its languages', () => {
	for (const name of [{sv: 'Husets ord'}, {sv: 'Husets ord', en: 'House words'}])
		expect(parseRuleSet(withRule({name}), []).errors).toBeUndefined();
});

it('lets a rule of the set pause when it says that it is on hidden advertising', () => {
	expect(parseRuleSet(withRule({level: 'pause', pausesOn: 'advertising'}), []).errors).toBeUndefined();
});

const words = {saw: 'Här står ad.', why: 'Det kan spela roll.', try: 'Skriv något annat.'};
const known = (facts: Pick<BuiltInRule, 'id'> & Partial<BuiltInRule>): BuiltInRule => ({
	name: {sv: 'Tips', en: 'Tip'},
	group: 'protect',
	pillar: 'protect',
	points: [4],
	level: 'mark',
	start: 'on',
	when: {phrase: {sv: ['ad']}},
	say: {sv: words, en: words},
	source: {url: 'https://example.org/', read: '2026-11-20'},
	examples: {},
	...facts,
});

it('lets a change pause on hidden advertising alone', () => {
	const pausing = set({change: {'protect/ad': {level: 'pause'}, 'open/x': {level: 'mark'}}});
	const builtIn = known({id: 'protect/ad'});
	expect(parseRuleSet(pausing, [{...builtIn, advertising: true}]).errors).toBeUndefined();
	const renamed = known({id: 'protect/mark-ads', formerly: ['protect/ad'], advertising: true});
	expect(parseRuleSet(pausing, [renamed]).errors).toBeUndefined();
	expect(parseRuleSet(pausing, [builtIn]).errors?.map(({path}) => path)).toEqual(['change.protect/ad.level']);
});

describe('an error names its rule, its path and the mend', () => {
	it.each([
		[withRule({level: 'shout'}), 'open/test', 'level'],
		[withRule({when: {phrase: {sv: [1]}}}), 'open/test', 'when.phrase.sv[0]'],
		[withRule({when: {phrases: {sv: ['a']}}}), 'open/test', 'when'],
		[withRule({when: {any: [{fact: 'listed'}, {not: {signal: 'sigh'}}]}}), 'open/test', 'when.any[1].not.signal'],
		[withRule({colour: 'red'}), 'open/test', 'colour'],
		[withRule({speaksOnLawfulSpeech: true}), 'open/test', 'speaksOnLawfulSpeech'],
		[withRule({advertising: true}), 'open/test', 'advertising'],
		[withRule({protected: true}), 'open/test', 'protected'],
		[withRule({coach: 'covered'}), 'open/test', 'coach'],
		[withRule({serves: ['empty-words']}), 'open/test', 'serves'],
		[withRule({group: 'protect'}), 'open/test', 'group'],
		[withRule({name: {sv: ''}}), 'open/test', 'name.sv'],
		[withRule({id: 'Open Test'}), 'Open Test', 'id'],
		[withRule({when: {phrase: {sv: ['(a']}}}), 'open/test', 'when.phrase.sv[0]'],
		[withRule({when: {pattern: {sv: ['(?=a)']}}}), 'open/test', 'when.pattern.sv[0]'],
		[withRule({level: 'pause'}), 'open/test', 'level'],
		[withRule({level: 'pause', id: 'protect/ad-partner'}), 'protect/ad-partner', 'level'],
		[withRule({level: 'pause', pausesOn: 'swearing'}), 'open/test', 'pausesOn'],
		[withRule({say: {sv: say}}), 'open/test', 'say.en'],
		[withRule({when: {phrase: {sv: ['lampa']}}}), 'open/test', 'examples.sv.tip'],
		[set({rules: [rule, rule]}), 'open/test', 'id'],
		[set({name: ''}), undefined, 'name'],
		[set({owner: {name: 'x'}}), undefined, 'owner.mail'],
		[set({change: {'open/x': {level: 'pause'}}}), undefined, 'change.open/x.level'],
		[
			set({crisis: {since: '2026-11-20T08:00:00Z', until: '2026-11-24T08:00:00Z', line: 'a', contact: 'b'}}),
			undefined,
			'crisis',
		],
	])('%#', (json, id, path) => {
		const [error] = errorsOf(json);
		expect([error?.rule, error?.path]).toEqual([id, path]);
		expect(error?.message).toMatch(/\w/);
		expect(error?.mend).toMatch(/\w/);
	});
});

it('refuses a rule that speaks on lawful speech', () => {
	const text = 'Facket kallar till strejk för högre lön på måndag';
	const examples = {sv: {tip: [text, text], none: ['Vi säljer lampor', 'Hej']}};
	expect(errorsOf(withRule({when: {phrase: {sv: ['strejk']}}, examples}))[0]?.path).toBe('examples.sv.tip[0]');
});

describe('a newer format', () => {
	it('of the same major leaves a rule with an unknown kind or field out, and names it', () => {
		const newer = {...rule, id: 'open/newer', when: {weather: 'rain'}};
		const parsed = parseRuleSet(set({format: '1.7', rules: [rule, newer, {...rule, id: 'open/field', shade: 1}]}), []);
		expect(parsed.set?.rules?.map(({id}) => id)).toEqual(['open/test']);
		expect(parsed.errors ? [] : parsed.leftOut.map(error => error.rule)).toEqual(['open/newer', 'open/field']);
	});
	it('still refuses what is wrong in any format', () => {
		expect(errorsOf(set({format: '1.7', rules: [{...rule, level: 'shout'}]}))[0]?.path).toBe('level');
	});
	it('of a newer major waits, whatever else it holds, and that is all that is said', () => {
		for (const format of ['2.0', '10.3']) {
			const errors = errorsOf(set({format, mood: 'sunny', rules: 'elsewhere'}));
			expect(errors.map(({path}) => path)).toEqual(['format']);
			expect(errors[0]?.mend).toContain('last set stays in force');
		}
	});
});

describe('characters that cannot be seen', () => {
	it.each([
		['a mark that turns the direction', 'Lingonby\u202E kommun', 'U+202E'],
		['an isolate', 'Ling\u2066onby', 'U+2066'],
		['a control character', 'Lingonby\u0007', 'U+0007'],
		['a control character of the second block', 'Lingonby\u009B', 'U+009B'],
		['an Arabic letter mark', '\u061CLingonby', 'U+061C'],
		['half a character', 'Lingonby \uD83D', 'U+D83D'],
	])('%s is refused, by place and by name', (_, name, code) => {
		const [error] = errorsOf(set({name}));
		expect(error?.path).toBe('name');
		expect(error?.message).toContain(code);
	});
	it('none of those that turn the direction, control or break lines in their own way passes', () => {
		const range = (from: number, to: number): number[] => Array.from({length: to - from + 1}, (_, step) => from + step);
		const all = [0x61c, 0x200e, 0x200f, 0xfffe, 0xffff]
			.concat(range(0, 0x1f), range(0x7f, 0x9f), range(0x2028, 0x202e), range(0x2066, 0x2069))
			.filter(code => ![0x09, 0x0a, 0x0d].includes(code));
		const passing = all.filter(code => !errorsOf(set({name: `a${String.fromCodePoint(code)}b`})).length);
		expect(passing).toEqual([]);
	});
	it('in a key and deep in a rule too, and the message does not carry them on', () => {
		const [error] = errorsOf(set({change: {'open/\u202Ex': {start: 'on'}}}));
		expect(error?.path).toBe('change.open/?x');
		const deep = withRule({when: {any: [{phrase: {sv: ['a', 'lampa\u200F']}}]}});
		expect(errorsOf(deep)[0]?.path).toBe('rules[0].when.any[0].phrase.sv[1]');
	});
	it('line breaks, tabs and whole emoji pass', () => {
		const may = ['Du får berätta.\n\tOckså så här 👩‍🔧 🏴󠁧󠁢󠁥󠁮󠁧󠁿 ❤️'];
		expect(parseRuleSet(set({may}), []).errors).toBeUndefined();
	});
});

it('a day that is in no calendar is refused', () => {
	expect(errorsOf(set({review: '2026-13-45'}))[0]?.path).toBe('review');
});
