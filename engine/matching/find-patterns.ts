import type {RE2JS} from 're2js';
import type {Span} from '../draft.ts';
import type {Text} from '../text/text.ts';
import type {Program} from './compile-pattern.ts';
import type {Cues} from './cues.ts';
import type {Matching} from './meaning.ts';
import {once} from './once.ts';
import type {PatternGroup} from './pattern-groups.ts';
import {casedTextForPatterns, textForPatterns} from './rewrite-pattern.ts';
import type {Budget} from './trie.ts';

/** Called with a pattern and its places. */
type OnPattern = (program: number, spans: readonly Span[]) => void;

/** Finds the patterns of one text. */
export type PatternFinder = {
	/** Calls `found` with each pattern of a leaf that stands in the text and its places, at most 500 of each. */
	find(leaf: number, found: OnPattern): void;
	/** The place up to which everything asked for was looked for: the text's length unless the budget ran out. */
	reached(): number;
};

const mostHits = 500;

/** A program of so many instructions takes a step a letter; a larger one takes more, since it may be in many states at once. */
const light = 28;

const spend = (budget: Budget, length: number, instructions: number): boolean => {
	const weight = instructions / light;
	const cost = Math.ceil(length * Math.max(1, weight * weight));
	const isPaid = cost <= budget.steps;
	budget.steps = isPaid ? budget.steps - cost : -1;
	return isPaid;
};

/** Answers how far it came: to the end of the text unless the budget ran out or there are too many hits. */
const findIn = ({program, size}: Program, text: string, offset: number, spans: Span[], budget: Budget): number => {
	const matcher = program?.matcher(text);
	let from = 0;
	while (from <= text.length && spans.length < mostHits && matcher?.find(from)) {
		const start = matcher.start();
		const end = matcher.end();
		if (end > start) spans.push([offset + start, offset + end]);
		if (!spend(budget, Math.max(end, start + 1) - from, size)) return from;
		from = Math.max(end, start + 1);
	}
	return text.length;
};

/** A pattern that names none of these is looked for in one line at a time, which is faster than in all of the text. */
const reachesLines = /\\n|\\[AzZ]|\(\?[a-z]*s|\n/;

/** How far from its end a text is looked at for a pattern that stands at the very end. */
const tail = 200;

const wholeOf = ({source}: Program, text: string): readonly Span[] | undefined => {
	if (source.endsWith('\\z')) return [[Math.max(0, text.length - tail), text.length]];
	return reachesLines.test(source.replace(/\[\^[^\]]*\]/g, '')) ? [[0, text.length]] : undefined;
};

const findAtStart = (program: RE2JS, text: string): readonly Span[] => {
	const matcher = program.matcher(text);
	return matcher.lookingAt() && matcher.end() > 0 ? [[0, matcher.end()]] : [];
};

const holdsNeeded = ({needed}: Program, text: string): boolean =>
	needed.every(list => list.some(string => text.includes(string)));

/** So few programs are looked for one by one; more are first told apart by their group's set. */
const few = 3;

/** One text being searched. */
type Search = {
	readonly text: string;
	readonly lines: readonly Span[];
	readonly budget: Budget;
	/** Where the budget ran out first. */
	reached: number;
};

const findInPart = (program: Program, [start, end]: Span, search: Search, spans: Span[]): void => {
	const {text, budget} = search;
	const part = text.slice(start, end);
	if (!holdsNeeded(program, part)) return;
	const stopped = spend(budget, end - start, program.size) ? undefined : 0;
	const came = stopped ?? (program.program?.test(part) ? findIn(program, part, start, spans, budget) : part.length);
	if (came < part.length) search.reached = Math.min(search.reached, start + came);
};

const findAll = (program: Program, search: Search): readonly Span[] => {
	const {text, lines} = search;
	if (program.atStart && program.program) return findAtStart(program.program, text);
	const spans: Span[] = [];
	for (const part of wholeOf(program, text) ?? lines) findInPart(program, part, search, spans);
	return spans;
};

const narrowed = (group: PatternGroup, likely: readonly number[], {text, budget}: Search): readonly number[] => {
	if (likely.length <= few || !spend(budget, text.length, group.size)) return likely;
	const hit = new Set(
		group
			.set()
			.match(text)
			.map(inSet => group.programs[inSet]),
	);
	return likely.filter(index => hit.has(index));
};

const startSearch = (text: string, lines: readonly Span[], budget: Budget): Search => ({
	text,
	lines,
	budget,
	reached: text.length,
});

/** Readies a text for its patterns; nothing is looked for before a leaf is asked for. */
export const patternFinder = ({patternsOf, programs, cues}: Matching, text: Text, budget: Budget): PatternFinder => {
	const folded = once(() => startSearch(textForPatterns(text.folded), text.lines, budget));
	const cased = once(() => startSearch(casedTextForPatterns(text.cased), text.lines, budget));
	const met = once((): Cues => cues().look(folded().text, budget));
	const languages = new Set<string>(['any', ...text.sentences.map(({language}) => language)]);
	let reached = text.folded.length;
	const isLikely = (index: number, search: Search): boolean => {
		const program = programs[index];
		if (!program || program.finite) return false;
		return (program.cased || met().mayStand(index)) && holdsNeeded(program, search.text);
	};
	const findFinite = (asked: readonly number[], found: OnPattern): void => {
		for (const index of asked) if (programs[index]?.finite) found(index, met().placesOf(index));
	};
	const findOthers = (group: PatternGroup, asked: readonly number[], search: Search, found: OnPattern): void => {
		const likely = asked.filter(each => isLikely(each, search));
		for (const index of narrowed(group, likely, search)) {
			const program = programs[index];
			if (program) found(index, findAll(program, search));
		}
	};
	const findGroup = (group: PatternGroup, asked: readonly number[], found: OnPattern): void => {
		const search = group.cased ? cased() : folded();
		findFinite(asked, found);
		findOthers(group, asked, search, found);
		reached = Math.min(reached, search.reached, group.cased ? reached : met().reached);
	};
	return {
		find(leaf, found) {
			for (const [group, asked] of patternsOf(leaf)) if (languages.has(group.language)) findGroup(group, asked, found);
		},
		reached: () => reached,
	};
};
