import {RE2JS} from 're2js';
import type {Language} from '../rule.ts';
import {alternativesOf} from '../seeking/expression.ts';
import {type Finite, finiteOf} from './finite.ts';
import {type Needed, neededBy} from './needed.ts';
import {rewritePattern} from './rewrite-pattern.ts';

/** A pattern that is refused, with the way to mend it. */
export class PatternError extends Error {
	readonly mend: string;
	constructor(message: string, mend: string) {
		super(message);
		this.mend = mend;
	}
}

/** A pattern ready to run; `size` is its number of instructions, `often` true when its rule is on from the start. */
export type Program = {
	readonly source: string;
	readonly cased: boolean;
	readonly language: Language | 'any';
	readonly often: boolean;
	readonly size: number;
	/** What runs it; a finite one needs none. */
	readonly program: RE2JS | undefined;
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

/** Compiles one pattern for a language. Throws `PatternError` when it is refused. */
export const compilePattern = (
	written: string,
	{cased, language, often}: Pick<Program, 'cased' | 'language' | 'often'>,
): Program => {
	refuse(written);
	const source = rewritePattern(written, cased);
	const finite = cased ? undefined : finiteOf(source);
	const program = finite ? undefined : compileRe2(source);
	const size = program?.programSize() ?? 0;
	if (size > largestProgram)
		throw new PatternError('it is too large to run quickly', 'Use smaller repetitions, or phrases.');
	return {
		source,
		cased,
		language,
		often,
		size,
		program,
		needed: finite ? [] : neededBy(source),
		finite,
		atStart: isAtStart(source),
	};
};
