import {RE2JS} from 're2js';
import type {Language} from '../../../model/language.ts';
import {RefusedPart} from '../../../model/rule-set-error-en.ts';
import {type ExpressionSequence, parseExpression} from '../../../search/parse-expression.ts';
import {findRequiredStrings, type RequiredStrings} from '../../../search/required-strings.ts';
import {once} from '../once.ts';
import {type FiniteLanguage, findFiniteLanguage} from './finite-language.ts';
import {madePatterns, patternKey} from './made-patterns.ts';
import {nativePattern} from './native-pattern.ts';
import {rewritePattern} from './rewrite-pattern.ts';

/** A pattern that can be run. */
export type Program = {
	/** As the rule writes it. */
	readonly written: string;
	readonly source: string;
	readonly cased: boolean;
	readonly language: Language | 'any';
	/** What runs it, made at the first question; a finite one needs none. */
	program(): RE2JS | undefined;
	/** The browser's own expression for one of Äkta's own patterns; undefined for any other. */
	native(): RegExp | undefined;
	/** Its number of instructions. */
	size(): number;
	/** How many more they are than the letters it is written with: what its counted repetitions add. */
	swelling(): number;
	/** The steps a letter of text takes it. */
	effort(): number;
	/** Lists of strings; one string of each stands in every match. */
	readonly needed: RequiredStrings;
	/** All it can match, when that is a short list. */
	readonly finite: FiniteLanguage | undefined;
	/** True when it stands at the beginning of the text or nowhere. */
	readonly atStart: boolean;
};

const longest = 500;
const largestProgram = 300;
const deepest = 20;

/** `^` and `$` are the edges of a line. */
export const patternFlags = RE2JS.MULTILINE;

const depthOf = (pattern: string): number => {
	let depth = 0;
	let most = 0;
	for (const unit of pattern) {
		if (unit === '(') most = Math.max(most, ++depth);
		if (unit === ')') depth--;
	}
	return most;
};

const refuse = (written: string): void => {
	if (written.length > longest) throw new RefusedPart('pattern-too-long', {most: longest});
	if (depthOf(written) > deepest) throw new RefusedPart('pattern-too-deep', {most: deepest});
	if (/\(\?<?[=!]/.test(written)) throw new RefusedPart('pattern-looks-around', {});
	if (written === '') throw new RefusedPart('pattern-empty', {});
};

const compileRe2 = (source: string): RE2JS => {
	try {
		return RE2JS.compile(source, patternFlags);
	} catch (error) {
		throw new RefusedPart('pattern-not-re2', {reason: error instanceof Error ? error.message : String(error)});
	}
};

/** What ends the text too is let alone: RE2 takes another way for it. */
const isAtStart = (alternatives: readonly ExpressionSequence[] | undefined): boolean => {
	const [first] = alternatives ?? [];
	return alternatives?.length === 1 && first?.parts[0]?.letters === '\\A' && first.parts.at(-1)?.letters !== '\\z';
};

/** A program of so many instructions takes a step a letter; a larger one takes more, since it may be in many states at once. */
const light = 28;

/** The steps a letter of text takes so many instructions. */
export const stepsPerUnit = (size: number): number => Math.max(1, (size / light) ** 2);

/** Repetitions written out are in many states at once on any text; measured on a text of 3,000 letters, read for the first time. */
const effortOfSwelling = (swelling: number): number => 4 * Math.sqrt(swelling);

const compileSmall = (source: string): RE2JS => {
	const program = compileRe2(source);
	if (program.programSize() > largestProgram) throw new RefusedPart('pattern-too-large', {});
	return program;
};

/** Reads one pattern for a language. Throws `RefusedPart` when it is refused, at the latest when it is first run or asked for its size. */
export const compilePattern = (written: string, {cased, language}: Pick<Program, 'cased' | 'language'>): Program => {
	refuse(written);
	const source = rewritePattern(written, cased);
	const alternatives = parseExpression(source);
	const finite = cased ? undefined : findFiniteLanguage(alternatives);
	const known = finite ? 0 : madePatterns?.[patternKey(written, cased)];
	const program = once(() => (finite ? undefined : compileSmall(source)));
	const size = (): number => known ?? program()?.programSize() ?? 0;
	const swelling = (): number => Math.max(0, size() - source.length);
	return {
		written,
		source,
		cased,
		language,
		program,
		native: once(() => (known === undefined ? undefined : nativePattern(source))),
		size,
		swelling,
		effort: once(() => Math.max(stepsPerUnit(size()), effortOfSwelling(swelling()))),
		needed: finite ? [] : findRequiredStrings(alternatives),
		finite,
		atStart: isAtStart(alternatives),
	};
};

/** A pattern once it is read; undefined when it cannot be. */
export const programOrNothing = (program: (() => Program) | undefined): Program | undefined => {
	try {
		return program?.();
	} catch {
		return undefined;
	}
};
