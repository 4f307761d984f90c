import {countGraphemes} from './graphemes.ts';
import {topLevelDomains} from './top-level-domains.ts';

/** Mastodon counts an address as 23, its default, also when it is shorter (its counter and url_regex, read 2026-11-30). */
const LINK_LENGTH = 23;

const start = /(?<![A-Za-z0-9@＠$#＃])https?:\/\//gi;
const hostRun = /[^\s!'#%&()*+,\\/:;<=>?@[\]^{|}~$"\u200e\u200f\u202a-\u202e\u2066-\u2069]+/uy;
const ending = new RegExp(`(?:${topLevelDomains})(?![0-9a-z@+-])|xn--[a-z\\d-]+`, 'iuy');
const general =
	/[a-z\u0400-\u04ff0-9!*';:=+,.$/%#[\]\-\u2013_~@|&\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u0253-\u02bb\u1e00-\u1eff]/i;
const pathEnd = /[a-z\u0400-\u04ff0-9=_#/+\-\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u0253-\u02bb\u1e00-\u1eff]/i;
const query = /[a-z0-9!?*'@();:&=+$/%#[\]\-_.,~|]/i;
const queryEnd = /[a-z0-9\-_&=#/]/i;

const matches = (kind: RegExp, text: string, at: number): boolean => at < text.length && kind.test(text.charAt(at));

/** Where a run of general letters ends. */
const generalEnd = (text: string, from: number): number => {
	let at = from;
	while (matches(general, text, at)) at++;
	return at;
};

/** Where a pair of brackets that opens at `from` ends, one more pair inside at most; `from` when it does not close. */
const bracketsEnd = (text: string, from: number): number => {
	let at = generalEnd(text, from + 1);
	if (text.charAt(at) === '(') {
		const inner = generalEnd(text, at + 1);
		if (inner === at + 1 || text.charAt(inner) !== ')') return from;
		at = generalEnd(text, inner + 1);
	} else if (at === from + 1) return from;
	return text.charAt(at) === ')' ? at + 1 : from;
};

const isPathEnd = (text: string, at: number): boolean => text.charAt(at) === ')' || matches(pathEnd, text, at);

const pathEndAt = (text: string, from: number): number => {
	let end = from + 1;
	for (let at = end; ; ) {
		const isOpen = text.charAt(at) === '(';
		const after = isOpen ? bracketsEnd(text, at) : at + Number(matches(general, text, at));
		if (after === at) return end;
		if (isPathEnd(text, after - 1)) end = after;
		at = after;
	}
};

const queryEndAt = (text: string, from: number): number => {
	let end = from;
	for (let at = from + 1; matches(query, text, at); at++) if (matches(queryEnd, text, at)) end = at + 1;
	return end;
};

/** Where a known last label that begins at `from` ends, whatever is glued to it that no host has; `from` when there is none. */
const endingAt = (text: string, from: number): number => {
	ending.lastIndex = from;
	return from + (ending.exec(text)?.[0].length ?? 0);
};

/** Where the host that begins at `from` ends: the longest with a known last label; `from` without one. */
const hostEndAt = (text: string, from: number): number => {
	hostRun.lastIndex = from;
	const [first = '', ...labels] = (hostRun.exec(text)?.[0] ?? '').split('.');
	let end = from;
	let at = from + first.length + 1;
	if (first === '') return from;
	for (const label of labels) {
		if (label === '') break;
		const after = endingAt(text, at);
		if (after > at) end = after;
		at += label.length + 1;
	}
	return end;
};

const linkEndAt = (text: string, from: number): number => {
	let end = hostEndAt(text, from);
	if (end === from) return from;
	const port = /^:\d+/.exec(text.slice(end, end + 8))?.[0] ?? '';
	end += port.length;
	if (text.charAt(end) === '/') end = pathEndAt(text, end);
	return text.charAt(end) === '?' ? queryEndAt(text, end) : end;
};

/** The text with every address replaced by one of 23 letters. */
const withPlainLinks = (text: string): string => {
	let out = '';
	let from = 0;
	for (const {index, 0: scheme} of text.matchAll(start)) {
		if (index < from) continue;
		const end = linkEndAt(text, index + scheme.length);
		if (end === index + scheme.length) continue;
		out += text.slice(from, index) + 'x'.repeat(LINK_LENGTH);
		from = end;
	}
	return out + text.slice(from);
};

const remoteName = /(^|[^/\w])@([a-z0-9_]+)@[a-z0-9.-]+[a-z0-9]+/gi;

/** The length of a text on Mastodon: graphemes, an address as 23, and of a remote account only its local name. */
export const mastodonLength = (text: string): number =>
	countGraphemes(withPlainLinks(text).replace(remoteName, '$1@$2'));
