import {RE2JS, RE2Set} from 're2js';
import type {Span} from '../draft.ts';
import type {Language} from '../rule.ts';
import {alternativesOf} from '../seeking/expression.ts';
import type {Text} from '../text/text.ts';
import {type Needed, neededBy} from './needed.ts';
import {casedTextForPatterns, rewritePattern, textForPatterns} from './rewrite-pattern.ts';
import {stands, type Trigrams, trigramsOf} from './trigrams.ts';

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
	readonly program: RE2JS;
	/** Lists of strings; one string of each stands in every match. */
	readonly needed: Needed;
	/** True when it stands at the beginning of the text or nowhere. */
	readonly atStart: boolean;
};

/** Programs that may be run together, so that one pass tells which of them are worth a look of their own. */
export type PatternGroup = {
	readonly cased: boolean;
	readonly language: Language | 'any';
	readonly programs: readonly number[];
	set(): RE2Set;
};

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

const isAtStart = (source: string): boolean =>
	/^\\A(?!.*(?:\\Q|\\z$))/s.test(source) && alternativesOf(source).length === 1;

/** Compiles one pattern for a language. Throws `PatternError` when it is refused. */
export const compilePattern = (
	written: string,
	{cased, language, often}: Pick<Program, 'cased' | 'language' | 'often'>,
): Program => {
	refuse(written);
	const source = rewritePattern(written, cased);
	const program = compileRe2(source);
	const size = program.programSize();
	if (size > largestProgram)
		throw new PatternError('it is too large to run quickly', 'Use smaller repetitions, or phrases.');
	return {source, cased, language, often, size, program, needed: neededBy(source), atStart: isAtStart(source)};
};

/** What decides which programs run together: text of own case, language, and whether their rules are on from the start. */
const kindOf = ({cased, language, often}: Program): string => `${cased} ${language} ${often}`;

type Open = {readonly kind: string; readonly programs: number[]; size: number};

const intoGroups = (programs: readonly Program[]): readonly Open[] => {
	const closed: Open[] = [];
	const open = new Map<string, Open>();
	programs.forEach((program, index) => {
		const kind = kindOf(program);
		const last = open.get(kind);
		if (last && last.size + program.size <= largestGroup) {
			last.programs.push(index);
			last.size += program.size;
		} else {
			const next = {kind, programs: [index], size: program.size};
			open.set(kind, next);
			closed.push(next);
		}
	});
	return closed;
};

const setOf = (programs: readonly (Program | undefined)[]): RE2Set => {
	const set = new RE2Set(RE2Set.UNANCHORED, flags);
	for (const program of programs) if (program) set.add(program.source);
	set.compile();
	return set;
};

const once = <T>(make: () => T): (() => T) => {
	let made: {readonly value: T} | undefined;
	return () => {
		made ??= {value: make()};
		return made.value;
	};
};

/** Puts programs into groups of a bounded size; each group's set is compiled at its first use. */
export const groupPatterns = (programs: readonly Program[]): PatternGroup[] =>
	intoGroups(programs).map(({programs: members}) => {
		const [first = 0] = members;
		const {cased = false, language = 'any'} = programs[first] ?? {};
		return {cased, language, programs: members, set: once(() => setOf(members.map(index => programs[index])))};
	});

const findIn = ({program}: Program, text: string, offset: number, spans: Span[]): void => {
	const matcher = program.matcher(text);
	for (let from = 0; from <= text.length && spans.length < mostHits && matcher.find(from); ) {
		const start = matcher.start();
		const end = matcher.end();
		if (end > start) spans.push([offset + start, offset + end]);
		from = Math.max(end, start + 1);
	}
};

/** A pattern that names none of these is looked for in one line at a time, which is faster than in all of the text. */
const reachesLines = /\\n|\\[AzZ]|\(\?[a-z]*s|\n/;

/** How far from its end a text is looked at for a pattern that stands at the very end. */
const tail = 200;

const wholeOf = ({source}: Program, text: string): readonly Span[] | undefined => {
	if (source.endsWith('\\z')) return [[Math.max(0, text.length - tail), text.length]];
	return reachesLines.test(source.replace(/\[\^[^\]]*\]/g, '')) ? [[0, text.length]] : undefined;
};

const findAtStart = ({program}: Program, text: string): readonly Span[] => {
	const matcher = program.matcher(text);
	return matcher.lookingAt() && matcher.end() > 0 ? [[0, matcher.end()]] : [];
};

const findAll = (program: Program, text: string, lines: readonly Span[]): readonly Span[] => {
	if (program.atStart) return findAtStart(program, text);
	const spans: Span[] = [];
	for (const [start, end] of wholeOf(program, text) ?? lines) {
		const part = text.slice(start, end);
		const mayMatch = program.needed.every(list => list.some(string => part.includes(string)));
		if (mayMatch && program.program.test(part)) findIn(program, part, start, spans);
	}
	return spans;
};

/** The two writings of a text that patterns see, made when first asked for. */
export type PatternTexts = {readonly folded: () => Trigrams; readonly cased: () => Trigrams};

/** The writings of a text that patterns see. */
export const patternTexts = ({folded, cased}: Text): PatternTexts => ({
	folded: once(() => trigramsOf(textForPatterns(folded))),
	cased: once(() => trigramsOf(casedTextForPatterns(cased))),
});

const mayStand = (trigrams: Trigrams, program: Program | undefined): boolean =>
	program?.needed.every(list => list.some(string => stands(trigrams, string))) === true;

/** So few programs are looked for one by one; more are first told apart by their group's set. */
const few = 3;

const narrowed = (group: PatternGroup, likely: readonly number[], text: string): readonly number[] => {
	if (likely.length <= few) return likely;
	const hit = new Set(
		group
			.set()
			.match(text)
			.map(inSet => group.programs[inSet]),
	);
	return likely.filter(index => hit.has(index));
};

/** Calls `found` with each of the programs of a group that stands in the text and its places, at most 500 of each. */
export const matchPrograms = (
	group: PatternGroup,
	asked: readonly number[],
	programs: readonly Program[],
	texts: PatternTexts,
	lines: readonly Span[],
	found: (program: number, spans: readonly Span[]) => void,
): void => {
	const trigrams = group.cased ? texts.cased() : texts.folded();
	const likely = asked.filter(index => mayStand(trigrams, programs[index]));
	for (const index of narrowed(group, likely, trigrams.text)) {
		const program = programs[index];
		if (program) found(index, findAll(program, trigrams.text, lines));
	}
};
