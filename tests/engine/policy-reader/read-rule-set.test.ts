import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {BuiltInRule, Rule} from '../../../engine/model/rule.ts';
import type {RuleSet} from '../../../engine/model/rule-set.ts';
import {blocking} from '../../../engine/policy-reader/finding.ts';
import {readRuleSet} from '../../../engine/policy-reader/read-rule-set.ts';
import {rightsSentences} from '../../../engine/policy-reader/rule-sets/corpus/rights-sentences.ts';
import {wordFindings} from '../../../engine/policy-reader/rule-sets/wording-checks.ts';
import {parseRuleSet} from '../../../engine/rule-set/parse-rule-set.ts';
import {runAtOnce} from '../../../engine/rule-set/time-slices.ts';

const say = {
	sv: {
		saw: 'Här står ett ord som bara används på lagret.',
		why: 'Läsaren utanför huset känner kanske inte till det.',
		try: 'Säg samma sak med ett vardagsord.',
	},
	en: {
		saw: 'This is a word used only in the warehouse.',
		why: 'Readers outside the house may not know it.',
		try: 'Say the same thing with an everyday word.',
	},
};
const rule = {
	id: 'open/our-jargon',
	points: [4],
	level: 'mark',
	start: 'on',
	when: {phrase: {sv: ['pallflex'], en: ['pallet flex']}},
	say,
	source: {url: 'https://example.org/', read: '2026-11-20'},
	examples: {
		sv: {tip: ['Vår pallflex är bäst', 'Nu med pallflex'], none: ['En pall', 'Flexibla tider']},
		en: {tip: ['Our pallet flex is best', 'With pallet flex'], none: ['A pallet', 'Flexible hours']},
	},
};
const may = [
	'Du får berätta om jobbet med egna ord.',
	'Du får säga vad du tycker, också när du är kritisk.',
	'Du får visa hur något lagas.',
	'You may talk to journalists, and help is at hand.',
	'Du får låta bli.',
];
const good = {
	format: '1.0',
	id: 'pahittlampan',
	version: 1,
	name: 'Påhittlampan',
	owner: {name: 'Malte', mail: 'malte@example.org'},
	country: 'SE',
	languages: ['sv', 'en'],
	review: '2027-09-01',
	may,
	lines: {dissatisfaction: 'Förlåt, så ska en lampa inte bete sig.'},
	rules: [rule],
};
/** What is known of a built-in rule by its id alone; it looks after nobody's text, since it finds nothing. */
const known = (facts: Pick<BuiltInRule, 'id' | 'group'> & Partial<BuiltInRule>): BuiltInRule => ({
	...rule,
	level: 'mark',
	start: 'on',
	name: {sv: 'Tips', en: 'Tip'},
	pillar: 'protect',
	examples: {},
	...facts,
});
const builtIn: readonly BuiltInRule[] = [
	known({id: 'participate/leave-the-troll', group: 'participate', protected: true}),
	known({
		id: 'protect/no-threats',
		group: 'protect',
		protected: true,
		formerly: ['protect/threats', 'participate/threats'],
	}),
	known({id: 'protect/private-numbers', group: 'protect', protected: true}),
	known({id: 'protect/say-you-work-there', group: 'protect', advertising: true}),
];
const take = (rest: object): RuleSet => {
	const {set, errors} = parseRuleSet({...good, ...rest}, builtIn);
	if (!set) throw new Error(JSON.stringify(errors));
	return set;
};
const withRule = (rest: object): object => ({rules: [{...rule, ...rest}]});
const withSay = (part: object): object => withRule({say: {...say, sv: {...say.sv, ...part}}});
const told = (rest: object): string[] =>
	readRuleSet(take(rest), builtIn).map(({check, weight, place}) => `${check} ${weight} ${place}`);

it('has nothing to say of a set that helps', () => {
	expect(told({})).toEqual([]);
});

describe('what refuses a set', () => {
	it.each([
		[withSay({try: 'Skriv inte så.'}), 'L01 block rules[0].say.sv.try'],
		[{may: [...may, 'Medarbetare får inte nämna kunder.']}, 'L01 block may[5]'],
		[withSay({why: 'Det borde vara självklart för alla.'}), 'L02 block rules[0].say.sv.why'],
		[withSay({why: 'Därför.'}), 'L19 block rules[0].say.sv.why'],
		[withSay({why: say.sv.saw}), 'L19 block rules[0].say.sv.why'],
		[withSay({saw: '…'}), 'L25 block rules[0].say.sv'],
		[{may: [...may, 'Löner är konfidentiella.']}, 'L06 block may[5]'],
		[{may: [...may, 'Vi övervakar anställdas privata konton.']}, 'L14 block may[5]'],
		[
			{company: {public: true}, may: [...may, 'Alla kontakter med journalister sköts av direktören.']},
			'L08 block may[5]',
		],
		[{change: {'protect/private-numbers': {start: 'off'}}}, 'L24 block change.protect/private-numbers'],
		[{change: {'protect/private-numbers': {level: 'hint'}}}, 'L24 block change.protect/private-numbers'],
		[{change: {'participate/leave-the-troll': {start: 'off'}}}, 'L24 block change.participate/leave-the-troll'],
		[{change: {'participate/threats': {start: 'off'}}}, 'L24 block change.participate/threats'],
		[{use: ['open', 'invite']}, 'L24 block use'],
		[{use: []}, 'L24 block use'],
		[{change: {'protect/no-threats': {say}}}, 'L24 block change.protect/no-threats.say'],
		[{use: ['open', 'protct']}, 'L24 block use[1]'],
		[{change: {'open/jargn': {start: 'off'}}}, 'L24 block change.open/jargn'],
		[withRule({id: 'protect/no-threats'}), 'L24 block rules[0].id'],
		[withRule({id: 'protect/threats'}), 'L24 block rules[0].id'],
		[{terms: {secret: ['skyddsombudet']}}, 'L23 block terms.secret'],
		[{terms: {prefer: {sv: {facket: 'arbetstagarparten'}}}}, 'L23 block terms.prefer.sv.facket'],
		[
			{rules: ['a', 'b', 'c'].map(name => ({...rule, id: `protect/${name}`, level: 'pause', pausesOn: 'advertising'}))},
			'L21 block rules',
		],
	])('%#', (rest, expected) => {
		expect(told(rest)).toContain(expected);
		expect(blocking(readRuleSet(take(rest), builtIn))).not.toEqual([]);
	});
});

describe('what asks for a better form, or is good to know', () => {
	it.each([
		[{owner: undefined}, 'L19 mend owner'],
		[{review: undefined}, 'L19 mend review'],
		[{may: may.slice(1)}, 'L26 mend may'],
		[{use: ['platform', 'protect'], rules: []}, 'L26 mend use'],
		[{languages: ['en']}, 'L20 mend languages'],
		[{rules: Array.from({length: 26}, (_, index) => ({...rule, id: `open/jargon-${index}`}))}, 'L20 mend rules'],
		[{contacts: [{name: 'Malte', for: 'frågor', how: 'ring 070-174 06 05'}]}, 'L27 note contacts[0].how'],
		[{terms: {secret: ['projekt ugglan']}}, 'L27 note terms.secret'],
		[{may: [...may, 'Posts must be professional and in good taste.']}, 'L03 mend may[5]'],
		[{may: [...may, 'Alla kontakter med journalister sköts av direktören.']}, 'L08 mend may[5]'],
		[{lines: {heat: 'Nolltolerans gäller mot hårda ord.'}}, 'L02 block lines.heat'],
	])('%#', (rest, expected) => {
		const defined = Object.fromEntries(Object.entries({...good, ...rest}).filter(([, value]) => value !== undefined));
		const {set} = parseRuleSet(defined, builtIn);
		const found = set ? readRuleSet(set, builtIn).map(({check, weight, place}) => `${check} ${weight} ${place}`) : [];
		expect(found).toContain(expected);
	});

	it('is content with a list that names the group protect, or each protected rule of it', () => {
		for (const use of [
			['open', 'protect'],
			['open', 'protect/no-threats', 'protect/private-numbers'],
			['open', 'participate/threats', 'protect/private-numbers'],
		])
			expect(told({use}).filter(each => each.startsWith('L24'))).toEqual([]);
		expect(told({use: ['open', 'protect/no-threats']})).toContain('L24 block use');
	});

	it('leaves a telephone number of a desk alone', () => {
		expect(told({contacts: [{name: 'Växeln', for: 'frågor', how: 'ring 031-40 01 10'}]})).toEqual([]);
	});
});

describe('how far a rule reaches', () => {
	const wide = (phrases: {sv?: string[]; en?: string[]}, level = 'mark') => {
		const tip = (words: readonly string[] = []): string[] =>
			words.map(word => `Det här är ett ord: ${word.replace('*', 'er')}`);
		return withRule({
			level,
			when: {phrase: phrases},
			examples: {
				sv: {tip: tip(phrases.sv), none: ['Xyz']},
				en: {tip: tip(phrases.en), none: ['Xyz']},
			},
		});
	};

	it('a rule that speaks on a rights sentence is refused, with the sentence', () => {
		const findings = readRuleSet(take(wide({sv: ['tyck*']})), builtIn);
		expect(findings).toMatchObject([{check: 'L23', weight: 'block', place: 'rules[0].when'}]);
		expect(rightsSentences.sv).toContain(findings[0]?.words);
	});

	it('whatever voice, place and start the rule names', () => {
		const narrow = {start: 'off', on: {voice: ['self'], platforms: ['linkedin'], surfaces: ['reply']}};
		const [each] = (wide({sv: ['tyck*']}) as {rules: object[]}).rules;
		expect(told({rules: [{...each, ...narrow}]})).toContain('L23 block rules[0].when');
	});

	it('a rule that speaks on nearly every ordinary post is refused, one that speaks on many is to be mended', () => {
		const words = ['kaffe', 'höst*', 'bänk*', 'cykl*'];
		expect(told(wide({sv: words}))).toContain('L23 mend rules[0].when');
		expect(told(withRule({when: {measure: {of: 'words', atLeast: 8}}, examples: {}}))).toContain(
			'L23 block rules[0].when',
		);
	});
});

it('finds nothing to refuse in the words of the built-in rules', () => {
	const files = import.meta.glob<{default: Rule}>('../../../rules/*/*.ts', {eager: true});
	const rules = Object.values(files).map(({default: {serves: _, ...rule}}) => ({
		...rule,
		id: 'open/built-in',
	}));
	expect(rules.length).toBeGreaterThan(100);
	expect(blocking(runAtOnce(wordFindings({...take({}), rules}))).map(({check, words}) => `${check} ${words}`)).toEqual(
		[],
	);
});

it('names the sentence and offers the form of its matter', () => {
	const text = 'Du får berätta om jobbet. Du får inte nämna kunder.';
	const found = readRuleSet(take({may: [...may, text]}), builtIn).find(({check}) => check === 'L01');
	expect(text.slice(...(found?.span ?? [0, 0]))).toBe('Du får inte nämna kunder.');
	expect(found?.rewrite).toMatch(/^Vilka vi arbetar för/);
});

it('reads anything without throwing', () => {
	fc.assert(
		fc.property(
			fc.oneof(fc.jsonValue(), fc.record({may: fc.jsonValue(), rules: fc.jsonValue(), change: fc.jsonValue()})),
			json => {
				expect(Array.isArray(readRuleSet(json as unknown as RuleSet, builtIn))).toBe(true);
			},
		),
		{numRuns: 40},
	);
});
