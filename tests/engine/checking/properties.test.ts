import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {check} from '../../../engine/checking/check.ts';
import type {Draft} from '../../../engine/model/draft.ts';
import {compile, type EffectiveRuleSet} from '../../../engine/rule-language/compile.ts';
import {parseRuleSet} from '../../../engine/rule-set/parse-rule-set.ts';
import {analyseText} from '../../../engine/text/analyse-text.ts';
import {draftWith, judge, ruleOf, setOf} from '../judge.ts';

/** Pieces that trip readers of text: marks, joiners, half letters, composed letters, addresses, and words of both languages. */
const pieces = [
	' ',
	'\n',
	'\n\n',
	'.',
	'!',
	'?',
	'…',
	',',
	':',
	'-',
	'"',
	'”',
	'’',
	'`',
	'>',
	'#',
	'@',
	'(',
	')',
	'*',
	'_',
	'\u00a0',
	'\u200b',
	'\u00ad',
	'\ufeff',
	'\u0301',
	'\u030a',
	'a\u030a',
	'\ud83d',
	'\udc4d',
	'🎉',
	'👩🏽‍💻',
	'🇸🇪',
	'1️⃣',
	'İ',
	'ß',
	'ﬁ',
	'Å',
	'å',
	'Ö',
	'𝗛𝗲𝗷',
	'١',
	'漢字',
	'жук',
	'\u0000',
	'jag',
	'och',
	'lampor',
	'Vi',
	'the',
	'and',
	'lamps',
	'EU:s',
	't.ex.',
	'10.30',
	'kl. 12',
	'www.lingonby.example/a?b',
	'https://x.example',
	'@anna',
	'#kul',
	'anna@lingonby.example',
	'070-123 45 67',
	'100 kr',
	'DELA',
	'helhetslösning',
];

const writing = fc
	.array(fc.oneof(fc.constantFrom(...pieces), fc.string({unit: 'binary', maxLength: 6})), {maxLength: 40})
	.map(parts => parts.join(''));

const everything = setOf(
	ruleOf(
		{
			any: [
				{phrase: {sv: ['lampa', 'dela*', 'jag {0,3} och'], en: ['lamp', {term: 'the', notAfter: ['and']}]}},
				{pattern: {sv: ['\\w+ör'], en: ['l.?m']}},
			],
		},
		{id: 'open/a'},
	),
	ruleOf({measure: {of: 'capital-run', atLeast: 1}, unless: {entity: 'url'}}, {id: 'open/b'}),
	ruleOf({entity: ['email', 'phone', 'url', 'emoji', 'time', 'price']}, {id: 'protect/c', level: 'pause'}),
	ruleOf({signal: ['question', 'thanks', 'passive', 'superlative']}, {id: 'open/d'}),
	ruleOf({repeat: {of: 'word', atLeast: 2}, within: 'paragraph'}, {id: 'open/e'}),
	ruleOf({absent: {phrase: {sv: ['och'], en: ['and']}}, within: 'ending'}, {id: 'open/f'}),
);

const drafts: fc.Arbitrary<Draft> = fc
	.record({text: writing, parent: fc.option(writing)})
	.map(({text, parent}) => draftWith(text, parent === null ? {} : {parent: {text: parent}}));

const isSorted = (spans: readonly (readonly [number, number])[]): boolean =>
	spans.every(([start, end], index) => start < end && start >= (spans[index - 1]?.[1] ?? 0));

describe('any text', () => {
	it('is read with every span in bounds and in order', () => {
		fc.assert(
			fc.property(writing, raw => {
				const text = analyseText(raw);
				expect(text.cased.length).toBe(text.folded.length);
				const sentences = text.sentences.map(({start, end}) => [start, end] as const);
				for (const spans of [
					sentences,
					text.excluded,
					text.urls,
					text.hashtags,
					text.emoji,
					text.lines,
					text.paragraphs,
				]) {
					expect(isSorted(spans)).toBe(true);
					expect(spans.at(-1)?.[1] ?? 0).toBeLessThanOrEqual(text.folded.length);
					for (const span of spans) {
						const [start, end] = text.rawSpan(span);
						expect(start >= 0 && start < end && end <= raw.length).toBe(true);
					}
				}
			}),
			{numRuns: 3000},
		);
	});
	const ownLetters = (raw: string): void => {
		const text = analyseText(raw);
		for (let word = 0; word < text.wordCount; word++) {
			const span = [text.wordStarts[word]!, text.wordEnds[word]!] as const;
			const again = analyseText(raw.slice(...text.rawSpan(span))).folded;
			expect(again).toBe(text.folded.slice(...span));
		}
	};
	it('gives each word its own raw letters', () => {
		fc.assert(fc.property(writing, ownLetters), {numRuns: 2000});
		const odd = fc.constantFrom(...'aåΣʼ;·=. \u0301\u0308\u0327\u0338\u0340\u0341\u0343\u0344\u0345\u037e\u00ad\ufb2a');
		fc.assert(fc.property(fc.string({unit: odd, maxLength: 6}), ownLetters), {numRuns: 2000});
	});

	it('is judged without an exception, and each tip names exact words of it', () => {
		fc.assert(
			fc.property(drafts, draft => {
				const {tips, judged} = check(everything, draft, {});
				expect(judged).toBe(draft.text.length);
				for (const {spans, words} of tips) {
					expect(isSorted(spans)).toBe(true);
					expect(words.length).toBe(spans.length);
					spans.forEach(([start, end], index) => {
						expect(end).toBeLessThanOrEqual(draft.text.length);
						expect([draft.text.slice(start, end), '•••']).toContain(words[index]);
					});
				}
			}),
			{numRuns: 3000},
		);
	});
	it('is found in: a word put into it is found at its place', () => {
		fc.assert(
			fc.property(
				fc.array(fc.constantFrom('jag', 'och', 'vill', 'åka', '🎉', 'a\u030aka', 'm\u00adörk'), {maxLength: 12}),
				fc.nat(12),
				(words, at) => {
					const before = words.slice(0, at).join(' ');
					const raw = `Nu är det så att ${before} kvasten ${words.slice(at).join(' ')} till slut`;
					const start = 'Nu är det så att '.length + before.length + 1;
					expect(judge({phrase: {sv: ['kvast']}}, raw).tips[0]?.spans).toEqual([[start, start + 7]]);
				},
			),
			{numRuns: 500},
		);
	});
});

const frame = {format: '1.0', id: 'akta', version: 1, name: 'Test'};

const rule = fc.record(
	{
		id: fc.constantFrom('open/a', 'protect/b'),
		when: fc.anything({maxDepth: 5}),
		level: fc.constantFrom('hint', 'pause', 7),
		start: fc.constantFrom('on', 'off'),
	},
	{requiredKeys: ['id']},
);

const condition = fc.letrec(tie => ({
	node: fc.oneof(
		{maxDepth: 4},
		fc.record({phrase: fc.record({sv: fc.array(fc.string(), {maxLength: 3})})}),
		fc.record({pattern: fc.record({en: fc.array(fc.string(), {maxLength: 3})})}),
		fc.record({
			measure: fc.record({
				of: fc.constantFrom('words', 'lix', 'nothing', '__proto__'),
				atLeast: fc.oneof(fc.integer(), fc.constant('x')),
			}),
		}),
		fc.record({signal: fc.constantFrom('question', 'constructor')}),
		fc.record({not: tie('node')}),
		fc.record({
			any: fc.array(tie('node'), {maxLength: 3}),
			within: fc.constantFrom('sentence', 'opening', 'parent', 'nowhere'),
		}),
		fc.record({all: fc.array(tie('node'), {maxLength: 3}), unless: tie('node')}),
		fc.record({count: fc.record({of: tie('node'), atLeast: fc.integer()})}),
	),
})).node;

describe('any set', () => {
	it('of any JSON is compiled or refused by name, never with an exception', () => {
		fc.assert(
			fc.property(
				fc.oneof(fc.anything(), fc.record({rules: fc.array(fc.oneof(rule, fc.anything()), {maxLength: 4})})),
				json => {
					const compiled = compile(json as EffectiveRuleSet);
					expect(check(compiled, draftWith('Jag och lamporna'), {}).judged).toBe(16);
					expect(parseRuleSet(json, []).errors?.length).toBeGreaterThan(0);
				},
			),
			{numRuns: 4000},
		);
	});
	it('of any condition is compiled and judges, or is named', () => {
		fc.assert(
			fc.property(condition, writing, (when, text) => {
				const compiled = setOf(ruleOf(when as never));
				expect(compiled.running.length + compiled.errors.length).toBeGreaterThan(0);
				expect(check(compiled, draftWith(text), {}).judged).toBe(text.length);
				const sound = compile({...frame, rules: [ruleOf(when as never)]}, {isSound: true});
				expect(check(sound, draftWith(text), {}).judged).toBe(text.length);
			}),
			{numRuns: 3500},
		);
	});
});
