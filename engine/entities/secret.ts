import type {Span} from '../draft.ts';
import {tidy} from '../seeking/tidy.ts';
import {runsWith, spansInRuns} from '../text/runs.ts';
import {type Finder, find} from './find.ts';
import {secretShapes} from './secret-shapes.ts';

const classes = {
	a: 'A-Za-z0-9',
	w: 'A-Za-z0-9_-',
	u: 'A-Z0-9',
	l: 'a-z0-9',
	h: 'a-f0-9',
	x: 'a-fA-F0-9',
	b: 'A-Za-z0-9+/=_-',
} as const;

const shapes = secretShapes.map(([prefix, letters, least, most]) => {
	const set = classes[letters];
	return `${prefix.replace(/[.+~]/g, '\\$&')}[${set}]{${least},${most}}(?![${set}])`;
});

const prefixed = new RegExp(`(?<![A-Za-z0-9])(?:${shapes.join('|')})(?:\\.[A-Za-z0-9_-]{16,80})?`, 'g');

/** The letters of a secret, which has no word breaks: only runs of at least so many are looked into. */
const inRun = new Set(Array.from('_-.~+/=|%', mark => mark.charCodeAt(0)));
const shortest = 16;

const isInRun = (code: number): boolean =>
	(code > 0x60 && code < 0x7b) || (code > 0x40 && code < 0x5b) || (code > 0x2f && code < 0x3a) || inRun.has(code);

const runAround = (text: string, at: number, from: number): Span => {
	let start = at;
	let end = at + 1;
	while (start > from && isInRun(text.charCodeAt(start - 1))) start--;
	while (end < text.length && isInRun(text.charCodeAt(end))) end++;
	return [start, end];
};

/** The runs long enough; of most words only one unit is looked at. */
const runsIn = (text: string): Span[] => {
	const runs: Span[] = [];
	let from = 0;
	for (let at = shortest - 1; at < text.length; at += shortest) {
		if (isInRun(text.charCodeAt(at))) {
			const [start, end] = runAround(text, at, from);
			if (end - start >= shortest) runs.push([start, end]);
			at = end;
		}
		from = at + 1;
	}
	return runs;
};

const webToken =
	/(?<![A-Za-z0-9])ey[A-Za-z0-9]{16,2000}\.ey[A-Za-z0-9_/+-]{16,4000}(?:\.[A-Za-z0-9_/+-]{10,2000}={0,2})?/g;
const terraform = /(?<![A-Za-z0-9])[A-Za-z0-9]{14}\.atlasv1\.[A-Za-z0-9_=-]{60,70}/g;
const azure = /(?<![A-Za-z0-9_~.-])[A-Za-z0-9_~.-]{3}\d?Q~[A-Za-z0-9_~.-]{31,34}(?![A-Za-z0-9_~.-])/g;
const onePassword =
	/(?<![A-Z0-9])A3-[A-Z0-9]{6}-(?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}(?![A-Z0-9])/g;
const mailchimp = /(?<![a-z0-9])[a-f0-9]{32}-us\d{1,2}(?![a-z0-9])/g;
const inRuns = [prefixed, webToken, terraform, azure, onePassword, mailchimp];

const privateKey = /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----[A-Za-z0-9+/=\s:,-]{0,8000}/g;
const inAddress = /(?<![a-z])[a-z][a-z+]{1,12}:\/\/[^\s:@/"']{1,100}:[^\s:@/"'<>{}[\]]{3,100}@[\w-]/g;
const slackHook = /hooks\.slack\.com\/(?:services|workflows|triggers)\/[A-Za-z0-9+/]{30,80}/g;
const commandUser = /\bcurl\b[^\n]{0,200}?\s(?:-u|--user)[ =]{0,2}["']?[^\s:"'$]{1,60}:[^\s"'$<>{}]{3,100}/g;
const authorization = /\bauthorization:\s{0,3}(?:(?:basic|bearer|token|apikey)\s{1,3})?[A-Za-z0-9_\-.~+/=]{16,2000}/gi;

/** A value given to a name that says it is secret: long, with letters and digits, not a path or a placeholder. */
const named =
	/(?:secret|token|passw(?:or)?d|lösenord|api[_-]?key|access[_-]?key|private[_-]?key|auth[_-]?key|client[_-]?id|access[_-]?id|login)["']?\s{0,3}(?::{0,3}=|:|=>|->)\s{0,3}["'`]?([A-Za-z0-9_\-.~+/=|]{12,200})/gi;

const looksRandom = (value: string): boolean =>
	/\d[^\d]|[^\d]\d/.test(value) &&
	/[A-Za-z]/.test(value) &&
	new Set(value).size >= 8 &&
	!/^(?:https?:|\/|\.)|x{4}|\.\.\./i.test(value);

const within = (cased: string): readonly Span[] =>
	runsIn(cased).flatMap(([start, end]) => {
		const token = cased.slice(start, end);
		return inRuns.flatMap(shape => find(token, shape).map(([from, to]) => [start + from, start + to] as const));
	});

const hasName = /secret|token|passw|lösenord|key|client|access|login|authorization/;

/** Keys, tokens and passwords: by the fixed beginnings of known services, as private key, in an address, a command or beside a telling name. */
export const secret: Finder = ({cased, folded}) =>
	tidy([
		...within(cased),
		...(hasName.test(folded)
			? [...find(cased, named, match => looksRandom(match[1] ?? '')), ...find(cased, authorization)]
			: []),
		...(cased.includes('-----BEGIN') ? find(cased, privateKey) : []),
		...spansInRuns(cased, runsWith(cased, '://'), inAddress),
		...(cased.includes('hooks.slack.com') ? find(cased, slackHook) : []),
		...(cased.includes('curl') ? find(cased, commandUser) : []),
	]);
