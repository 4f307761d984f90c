import type {Counting} from '../../model/draft.ts';
import {blueskyLength} from './bluesky-length.ts';
import {countGraphemes, graphemesIn, plainText} from './graphemes.ts';
import {mastodonLength} from './mastodon-length.ts';
import {punycodeLength} from './punycode-length.ts';
import {topLevelDomains} from './top-level-domains.ts';

const codePointsOf = (text: string): number => {
	let count = 0;
	for (const _ of text) count++;
	return count;
};

/** Weight 1, everything else 2 (twitter-text configuration v3: scale 100, default weight 200; read 2026-11-22). */
const isLight = (code: number): boolean =>
	code <= 0x10ff ||
	(code >= 0x2000 && code <= 0x200d) ||
	(code >= 0x2010 && code <= 0x201f) ||
	(code >= 0x2032 && code <= 0x2037);

/** An address counts 23 on X, however long it is (twitter-text configuration v3: transformedURLLength; read 2026-11-22). */
const linkLength = 23;

const label = '[\\p{L}\\p{N}](?:[\\p{L}\\p{N}_-]{0,61}[\\p{L}\\p{N}])?';
const ending = `(?:${topLevelDomains}|xn--[a-z\\d-]{2,40})(?![\\p{Script=Latin}\\p{N}@+-]|\\.[\\p{Script=Latin}\\p{N}])`;
const path =
	"(?:/[\\p{L}\\p{N}!*';:=+,.$%#[\\]_~@|&/()-]{0,4000})?(?:\\?[\\p{L}\\p{N}!?*'();:&=+$/%#[\\]_.,~|@-]{0,4000})?";
const link = new RegExp(
	`(?<![\\p{Script=Latin}\\p{N}@#$\\u202a-\\u202e_-]|(?<!https?:/)/)(?:https?://(?:${label}\\.){1,8}${ending}|(?<![./])(?:${label}\\.){1,8}${ending})(?::\\d{1,5})?${path}`,
	'giu',
);
const trail = /[!*';:,.$%[\]~@|&()?]+$/u;

const trimLink = (found: string): string => {
	const open = found.split('(').length;
	const closed = found.split(')').length;
	if (found.endsWith(')') && open >= closed) return found;
	return found.replace(trail, '');
};

const weigh = (text: string): number => {
	if (plainText.test(text)) return text.length;
	let weight = 0;
	for (const {segment} of graphemesIn(text)) weight += isEmoji(segment) ? 2 : weighLetters(segment);
	return weight;
};

let emoji: RegExp | undefined;

// Made when it is first asked: all sequences of emoji take a browser ten milliseconds, at each wake and in each page.
const isEmoji = (segment: string): boolean => {
	emoji ??= /\p{RGI_Emoji}|[\d#*]\ufe0f?\u20e3|\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f/v;
	return emoji.test(segment);
};

const weighLetters = (segment: string): number => {
	let weight = 0;
	for (const letter of segment) weight += isLight(letter.codePointAt(0) ?? 0) ? 1 : 2;
	return weight;
};

/** X links no address longer than 4,096 units, and none with a host label whose ASCII form has more than 63. */
const isLinked = (found: string): boolean => {
	const host = found.replace(/^https?:\/\//i, '').split(/[/?:]/, 1)[0] ?? '';
	return found.length <= 4096 && host.split('.').every(part => part.length < 20 || punycodeLength(part) <= 63);
};

/** Replaces each address of a text by what it counts, and sums the rest. */
const sumWithout = (
	text: string,
	links: RegExp,
	trim: (found: string) => string,
	count: (rest: string) => number,
): number => {
	let sum = 0;
	let from = 0;
	for (const match of text.matchAll(links)) {
		const found = trim(match[0]);
		if (!isLinked(found)) continue;
		sum += count(text.slice(from, match.index)) + linkLength;
		from = match.index + found.length;
	}
	return sum + count(text.slice(from));
};

const xWeighted = (text: string): number => sumWithout(text.normalize('NFC'), link, trimLink, weigh);

const counters: {readonly [C in Counting]: (text: string) => number} = {
	utf16: text => text.length,
	'code-points': codePointsOf,
	graphemes: countGraphemes,
	'x-weighted': xWeighted,
	bluesky: blueskyLength,
	mastodon: mastodonLength,
};

/** The length of a text as a network counts it, in that network's own unit; linear in the text. */
export const textLength = (text: string, count: Counting): number => counters[count](text);
