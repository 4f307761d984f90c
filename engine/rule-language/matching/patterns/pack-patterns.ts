import type {Program} from './compile-pattern.ts';
import {patternKey} from './made-patterns.ts';

/** The instructions of patterns, by their keys, so that RE2 need not read those a browser's own expressions stand for. */
export const packPatterns = (programs: readonly Program[]): {readonly [key: string]: number} =>
	Object.fromEntries(
		programs.filter(({finite}) => !finite).map(({written, cased, size}) => [patternKey(written, cased), size()]),
	);
