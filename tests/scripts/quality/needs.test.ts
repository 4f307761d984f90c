import {describe, expect, it} from 'vitest';
import {compile, type SourcedRule} from '../../../engine/rule-language/compile.ts';
import type {Row} from '../../../scripts/quality/data.ts';
import {type JudgedText, judgeLabelled} from '../../../scripts/quality/needs/judged-text.ts';
import {labelledTexts} from '../../../scripts/quality/needs/labelled-text.ts';
import {measureKinds, measureNeeds} from '../../../scripts/quality/needs/measure-needs.ts';
import {measureMonth} from '../../../scripts/quality/needs/month.ts';
import {partOf} from '../../../scripts/quality/needs/needs.ts';
import type {Bench} from '../../../scripts/quality/posts.ts';
import {wilsonInterval} from '../../../scripts/quality/wilson.ts';

const say = {saw: '', why: '', try: ''};

const words = (id: string, found: string): SourcedRule => ({
	id,
	points: [4],
	level: 'hint',
	start: 'on',
	when: {phrase: {en: [found]}},
	say: {en: say, sv: say},
	source: {url: 'https://lamp.example', read: '2026-11-30'},
	examples: {},
});

const bench: Bench = {
	compiled: compile({
		format: '1.0',
		id: 'test',
		version: 1,
		name: 'Test',
		rules: [words('open/empty', 'synergies'), words('open/hashtags', 'hashtag')],
	}),
	limitOf: () => undefined,
	servesOf: rule => (rule === 'open/empty' ? ['empty-words'] : ['hashtag-load']),
};

const row = (text: string, labels: Row['labels'], source = 'lamps'): Row => ({text, lang: 'en', source, labels});

const need = (sure: number, words: string, kind = 'empty-words'): Row['labels'] => ({
	platform: 'linkedin',
	surface: 'post',
	voice: 'self',
	needs: [{kind, sure, words}],
	nothing: false,
});

const judge = (...rows: readonly Row[]): readonly JudgedText[] => judgeLabelled(bench, labelledTexts(rows));

describe('a label is found', () => {
	it('by a tip of a rule that serves its kind, in its sentence', () => {
		const [same, other, wrongKind] = judge(
			row('The lamps glow. We build on synergies every day.', need(2, 'build on synergies')),
			row('The lamps glow every day. We build on synergies.', need(2, 'lamps glow')),
			row('The lamps build on synergies every day.', need(2, '', 'typos')),
		);
		expect(same?.found).toHaveLength(1);
		expect(other?.found).toHaveLength(0);
		expect(wrongKind?.found).toHaveLength(0);
	});

	it('anywhere when the label has no words', () => {
		expect(judge(row('The lamps glow. We build on synergies.', need(2, '')))[0]?.found).toHaveLength(1);
	});
});

describe('measureNeeds', () => {
	it('counts needs by how sure they are, and tips where nothing or little was needed', () => {
		const nothing = {surface: 'post', voice: 'self', needs: [], nothing: true};
		const measured = measureNeeds(
			'all',
			judge(
				row('The lamps build on synergies and more.', need(3, '')),
				row('The lamps are all made of glass here.', need(2, '')),
				row('The lamps are a hashtag and no more.', need(1, '')),
				row('The lamps build on synergies once more.', nothing),
			),
		);
		expect(measured.sureTwo).toEqual({hits: 1, of: 2});
		expect(measured.sureThree).toEqual({hits: 1, of: 1});
		expect(measured.onNothing).toEqual({hits: 1, of: 1});
		expect(measured.onUnsure).toEqual({hits: 1, of: 1});
		expect(measured.tips).toEqual({hits: 1, of: 3});
	});

	it('lets a source with many texts weigh no more than five', () => {
		const many = Array.from({length: 10}, (_, at) => row(`The lamp number ${at} has synergies in it.`, need(2, '')));
		const few = Array.from({length: 5}, (_, at) => row(`The lamp number ${at} is made of glass.`, need(2, ''), 'b'));
		expect(measureNeeds('all', judge(...many, ...few)).sureTwoWeighed).toBeCloseTo(0.5);
	});
});

it('measures a kind by labels found and by tips that fit', () => {
	const judged = judge(
		row('The lamps build on synergies and more.', need(2, '')),
		row('The lamps build on synergies once again.', need(2, '', 'typos')),
	);
	const kinds = measureKinds(judged, bench.servesOf);
	expect(kinds.find(({kind}) => kind === 'empty-words')).toEqual({
		kind: 'empty-words',
		labels: {hits: 1, of: 1},
		tips: {hits: 1, of: 2},
	});
});

describe('a month', () => {
	const post = row('The lamps build on synergies and more.', need(2, ''));
	const comment = row('The lamps are all made of glass here.', {
		surface: 'comment',
		voice: 'self',
		needs: [],
		nothing: true,
	});

	it('holds something that fits where every post does, and nothing wrong', () => {
		const month = measureMonth('en self', judge(post, comment), {posts: 1, comments: 2});
		expect(month).toMatchObject({fitting: 1, wrong: 0, unmatched: 0, pausesYearly: 0});
	});

	it('is not drawn where nobody comments', () => {
		expect(measureMonth('en self', judge(post), {posts: 1, comments: 2})).toBeUndefined();
	});
});

it('keeps about a third of the texts back', () => {
	const kept = Array.from({length: 900}, (_, at) => partOf(`Text number ${at * 7919}`)).filter(p => p === 'kept');
	expect(kept.length).toBeGreaterThan(240);
	expect(kept.length).toBeLessThan(360);
});

it('gives the Wilson interval of a share', () => {
	const [low, high] = wilsonInterval({hits: 12, of: 50});
	expect(low).toBeCloseTo(0.143, 2);
	expect(high).toBeCloseTo(0.374, 2);
	expect(wilsonInterval({hits: 0, of: 0})).toEqual([0, 1]);
});
