import {plainText} from './graphemes.ts';
import {linkEndAt} from './link-end.ts';

/** Mastodon counts an address as 23, its default, also when it is shorter (its counter and url_regex, read 2026-11-30). */
const LINK_LENGTH = 23;

const start = /(?<![A-Za-z0-9@＠$#＃])https?:\/\//gi;
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

const marks = '[\\u0300-\\u036f\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u20d0-\\u20ff\\ufe20-\\ufe2f]';
const tone = '[\\u{1f3fb}-\\u{1f3ff}]';
const looks = `[\\ufe0e\\ufe0f]?(?:${marks}|${tone})?`;
const joined = `(?:\\u200d(?:[\\0-\\ud7ff\\ue000-\\uffff]|\\p{RI}{2}|[\\u{10000}-\\u{10ffff}])${looks})*`;
const nations = ['gbeng', 'gbsct', 'gbwls'].map(name =>
	[...name].map(letter => `\\u{e00${letter.charCodeAt(0).toString(16)}}`).join(''),
);
const single = `[\\0-\\ud7ff\\ue000-\\uffff]${marks}?|\\p{RI}{2}|[^]`;

let sign: RegExp | undefined;

/**
 * The length of a content warning on Mastodon: letters as its client takes them (its stringz, read 2026-11-30), which are not Unicode's
 * graphemes but have one mark at most; an address and a name in it count in full.
 */
export const mastodonWarningLength = (text: string): number => {
	if (plainText.test(text)) return text.length;
	sign ??= new RegExp(
		`\\u{1f3f4}(?:${nations.join('|')})\\u{e007f}|${tone}(?=${tone})|(?:${single})${looks}${joined}`,
		'gu',
	);
	let count = 0;
	for (const _ of text.matchAll(sign)) count++;
	return count;
};

/** The length of a text on Mastodon: letters as its client counts them, an address as 23, and of a remote account only its local name. */
export const mastodonLength = (text: string): number =>
	mastodonWarningLength(withPlainLinks(text).replace(remoteName, '$1@$2'));
