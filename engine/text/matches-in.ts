import type {Span} from '../model/draft.ts';
import {matchesOf} from './matches-of.ts';

const isSpace = (unit: string): boolean => unit.trim() === '';

/** The stretch without white space around a place. */
const runAround = (text: string, at: number): Span => {
	let start = at;
	let end = at;
	while (start > 0 && !isSpace(text.charAt(start - 1))) start--;
	while (end < text.length && !isSpace(text.charAt(end))) end++;
	return [start, end];
};

/**
 * The stretches without white space that hold a cue, in order. Whoever looks only there must look for something without white space that
 * holds the cue, and not care whether a space or the edge of the text stands beside it.
 */
export const chunksContaining = (text: string, cue: string | RegExp): Span[] => {
	const runs: Span[] = [];
	const next = (from: number): number => {
		if (typeof cue === 'string') return text.indexOf(cue, from);
		cue.lastIndex = from;
		return cue.exec(text)?.index ?? -1;
	};
	for (let at = next(0); at >= 0; at = next(runs.at(-1)?.[1] ?? text.length)) runs.push(runAround(text, at));
	return runs;
};

/** All matches of a global expression in some stretches of a text, each looked at by itself. */
export const matchesInChunks = (text: string, runs: readonly Span[], expression: RegExp): Span[] =>
	runs.flatMap(([start, end]) =>
		matchesOf(text.slice(start, end), expression).map(
			match => [start + match.index, start + match.index + match[0].length] as const,
		),
	);
