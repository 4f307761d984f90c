import type {Counting} from './draft.ts';
import {endings} from './link-endings.ts';
import {punycodeLength} from './punycode-length.ts';

let segmenter: Intl.Segmenter | undefined;

/** Made when first needed: making one takes longer than reading a text. */
const graphemes = (text: string): Intl.Segments => {
	segmenter ??= new Intl.Segmenter('und', {granularity: 'grapheme'});
	return segmenter.segment(text);
};

const plain = /^[\x20-\x7e\n]*$/;

/** What a person sees as one letter: grapheme clusters. */
const graphemesOf = (text: string): number => {
	if (plain.test(text)) return text.length;
	let count = 0;
	for (const _ of graphemes(text)) count++;
	return count;
};

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
const ending = `(?:${endings}|xn--[a-z\\d-]{2,40})(?![\\p{Script=Latin}\\p{N}@+-]|\\.[\\p{Script=Latin}\\p{N}])`;
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
	if (plain.test(text)) return text.length;
	let weight = 0;
	for (const {segment} of graphemes(text)) weight += emoji.test(segment) ? 2 : weighLetters(segment);
	return weight;
};

const emoji = /\p{RGI_Emoji}|[\d#*]\ufe0f?\u20e3|\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f/v;

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

const webLink = /https?:\/\/[^\s<>"]+/g;

/** Mastodon counts an address as 23 (its default, also when it is shorter) and of a remote account only the local name (read 2026-11-22). */
const mastodon = (text: string): number =>
	sumWithout(
		text.replace(/(?<![\p{L}\d_/])(@[\p{L}\d_]{1,64})@[\p{L}\d.-]{1,253}[\p{L}\d]/gu, '$1'),
		webLink,
		found => found.replace(/[.,:;!?)]+$/, ''),
		graphemesOf,
	);

const shortened = (address: string): string => {
	const bare = address.replace(/^https?:\/\//, '');
	const host = bare.split(/[/?#]/, 1)[0] ?? '';
	const path = bare.slice(host.length);
	if (path === '/') return host;
	return path.length > 15 ? `${host}${path.slice(0, 13)}...` : bare;
};

const byteSteps = [0x80, 0x800, 0x10000];

/** Size in UTF-8 bytes. */
const bytesOf = (text: string): number => {
	if (plain.test(text)) return text.length;
	let bytes = 0;
	for (const letter of text) bytes += 1 + byteSteps.filter(step => (letter.codePointAt(0) ?? 0) >= step).length;
	return bytes;
};

/**
 * Bluesky shortens addresses to the host and at most 15 units of path, then allows 300 graphemes and 3,000 bytes (its app, read
 * 2026-11-22): ten bytes count as one where that is more.
 */
const bluesky = (text: string): number => {
	const short = text.replace(webLink, shortened);
	return Math.max(graphemesOf(short), Math.ceil(bytesOf(short) / 10));
};

const counters: {readonly [C in Counting]: (text: string) => number} = {
	utf16: text => text.length,
	'code-points': codePointsOf,
	graphemes: graphemesOf,
	'x-weighted': xWeighted,
	bluesky,
	mastodon,
};

/** The length of a text as a network counts it, in that network's own unit; linear in the text. */
export const lengthOf = (text: string, count: Counting): number => counters[count](text);
