import type {Span} from '../../../model/draft.ts';
import type {Budget} from '../phrases/word-trie.ts';
import type {Program} from './compile-pattern.ts';

const mostHits = 500;

/** True when the steps of going over so many letters with so much effort for each are left. */
export const canSpend = ({steps}: Budget, length: number, effort: number): boolean =>
	Math.ceil(length * effort) <= steps;

/** Takes these steps; false, and none are left, when there are fewer. */
export const spend = (budget: Budget, length: number, effort: number): boolean => {
	const cost = Math.ceil(length * effort);
	const isPaid = cost <= budget.steps;
	budget.steps = isPaid ? budget.steps - cost : -1;
	return isPaid;
};

/**
 * A browser's own expression may go over a text again from each place, so that it is asked in stretches of at most so many letters; in longer ones RE2
 * looks.
 */
const longestNative = 2000;

/** The browser's own expression for a pattern in a text, where it may be asked. */
export const nativeFor = (program: Program, text: string): RegExp | undefined =>
	text.length > longestNative ? undefined : program.native();

/** Finds the next place of a pattern in a text. */
type NextPlace = (from: number) => Span | undefined;

const nativePlace =
	(native: RegExp, text: string): NextPlace =>
	from => {
		native.lastIndex = from;
		const match = native.exec(text);
		return match ? [match.index, match.index + match[0].length] : undefined;
	};

const nextPlaceIn = (program: Program, text: string): NextPlace => {
	const native = nativeFor(program, text);
	if (native) return nativePlace(native, text);
	const matcher = program.program()?.matcher(text);
	return from => (matcher?.find(from) ? [matcher.start(), matcher.end()] : undefined);
};

const standsIn = (program: Program, text: string): boolean => {
	const native = nativeFor(program, text);
	return native ? nativePlace(native, text)(0) !== undefined : program.program()?.test(text) === true;
};

/** Answers how far it came: to the end of the text unless the budget ran out or there are too many hits. */
const findIn = (program: Program, text: string, offset: number, spans: Span[], budget: Budget): number => {
	const nextPlace = nextPlaceIn(program, text);
	const effort = program.effort();
	let from = 0;
	while (from <= text.length && spans.length < mostHits) {
		const [start, end] = nextPlace(from) ?? [];
		if (start === undefined || end === undefined) break;
		if (end > start) spans.push([offset + start, offset + end]);
		if (!spend(budget, Math.max(end, start + 1) - from, effort)) return from;
		from = Math.max(end, start + 1);
	}
	return text.length;
};

/** A pattern that names none of these is looked for in one line at a time, which is faster than in all of the text. */
const reachesLines = /\\n|\\[AzZ]|\(\?[a-z]*s|\n/;

/** How far from its end a text is looked at for a pattern that stands at the very end. */
const tail = 200;

const wholeTextMatch = ({source}: Program, text: string): readonly Span[] | undefined => {
	if (source.endsWith('\\z')) return [[Math.max(0, text.length - tail), text.length]];
	return reachesLines.test(source.replace(/\[\^[^\]]*\]/g, '')) ? [[0, text.length]] : undefined;
};

const findAtStart = (program: Program, text: string): readonly Span[] => {
	const native = nativeFor(program, text);
	const place = native && nativePlace(native, text)(0);
	if (native) return place && place[1] > 0 ? [place] : [];
	const matcher = program.program()?.matcher(text);
	return matcher?.lookingAt() && matcher.end() > 0 ? [[0, matcher.end()]] : [];
};

/** False when a string that every match holds is missing. */
export const hasRequiredStrings = ({needed}: Program, text: string): boolean =>
	needed.every(list => list.some(string => text.includes(string)));

/** One text being searched. */
export type Search = {
	readonly text: string;
	readonly lines: readonly Span[];
	readonly budget: Budget;
	/** Where the budget ran out first. */
	reached: number;
};

/** Finding where a pattern stands costs more than telling that it does, the more so for one with repetitions written out. */
const stepsToFind = ({swelling}: Program): number => (swelling() > 0 ? 2 : 0);

const findInPart = (program: Program, [start, end]: Span, search: Search, spans: Span[]): void => {
	const {text, budget} = search;
	const part = text.slice(start, end);
	if (!hasRequiredStrings(program, part)) return;
	const effort = program.effort();
	const isPaid = spend(budget, part.length, effort);
	const stands = isPaid && standsIn(program, part);
	const isFound = stands && spend(budget, part.length, effort * stepsToFind(program));
	const came = isFound ? findIn(program, part, start, spans, budget) : isPaid && !stands ? part.length : 0;
	if (came < part.length) search.reached = Math.min(search.reached, start + came);
};

/** The places of a pattern that is not finite, at most 500. */
export const findPatternMatches = (program: Program, search: Search): readonly Span[] => {
	const {text, lines} = search;
	if (program.atStart && !program.finite) return findAtStart(program, text);
	const spans: Span[] = [];
	for (const part of wholeTextMatch(program, text) ?? lines) findInPart(program, part, search, spans);
	return spans;
};

/** Begins to search a text for patterns; the lines are spans of it. */
export const createSearch = (text: string, lines: readonly Span[], budget: Budget): Search => ({
	text,
	lines,
	budget,
	reached: text.length,
});
