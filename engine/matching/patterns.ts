import {RE2JS, RE2Set} from 're2js';
import type {Span} from '../draft.ts';
import type {Text} from '../text/text.ts';
import {casedTextForPatterns, rewritePattern, textForPatterns} from './rewrite-pattern.ts';

/** A pattern that is refused, with the way to mend it. */
export class PatternError extends Error {
	readonly mend: string;
	constructor(message: string, mend: string) {
		super(message);
		this.mend = mend;
	}
}

/** A pattern ready to run; `size` is its number of instructions. */
export type Program = {
	readonly source: string;
	readonly cased: boolean;
	readonly size: number;
	readonly program: RE2JS;
};

/** Programs that are run together, so that one pass tells which of them are worth a look of their own. */
export type PatternGroup = {readonly cased: boolean; readonly programs: readonly number[]; readonly set: RE2Set};

const longest = 500;
const largestProgram = 300;
const largestGroup = 400;
const deepest = 20;
const mostHits = 500;

const flags = RE2JS.MULTILINE;

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

/** Compiles one pattern. Throws `PatternError` when it is refused. */
export const compilePattern = (written: string, cased: boolean): Program => {
	refuse(written);
	const source = rewritePattern(written, cased);
	const program = compileRe2(source);
	const size = program.programSize();
	if (size > largestProgram)
		throw new PatternError('it is too large to run quickly', 'Use smaller repetitions, or phrases.');
	return {source, cased, size, program};
};

/** Puts programs into groups of a bounded size. */
export const groupPatterns = (programs: readonly Program[]): PatternGroup[] => {
	const groups: PatternGroup[] = [];
	for (const cased of [false, true]) {
		let open: {indexes: number[]; size: number} = {indexes: [], size: 0};
		const close = (): void => {
			if (open.indexes.length)
				groups.push({cased, programs: open.indexes, set: setOf(open.indexes.map(index => programs[index]))});
			open = {indexes: [], size: 0};
		};
		programs.forEach((program, index) => {
			if (program.cased !== cased) return;
			if (open.size + program.size > largestGroup) close();
			open.indexes.push(index);
			open.size += program.size;
		});
		close();
	}
	return groups;
};

const setOf = (programs: readonly (Program | undefined)[]): RE2Set => {
	const set = new RE2Set(RE2Set.UNANCHORED, flags);
	for (const program of programs) if (program) set.add(program.source);
	set.compile();
	return set;
};

const findAll = ({program}: Program, text: string): Span[] => {
	const matcher = program.matcher(text);
	const spans: Span[] = [];
	for (let from = 0; from <= text.length && spans.length < mostHits && matcher.find(from); ) {
		const start = matcher.start();
		const end = matcher.end();
		if (end > start) spans.push([start, end]);
		from = Math.max(end, start + 1);
	}
	return spans;
};

/** Calls `found` with each program that stands in the text and its places, at most 500 of each. */
export const matchPatterns = (
	groups: readonly PatternGroup[],
	programs: readonly Program[],
	{folded, cased}: Text,
	found: (program: number, spans: readonly Span[]) => void,
): void => {
	const texts = [
		textForPatterns(folded),
		groups.some(group => group.cased) ? casedTextForPatterns(cased) : '',
	] as const;
	for (const group of groups) {
		const text = texts[group.cased ? 1 : 0];
		for (const inSet of group.set.match(text)) {
			const index = group.programs[inSet] ?? -1;
			const program = programs[index];
			if (program) found(index, findAll(program, text));
		}
	}
};
