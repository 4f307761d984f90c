import type {Counting} from '../../model/draft.ts';
import {blueskyLength} from './bluesky-length.ts';
import {countGraphemes} from './graphemes.ts';
import {mastodonLength} from './mastodon-length.ts';
import {xLength} from './x-length.ts';

const codePointsOf = (text: string): number => {
	let count = 0;
	for (const _ of text) count++;
	return count;
};

const counters: {readonly [C in Counting]: (text: string) => number} = {
	utf16: text => text.length,
	'code-points': codePointsOf,
	graphemes: countGraphemes,
	'x-weighted': xLength,
	bluesky: blueskyLength,
	mastodon: mastodonLength,
};

/** The length of a text as a network counts it, in that network's own unit; linear in the text. */
export const textLength = (text: string, count: Counting): number => counters[count](text);
