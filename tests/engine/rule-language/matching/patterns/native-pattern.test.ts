import {describe, expect, it} from 'vitest';
import {compile} from '../../../../../engine/rule-language/compile.ts';
import type {Program} from '../../../../../engine/rule-language/matching/patterns/compile-pattern.ts';
import {createSearch, findPatternMatches} from '../../../../../engine/rule-language/matching/patterns/find-patterns.ts';
import {nativePattern} from '../../../../../engine/rule-language/matching/patterns/native-pattern.ts';
import {
	casedTextForPatterns,
	textForPatterns,
} from '../../../../../engine/rule-language/matching/patterns/rewrite-pattern.ts';
import {analyseText} from '../../../../../engine/text/analyse-text.ts';
import {loadBuiltIn} from '../../../../../scripts/load-rules.ts';

const builtIn = await loadBuiltIn();

const programs = compile(builtIn)
	.searchIndex.programs.map(program => program())
	.filter(({finite}) => !finite);

const posts = builtIn.rules.flatMap(({examples}) =>
	[examples.sv, examples.en]
		.flatMap(each => [...(each?.tip ?? []), ...(each?.none ?? [])])
		.map(each => (typeof each === 'string' ? each : each.text)),
);

/** Posts of many lines, and letters that stand beside each other nowhere else. */
const texts = [
	...Array.from({length: 12}, (_, each) => posts.filter((_post, index) => index % 12 === each).join('\n')),
	'é\u00a0\u2028ö\rå\u0085ß\ufeffa\tb\fc\vd\u2003e 👍🏽 👩‍👩‍👧 1\u0301',
	'\n\n?? !\n#a\n ',
	'',
];

const placesOf = (program: Program, raw: string): unknown => {
	const text = analyseText(raw);
	const read = program.cased ? casedTextForPatterns(text.cased) : textForPatterns(text.folded);
	return findPatternMatches(program, createSearch(read, text.lines, {steps: Number.POSITIVE_INFINITY}));
};

const withNative = (program: Program): Program => ({...program, native: () => nativePattern(program.source)});

describe('nativePattern', () => {
	it.each(programs.map(program => [program.source, program] as const))('finds what RE2 finds: %s', (_, program) => {
		expect(program.native()).toBeUndefined();
		for (const text of texts) expect(placesOf(withNative(program), text)).toEqual(placesOf(program, text));
	});

	it('stands for most patterns of the rules', () => {
		const native = programs.filter(({source}) => nativePattern(source));
		expect(native.length / programs.length).toBeGreaterThan(0.9);
	});

	it.each(['(?i)a', '(?P<n>a)', 'a(?=b)', '\\pL', '[[:alpha:]]', '[]a]', '\\Qa\\E', '\\a', '\\C', '\\x{41}'])(
		'leaves %s to RE2',
		source => {
			expect(nativePattern(source)).toBeUndefined();
		},
	);
});
