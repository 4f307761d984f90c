import fc from 'fast-check';
import {RE2JS} from 're2js';
import {describe, expect, it} from 'vitest';
import {findFiniteLanguage} from '../../../engine/rule-language/matching/patterns/finite-language.ts';
import {
	type ExpressionPart,
	type ExpressionSequence,
	parseExpression,
} from '../../../engine/search/parse-expression.ts';
import {findRequiredStrings} from '../../../engine/search/required-strings.ts';

const timesOf = ({least, most, lazy}: ExpressionPart): string =>
	least === 1 && most === 1 ? '' : ` ${least}–${most}${lazy ? ' lazy' : ''}`;

const partIn = (part: ExpressionPart): string => {
	const inner = part.alternatives.length > 0 ? sequencesIn(part.alternatives) : part.letters;
	return `${part.kind} ${inner}${timesOf(part)}`;
};

const sequencesIn = (sequences: readonly ExpressionSequence[]): string =>
	`<${sequences.map(({parts}) => parts.map(partIn).join(', ')).join(' | ')}>`;

const read = (source: string): string | undefined => {
	const sequences = parseExpression(source);
	return sequences && sequencesIn(sequences);
};

describe('an expression', () => {
	it.each([
		['lampa', '<run lampa>'],
		['lampor?', '<run lampo, run r 0–1>'],
		['a+b*?c{2}d{2,}e{2,5}?', '<run a 1–Infinity, run b 0–Infinity lazy, run c 2–2, run d 2–Infinity, run e 2–5 lazy>'],
		['❤️?', '<run ❤, run \ufe0f 0–1>'],
		['🎉+!', '<run 🎉 1–Infinity, run !>'],
		['[a-cx][^a][\\d][[:alpha:]][]a][z-a]', '<one abcx, any , any , any , one ]a, any >'],
		['\\d\\.\\p{L}\\pL\\w\\x{41}.', '<one 0123456789, run ., any , any , any , any , any >'],
		['^\\ba\\z$', '<edge ^, edge \\b, run a, edge \\z, edge $>'],
		['(?:a|b(c))?|(?P<n>d)|(?<n>e)', '<group <run a | run b, group <run c>> 0–1 | group <run d> | group <run e>>'],
		['a(?!b)(?<=c|d)', '<run a, look <run b>, look <run c | run d>>'],
		['a{,3}b', '<run a, run {, run ,3}b>'],
		['a|', '<run a | >'],
	])('%s is read as %s', (source, parts) => {
		expect(read(source)).toBe(parts);
	});

	it.each(['(a', 'a)', '[a', 'a\\', '*a', 'a**', '(?i)a', '(?i:a)', '\\Qa\\E', '[]', '[^]', '(?=a'])(
		'%s is not read',
		source => {
			expect(read(source)).toBeUndefined();
		},
	);

	it('keeps how each alternative is written, and gives letters as the reader folds them', () => {
		const sequences = parseExpression('Lampa 12|(x|y)[Zz]', letters => letters.toLowerCase());
		expect(sequences?.map(({source}) => source)).toEqual(['Lampa 12', '(x|y)[Zz]']);
		expect(sequences?.[0]?.parts[0]?.letters).toBe('lampa 12');
		expect(sequences?.[1]?.parts[1]?.letters).toBe('z');
	});

	// What took time as the square of the length would not end before the runner gives up.
	it.each(['[[:', '(a|', '[a-'])('%s over and over is given up soon', source => {
		expect(parseExpression(source.repeat(50_000))).toBeUndefined();
	});
});

/** What RE2 finds first in a text; undefined when it refuses the expression. */
const firstMatch = (source: string, text: string): string | null | undefined => {
	try {
		const matcher = RE2JS.compile(source).matcher(text);
		return matcher.find() ? matcher.group() : null;
	} catch {
		return undefined;
	}
};

const pieces = [
	'a',
	'b',
	'ab',
	'(',
	'(?:',
	')',
	'|',
	'[ab]',
	'[a-c]',
	'[',
	']',
	'{',
	'{2}',
	'{0,1}',
	'?',
	'*',
	'+',
	'.',
	'\\b',
	'^',
	'$',
	'\\.',
	'\\d',
	'-',
	' ',
];
const expressions = fc.array(fc.constantFrom(...pieces), {minLength: 1, maxLength: 9}).map(list => list.join(''));
const texts = fc.array(fc.constantFrom('a', 'b', 'c', '.', ' ', '1'), {maxLength: 8}).map(list => list.join(''));

describe('any expression', () => {
	it('that RE2 refuses is no finite one', () => {
		fc.assert(
			fc.property(expressions, source => {
				if (findFiniteLanguage(parseExpression(source))) expect(firstMatch(source, '')).not.toBeUndefined();
			}),
			{numRuns: 3000},
		);
	});

	it('matches nothing but what it is said to, and nothing without what it needs', () => {
		fc.assert(
			fc.property(expressions, texts, (source, text) => {
				const match = firstMatch(source, text);
				if (typeof match !== 'string') return;
				const sequences = parseExpression(source);
				const finite = findFiniteLanguage(sequences);
				if (finite) expect(finite.strings).toContain(match);
				for (const strings of findRequiredStrings(sequences))
					expect(strings.some(each => match.includes(each))).toBe(true);
			}),
			{numRuns: 3000},
		);
	});
});
