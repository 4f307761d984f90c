import fc from 'fast-check';
import {RE2JS} from 're2js';
import {describe, expect, it} from 'vitest';
import {findFiniteLanguage} from '../../../../../engine/rule-language/matching/patterns/finite-language.ts';
import {findFiniteMatches} from '../../../../../engine/rule-language/matching/patterns/literal-prefilter.ts';
import {parseExpression} from '../../../../../engine/search/parse-expression.ts';
import {ruleOf, setOf} from '../../../judge.ts';

describe('a finite pattern', () => {
	it.each([
		['vad tycker (?:du|ni)\\?', ['vad tycker du?', 'vad tycker ni?']],
		['\\btack(?:ar)?\\b', ['tackar', 'tack']],
		['[xy]z?', ['xz', 'x', 'yz', 'y']],
		['❤️?', ['❤️', '❤']],
		['a\\\\b', ['a\\b']],
	])('is the list of what it can match, the best first: %s', (source, strings) => {
		expect(findFiniteLanguage(parseExpression(source))?.strings).toEqual(strings);
	});
	it.each([
		'a+',
		'a*b',
		'a{2}',
		'[a-z]b',
		'[^a]',
		'\\w',
		'a|',
		'^a',
		'a$',
		'(?i)a',
		'a??b',
		'a\\b b',
		'(a|b)'.repeat(9),
		'(a',
		'[',
		'(',
		'a)',
		'\\',
	])('is not %s', source => {
		expect(findFiniteLanguage(parseExpression(source))).toBeUndefined();
	});
	it('keeps the word borders at its ends', () => {
		expect(findFiniteLanguage(parseExpression('\\b(?:ja|jo)\\b'))).toEqual({
			strings: ['ja', 'jo'],
			wordStart: true,
			wordEnd: true,
		});
		expect(findFiniteLanguage(parseExpression('\\bja|jo\\b'))).toBeUndefined();
	});
});

const matchesOf = (source: string, text: string): string[] => {
	const matcher = RE2JS.compile(source).matcher(text);
	const found: string[] = [];
	for (let from = 0; matcher.find(from); from = matcher.end()) found.push(`${matcher.start()} ${matcher.group()}`);
	return found;
};

const placesOf = (source: string, text: string): string[] => {
	const {searchIndex} = setOf(ruleOf({pattern: {en: [source]}}));
	const finite = searchIndex.programs[0]?.().finite;
	if (!finite) throw new Error(`not finite: ${source}`);
	const spans = searchIndex.cues().look(text, {steps: 1e6}).placesOf(0);
	expect(findFiniteMatches(finite, text)).toEqual(spans);
	return spans.map(([start, end]) => `${start} ${text.slice(start, end)}`);
};

it('a finite pattern is found where the expression is', () => {
	const word = fc.string({unit: fc.constantFrom('a', 'b', 'ab', ' ', '1'), minLength: 1, maxLength: 4});
	const edge = fc.constantFrom('', '\\b');
	fc.assert(
		fc.property(fc.array(word, {minLength: 1, maxLength: 4}), edge, edge, word, word, (options, left, right, a, b) => {
			const source = `${left}(?:${options.join('|')})${right}`;
			const text = `${a}${b}${a} ${b}`;
			expect(placesOf(source, text)).toEqual(matchesOf(source, text));
		}),
	);
});
