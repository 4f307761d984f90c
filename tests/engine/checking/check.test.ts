import {describe, expect, it} from 'vitest';
import {check} from '../../../engine/checking/check.ts';
import {maxCheckedLength} from '../../../engine/checking/check-limits.ts';
import type {Condition} from '../../../engine/model/condition.ts';
import {findHits} from '../../../engine/rule-language/matching/find-hits.ts';
import {analyseText} from '../../../engine/text/analyse-text.ts';
import {draftWith, judge, ruleOf, setOf} from '../judge.ts';

const has = (...words: string[]): Condition => ({phrase: {sv: words.map(term => ({term, exact: true as const}))}});

const text = 'Vi har lampor, stolar och bord hemma hos oss';

const ids = (compiled: ReturnType<typeof setOf>, draft = draftWith(text), facts = {}): string[] =>
	check(compiled, draft, facts).tips.map(({rule}) => rule);

describe('order and quiet', () => {
	it('puts pauses first, then marks, hints, and strengths last', () => {
		const compiled = setOf(
			ruleOf(has('lampor'), {id: 'open/strong', strength: true, level: 'hint'}),
			ruleOf(has('lampor'), {id: 'open/hint', level: 'hint'}),
			ruleOf(has('stolar'), {id: 'open/mark', level: 'mark'}),
			ruleOf(has('bord'), {id: 'protect/pause', level: 'pause'}),
		);
		expect(ids(compiled)).toEqual(['protect/pause', 'open/mark', 'open/hint', 'open/strong']);
	});
	it('gives a place to one tip, and leaves the other tip its other places', () => {
		const compiled = setOf(
			ruleOf(has('lampor'), {id: 'open/a', level: 'mark'}),
			ruleOf(has('lampor'), {id: 'open/b', level: 'hint'}),
			ruleOf(has('lampor', 'stolar'), {id: 'open/c', level: 'hint', say: {sv: {saw: 'c', why: 'c', try: 'c'}}}),
		);
		const {tips} = check(compiled, draftWith(text), {});
		expect(tips.map(({rule, words}) => [rule, words])).toEqual([
			['open/a', ['lampor']],
			['open/c', ['stolar']],
		]);
	});
	it('says the same advice about the whole once', () => {
		const whole: Condition = {measure: {of: 'words', atLeast: 1}};
		expect(ids(setOf(ruleOf(whole, {id: 'open/a'}), ruleOf(whole, {id: 'open/b'})))).toEqual(['open/a']);
	});
	it('merges places that overlap and sorts them', () => {
		const {tips} = judge({any: [has('stolar och'), has('och bord'), has('lampor')]}, text);
		expect(tips[0]?.words).toEqual(['lampor', 'stolar och bord']);
	});
});

describe('which rules run', () => {
	const rule = ruleOf(has('lampor'));
	it('follows the place and the voice', () => {
		const compiled = setOf({...rule, on: {platforms: ['x'], surfaces: ['reply'], voice: ['organisation']}});
		expect(ids(compiled)).toEqual([]);
		expect(ids(compiled, draftWith(text, {platform: 'x', surface: 'reply', voice: 'organisation'}))).toEqual([
			'open/test',
		]);
		expect(ids(compiled, draftWith(text, {platform: 'x', surface: 'reply'}))).toEqual([]);
	});
	it('follows the person, whatever the rule starts as', () => {
		expect(ids(setOf(rule), draftWith(text), {off: ['open/test']})).toEqual([]);
		expect(ids(setOf({...rule, start: 'off'}))).toEqual([]);
		expect(ids(setOf({...rule, start: 'off'}), draftWith(text), {on: ['open/test']})).toEqual(['open/test']);
		expect(ids(setOf(rule), draftWith(text), {on: ['open/test'], off: ['open/test']})).toEqual([]);
	});
	it('needs a sentence in a language the rule speaks', () => {
		const compiled = setOf(ruleOf({all: [{measure: {of: 'words', atLeast: 1}}, {not: {phrase: {en: ['chair']}}}]}));
		expect(ids(compiled)).toEqual([]);
		expect(ids(compiled, draftWith('We have lamps and tables in the house'))).toEqual(['open/test']);
		expect(
			ids(compiled, draftWith('Wir haben viele Lampen und Tische, aber nicht für die Kinder in der Schule')),
		).toEqual([]);
	});
	it('leaves allowed words alone, with their Swedish forms, but not personal data', () => {
		expect(ids(setOf(rule), draftWith(text), {allow: ['Lampor']})).toEqual([]);
		expect(
			ids(setOf(ruleOf({phrase: {sv: ['synergi']}})), draftWith('Vi ser synergierna i det här'), {allow: ['synergi']}),
		).toEqual([]);
		expect(
			ids(setOf(ruleOf({entity: 'email'})), draftWith('Mejla a@lingonby.example nu'), {allow: ['a@lingonby.example']}),
		).toEqual(['open/test']);
	});
});

describe('the tip', () => {
	it('is masked for personal data, in the words and in what is said', () => {
		const [tip] = judge({entity: 'email'}, 'Mejla anna@lingonby.example om du vill').tips;
		expect(tip?.words).toEqual(['•••']);
		expect(JSON.stringify(tip)).not.toContain('anna');
		expect(tip?.spans).toEqual([[6, 27]]);
	});
	it('has spans of the raw text and its exact words', () => {
		const raw = '🎉 Vi a\u030Ater la\u00admpor\u00a0nu hemma hos oss';
		const [tip] = judge(has('åter', 'lampor'), raw).tips;
		expect(tip?.words).toEqual(['a\u030Ater', 'la\u00admpor']);
		expect(tip?.spans.map(span => raw.slice(...span))).toEqual(tip?.words);
	});
	it('falls to a hint when its law is past the day to read it again', () => {
		const source = {url: 'https://example.org/', read: '2025-01-01', country: 'SE', recheck: '2026-01-01'};
		const compiled = setOf(ruleOf(has('lampor'), {source}));
		const level = (facts: object): string | undefined => check(compiled, draftWith(text), facts).tips[0]?.level;
		expect(level({today: '2026-01-01'})).toBe('mark');
		expect(level({today: '2026-01-02'})).toBe('hint');
		expect(level({})).toBe('mark');
	});
	it('shows at most three different words, shortened', () => {
		const [tip] = judge(has('lampor', 'stolar', 'bord', 'hemma'), `${text} och lampor`).tips;
		expect(tip?.say.sv?.saw).toBe('lampor, stolar, bord');
	});
});

describe('the whole draft', () => {
	it('is judged to its end, or to 50,000 characters and no half letter', () => {
		expect(judge(has('lampor'), text).judged).toBe(text.length);
		expect(judge(has('lampor'), '').judged).toBe(0);
		const long = `${'a '.repeat(maxCheckedLength / 2 - 1)}b🎉 slut`;
		expect(judge(has('slut'), long)).toMatchObject({tips: [], judged: maxCheckedLength - 1});
	});
	it('is judged in part when the steps run out, and says so', () => {
		const wide = Array.from({length: 30}, (_, index) => `(?:a ?){${index + 1},60}[b-z]`);
		const long = `Det här är en text på svenska och\n${'a '.repeat(1400)}`;
		const result = judge({pattern: {sv: wide}}, long);
		expect(result.judged).toBeLessThan(long.length);
		expect(judge({pattern: {sv: wide.slice(0, 2)}}, long).judged).toBe(long.length);
	});
	it('counts steps of phrases and of patterns alike', () => {
		const gaps = Array.from({length: 6}, () => 'a').join(' {0,8} ');
		const {searchIndex} = setOf(ruleOf({any: [{phrase: {sv: [`${gaps} zz`]}}, {pattern: {sv: ['b\\w+', 'och den']}}]}));
		const read = analyseText(`Det här är en text på svenska och den ${'a '.repeat(2000)}`);
		const judgedWith = (steps: number): number => {
			const hits = findHits(searchIndex, read, {steps}, () => false);
			hits.of(0);
			hits.of(1);
			return hits.judged();
		};
		expect(judgedWith(20)).toBeLessThan(100);
		expect(judgedWith(20_000)).toBeLessThan(read.folded.length);
		expect(judgedWith(1_000_000)).toBe(read.folded.length);
	});
	it('reads the parent', () => {
		expect(judge(has('lampor'), text, {parent: {text: 'När öppnar ni på måndag?'}}).reading?.class).toBe('question');
		expect(judge(has('lampor'), text)).not.toHaveProperty('reading');
	});
});

describe('lawful speech', () => {
	const lawful = 'Vi behöver högre lön och lampor på jobbet, så facket kallar till strejk på måndag.';
	const compiled = setOf(
		ruleOf(has('lampor')),
		ruleOf({entity: 'email'}, {id: 'protect/private-numbers', speaksOnLawfulSpeech: true}),
	);
	it('gets no tip but on other people’s data, and the answer does not tell why', () => {
		expect(ids(compiled, draftWith(lawful))).toEqual([]);
		expect(ids(compiled, draftWith(lawful, {voice: 'at-work'}))).toEqual([]);
		expect(ids(compiled, draftWith(`${lawful} Mejla anna@lingonby.example`))).toEqual(['protect/private-numbers']);
		expect(Object.keys(check(compiled, draftWith(lawful), {})).sort()).toEqual(['judged', 'tips']);
	});
	it('is not asked about when writing for the organisation', () => {
		expect(ids(compiled, draftWith(lawful, {voice: 'organisation'}))).toEqual(['open/test']);
	});
});
