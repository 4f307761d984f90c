import {topLevelDomains} from './top-level-domains.ts';

// How an address goes on, as the library both X and Mastodon count with reads it (twitter-text 3.1.0, read 2026-11-30).

const hostRun = /[^\s!'#%&()*+,\\/:;<=>?@[\]^{|}~$"\u200e\u200f\u202a-\u202e\u2066-\u2069]+/uy;
const ending = new RegExp(`(?:${topLevelDomains})(?![0-9a-z@+-])|xn--[a-z\\d-]+`, 'iuy');
const general =
	/[a-z\u0400-\u04ff0-9!*';:=+,.$/%#[\]\-\u2013_~@|&\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u0253-\u02bb\u1e00-\u1eff]|[\u0300-\u036f]/i;
const pathEnd =
	/[a-z\u0400-\u04ff0-9=_#/+\-\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u0253-\u02bb\u1e00-\u1eff]|[\u0300-\u036f]/i;
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

const isLabel = (label: string): boolean => !/^[-_]|[-_]$|^$/.test(label);

// The label a host is registered under has no low line; those before it may.
const isName = (label: string): boolean => isLabel(label) && !label.includes('_');

/** Where the host that begins at `from` ends: the longest with a known last label; `from` without one. */
const hostEndAt = (text: string, from: number): number => {
	hostRun.lastIndex = from;
	let [name = '', ...labels] = (hostRun.exec(text)?.[0] ?? '').split('.');
	let end = from;
	let at = from + name.length + 1;
	for (const label of labels) {
		if (!isLabel(name)) break;
		const after = endingAt(text, at);
		if (after > at && isName(name)) end = after;
		at += label.length + 1;
		name = label;
	}
	return end;
};

/** Where what follows a host that ends at `hostEnd` ends: its port, path and query. */
export const addressEndAt = (text: string, hostEnd: number): number => {
	let end = hostEnd;
	const port = /^:\d+/.exec(text.slice(end, end + 8))?.[0] ?? '';
	end += port.length;
	if (text.charAt(end) === '/') end = pathEndAt(text, end);
	return text.charAt(end) === '?' ? queryEndAt(text, end) : end;
};

/** Where the address whose host begins at `from` ends; `from` when no host is there. */
export const linkEndAt = (text: string, from: number): number => {
	const end = hostEndAt(text, from);
	return end === from ? from : addressEndAt(text, end);
};
