import {graphemesIn, plainText} from './graphemes.ts';
import {addressEndAt} from './link-end.ts';
import {punycodeLength} from './punycode-length.ts';
import {topLevelDomains} from './top-level-domains.ts';

/** Weight 1, everything else 2 (twitter-text configuration v3: scale 100, default weight 200; read 2026-11-22). */
const isLight = (code: number): boolean =>
	code <= 0x10ff ||
	(code >= 0x2000 && code <= 0x200d) ||
	(code >= 0x2010 && code <= 0x201f) ||
	(code >= 0x2032 && code <= 0x2037);

/** An address counts 23 on X, however long it is (twitter-text configuration v3: transformedURLLength; read 2026-11-22). */
const LINK_LENGTH = 23;

const label = '[\\p{L}\\p{N}](?:[\\p{L}\\p{N}_-]{0,61}[\\p{L}\\p{N}])?';
const name = '[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?';
const link = new RegExp(
	`(?<![a-z0-9@＠$#＃])(https?://)?(?:${label}\\.){0,7}${name}\\.(?:${topLevelDomains}|xn--[a-z\\d-]{2,40})(?![a-z0-9@+-])`,
	'giu',
);
const noLinkAfter = /[-_./]/;

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

const weigh = (text: string): number => {
	if (plainText.test(text)) return text.length;
	let weight = 0;
	for (const {segment} of graphemesIn(text)) weight += isEmoji(segment) ? 2 : weighLetters(segment);
	return weight;
};

/** X links no address longer than 4,096 units, and none with a host label whose ASCII form has more than 63. */
const isLinked = (found: string): boolean => {
	const named = found.replace(/^https?:\/\//i, '').split(/[/?:]/, 1)[0] ?? '';
	return found.length <= 4096 && named.split('.').every(part => part.length < 20 || punycodeLength(part) <= 63);
};

type Link = {readonly start: number; readonly end: number};

/** The addresses of a text; one without a scheme has no query and no port without a path. */
function* linksIn(text: string): Generator<Link> {
	const links = new RegExp(link);
	for (let found = links.exec(text); found; found = links.exec(text)) {
		const {index: start, 0: host, 1: scheme} = found;
		const end = addressEndAt(text, start + host.length);
		links.lastIndex = end;
		if (!isLinked(text.slice(start, end))) continue;
		if (scheme) yield {start, end};
		else if (!noLinkAfter.test(text.charAt(start - 1)))
			yield {start, end: text.slice(start + host.length, end).includes('/') ? end : start + host.length};
	}
}

/** The length of a text on X: light letters 1, others and emoji 2, an address 23. */
export const xLength = (written: string): number => {
	const text = written.normalize('NFC');
	let sum = 0;
	let from = 0;
	for (const {start, end} of linksIn(text)) {
		sum += weigh(text.slice(from, start)) + LINK_LENGTH;
		from = end;
	}
	return sum + weigh(text.slice(from));
};
