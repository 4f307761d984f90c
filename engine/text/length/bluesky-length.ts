import {countGraphemes, plainText} from './graphemes.ts';
import {punycodeLength} from './punycode-length.ts';

const webLink = /(^|[\s(])(https?:\/\/\S+)/g;

/** The app takes one sign off the end of an address, and then a bracket that opens nowhere in it (its rich text, read 2026-11-30). */
const linkIn = (found: string): string => {
	const link = found.replace(/[.,;:!?]$/, '');
	return link.endsWith(')') && !link.includes('(') ? link.slice(0, -1) : link;
};

// What an address shows of letters outside ASCII, and of a few others, is what the browser sends of them.
const outsidePath = /[^\x21-\x7e]|["<>^`{}]/gu;
const outsideQuery = /[^\x21-\x7e]|["<>']/gu;
const outsideFragment = /[^\x21-\x7e]|["<>`]/gu;

const encoded = (part: string, outside: RegExp): string =>
	part.toWellFormed().replace(outside, letter => (letter === "'" ? '%27' : encodeURIComponent(letter)));

const address = /^(https?):\/\/(?:[^/?#@]*@)?([^/?#:@\s]+)(?::(\d{0,5}))?([/?#].*)?$/su;
const forbidden = /[%<>[\]\\^|]/;
const usualPorts: {readonly [scheme: string]: number} = {http: 80, https: 443};
const MOST_PORT = 65_535;

// Only its length is asked for.
const asciiHost = (host: string): string =>
	host
		.toLowerCase()
		.split('.')
		.map(label => 'x'.repeat(punycodeLength(label)))
		.join('.');

const partsAfterHost = /^([^?#]*)(\?[^#]*)?(#.*)?$/su;

const afterHost = (rest: string): string => {
	const [, path = '', query = '', fragment = ''] = partsAfterHost.exec(rest) ?? [];
	return [
		path === '/' ? '' : encoded(path, outsidePath),
		query === '?' ? '' : encoded(query, outsideQuery),
		fragment === '#' ? '' : encoded(fragment, outsideFragment),
	].join('');
};

/** How the app shows an address: host and at most 15 units of what follows; as it stands where it is none. */
const shortened = (link: string): string => {
	const [, scheme = '', host = '', port = '', rest = ''] = address.exec(link) ?? [];
	if (!host || forbidden.test(host) || Number(port) > MOST_PORT) return link;
	const shown = asciiHost(host) + (port && Number(port) !== usualPorts[scheme] ? `:${Number(port)}` : '');
	const after = afterHost(rest);
	return after.length > 15 ? `${shown}${after.slice(0, 13)}...` : shown + after;
};

const byteSteps = [0x80, 0x800, 0x10000];

const countBytes = (text: string): number => {
	if (plainText.test(text)) return text.length;
	let bytes = 0;
	for (const letter of text) bytes += 1 + byteSteps.filter(step => (letter.codePointAt(0) ?? 0) >= step).length;
	return bytes;
};

const MOST_BYTES = 3000;

/**
 * The length of a text on Bluesky: 300 graphemes of what its addresses are shortened to. Its server also refuses more than 3,000
 * bytes; past those ten bytes count as one, so that it never seems to fit.
 */
export const blueskyLength = (text: string): number => {
	const short = text.replace(webLink, (_, before: string, found: string) => {
		const link = linkIn(found);
		return before + shortened(link) + found.slice(link.length);
	});
	const bytes = countBytes(short);
	return Math.max(countGraphemes(short), bytes > MOST_BYTES ? Math.ceil(bytes / 10) : 0);
};
