import {RE2JS} from 're2js';
import type {Language} from '../rule.ts';
import {alternativesOf} from '../seeking/expression.ts';
import {type Finite, finiteOf} from './finite.ts';
import {type Needed, neededBy} from './needed.ts';
import {once} from './once.ts';
import {rewritePattern} from './rewrite-pattern.ts';

/** A pattern that is refused, with the way to mend it. */
export class PatternError extends Error {
	readonly mend: string;
	constructor(message: string, mend: string) {
		super(message);
		this.mend = mend;
	}
}

/** A pattern that can be run. */
export type Program = {
	readonly source: string;
	readonly cased: boolean;
	readonly language: Language | 'any';
	/** What runs it, made at the first question; a finite one needs none. */
	program(): RE2JS | undefined;
	/** Its number of instructions. */
	size(): number;
	/** How many more they are than the letters it is written with: what its counted repetitions add. */
	swelling(): number;
	/** The steps a letter of text takes it. */
	effort(): number;
	/** Lists of strings; one string of each stands in every match. */
	readonly needed: Needed;
	/** All it can match, when that is a short list. */
	readonly finite: Finite | undefined;
	/** True when it stands at the beginning of the text or nowhere. */
	readonly atStart: boolean;
};

const longest = 500;
const largestProgram = 300;
const deepest = 20;

/** `^` and `$` are the edges of a line. */
export const flags = RE2JS.MULTILINE;

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
	if (written.length > longest)
		throw new PatternError(`it is longer than ${longest} characters`, 'Write two patterns, or use phrases.');
	if (depthOf(written) > deepest)
		throw new PatternError(`its parentheses lie deeper than ${deepest}`, 'Write it flatter, or use phrases.');
	if (/\(\?<?[=!]/.test(written)) {
		throw new PatternError('it looks around itself', 'Use before, after, notBefore or notAfter beside the pattern.');
	}
	if (written === '') throw new PatternError('it is empty', 'Write what to look for, or remove it.');
};

const compileRe2 = (source: string): RE2JS => {
	try {
		return RE2JS.compile(source, flags);
	} catch (error) {
		throw new PatternError(
			`it is not RE2 syntax: ${error instanceof Error ? error.message : String(error)}`,
			'Mend the expression.',
		);
	}
};

const isAtStart = (source: string): boolean =>
	/^\\A(?!.*(?:\\Q|\\z$))/s.test(source) && alternativesOf(source).length === 1;

/** A program of so many instructions takes a step a letter; a larger one takes more, since it may be in many states at once. */
const light = 28;

/** The steps a letter of text takes so many instructions. */
export const effortOf = (size: number): number => Math.max(1, (size / light) ** 2);

/** Repetitions written out are in many states at once on any text; measured on a text of 3,000 letters, read for the first time. */
const effortOfSwelling = (swelling: number): number => 4 * Math.sqrt(swelling);

const compileSmall = (source: string): RE2JS => {
	const program = compileRe2(source);
	if (program.programSize() > largestProgram)
		throw new PatternError('it is too large to run quickly', 'Use smaller repetitions, or phrases.');
	return program;
};

/** Reads one pattern for a language. Throws `PatternError` when it is refused, at the latest when it is first run or asked for its size. */
export const compilePattern = (written: string, {cased, language}: Pick<Program, 'cased' | 'language'>): Program => {
	refuse(written);
	const source = rewritePattern(written, cased);
	const finite = cased ? undefined : finiteOf(source);
	const program = once(() => (finite ? undefined : compileSmall(source)));
	const size = (): number => program()?.programSize() ?? 0;
	const swelling = (): number => Math.max(0, size() - source.length);
	return {
		source,
		cased,
		language,
		program,
		size,
		swelling,
		effort: once(() => Math.max(effortOf(size()), effortOfSwelling(swelling()))),
		needed: finite ? [] : neededBy(source),
		finite,
		atStart: isAtStart(source),
	};
};

/** A pattern once it is read; undefined when it cannot be. */
export const readable = (program: (() => Program) | undefined): Program | undefined => {
	try {
		return program?.();
	} catch {
		return undefined;
	}
};
