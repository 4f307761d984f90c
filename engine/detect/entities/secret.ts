import type {Span} from '../../model/draft.ts';
import {chunksContaining, matchesInChunks} from '../../text/matches-in.ts';
import {withoutOverlaps} from '../../text/spans.ts';
import {type EntityFinder, findMatches} from './find.ts';
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
const airtable = /(?<![A-Za-z0-9])pat[A-Za-z0-9]{14}\.[a-f0-9]{64}(?![A-Za-z0-9])/g;
const openAi = /(?<![A-Za-z0-9])sk-[A-Za-z0-9]{16,24}T3BlbkFJ[A-Za-z0-9]{16,24}(?![A-Za-z0-9])/g;
const mapbox = /(?<![A-Za-z0-9])sk\.ey[A-Za-z0-9_-]{40,300}(?:\.[A-Za-z0-9_-]{16,60})?/g;
const github = /(?<![A-Za-z0-9])ghs_\d{1,12}_ey[A-Za-z0-9_-]{16,2000}(?:\.[A-Za-z0-9_-]{10,2000}){1,2}/g;
const discordBot =
	/(?<![A-Za-z0-9])[MNO][A-Za-z0-9_-]{23,25}\.[A-Za-z0-9_-]{6}\.[A-Za-z0-9_-]{27,40}(?![A-Za-z0-9_-])/g;
const inRuns = [webToken, terraform, azure, onePassword, mailchimp, airtable, openAi, mapbox, github, discordBot];

const privateKey = /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----[A-Za-z0-9+/=\s:,-]{0,8000}/g;
const inAddress = /(?<![a-z])[a-z][a-z+]{1,12}:\/\/[^\s:@/"']{1,100}:[^\s:@/"'<>{}[\]]{3,100}@[\w-]/g;
/** Addresses that let whoever has them in: post to a channel, join a meeting. */
const hook =
	/hooks\.slack\.com\/(?:services|workflows|triggers)\/[A-Za-z0-9+/]{30,80}|discord(?:app)?\.com\/api\/webhooks\/\d{15,22}\/[A-Za-z0-9_-]{50,90}|webhook\.office\.com\/webhookb2\/[A-Za-z0-9@/-]{60,300}|[?&](?:pwd|passcode|password|access_token|api_?key|client_secret)=(?=[^&\s]*\d)[A-Za-z0-9_.~%+-]{8,200}/g;
const telegram = /(?<![A-Za-z0-9])\d{8,10}:AA[A-Za-z0-9_-]{32,34}(?![A-Za-z0-9_-])/g;
const accountKey = /AccountKey=[A-Za-z0-9+/]{60,90}={0,2}/g;
const commandUser = /\bcurl\b[^\n]{0,200}?\s(?:-u|--user)[ =]{0,2}["']?[^\s:"'$]{1,60}:[^\s"'$<>{}]{3,100}/g;
const authorization = /\bauthorization:\s{0,3}(?:(?:basic|bearer|token|apikey)\s{1,3})?[A-Za-z0-9_\-.~+/=]{16,2000}/gi;

/** A value given to a name that says it is secret: long, with letters and digits, not a path, a placeholder or words in a row. */
const named =
	/(?<!public[_-]?key)(?:secret|token|passw(?:or)?d|lösenord|api[_-]?key|access[_-]?key|private[_-]?key|auth[_-]?key|client[_-]?id|access[_-]?id|login(?=["']?\s{0,3}(?::{0,3}=|=>)\s{0,3}["']?[A-Za-z0-9]{32}))["']?\s{0,3}(?::{0,3}=|:|=>|->)\s{0,3}["'`]?([A-Za-z0-9_\-.~+/=|]{12,200})/gi;
/** "I set SIGNING_KEY to …": a name in capitals and its value in a sentence. */
const inCapitals =
	/(?<![A-Za-z0-9_])[A-Z][A-Z0-9_]{0,40}(?:KEY|TOKEN|SECRET|PASSWORD)[A-Z0-9_]{0,20} (?:to|is|till|är|=) ["'`]?([A-Za-z0-9_\-.~+/=|]{20,200})/g;
/** A long run of letters of both sizes and figures, soon after a word for a key. */
const besideName =
	/(?:keys?|nyckel\p{L}{0,4}|tokens?|tokenen|secret|hemlig\p{L}*|api|creds?|credentials|licens\p{L}*|license|serial)(?!\p{L})[^\n]{0,40}?(?<![A-Za-z0-9_/.=&?%-])([A-Za-z0-9_\-+/=]{24,200})(?![A-Za-z0-9_/.])/giu;
const licence =
	/(?:licens\p{L}*|licen[cs]e|product|produkt\p{L}*|serial|serie\p{L}*|windows|office|aktiverings\p{L}*)[^\n]{0,40}?(?<![A-Za-z0-9-])((?:[A-Z0-9]{4,6}-){3,7}[A-Z0-9]{4,6})(?![A-Za-z0-9-])/giu;
/** What stands where a password would in an example, on nobody's machine. */
const placeholder =
	/:(?:password|passwd|pass|pw|secret|lösenord|losenord|changeme|example|exempel|x{3,}|\*{3,})@(?:localhost|127\.0\.0\.1|host|server)/i;

/** Words and numbers joined by hyphens, as a dish, a cup or a room has them. */
const wordsInRow = /^(?:[A-Za-z]+|\d+)(?:[-_.](?:[A-Za-z]+|\d+))+$/;

const looksRandom = (value: string): boolean =>
	/\d[^\d]|[^\d]\d/.test(value) &&
	/[A-Za-z]/.test(value) &&
	new Set(value).size >= 8 &&
	!wordsInRow.test(value) &&
	!/^(?:https?:|\/|\.)|x{4}|\.\.\./i.test(value);

/** Beginnings that words and names have too. */
const wordLike =
	/^(?:pul|ico|ntn|HRKU|PMAK|API|NRAK|NRJS|NRII|fo1|sk-|xai|re_|SK|YC|dapi|LTAI|EZ|EAA|A[KSBC]|AQ|SG|t1|hv[sbr]|AIza|GR1)/;

/** A key that begins like a word has digits, or capitals amid small letters. */
const isKeyLike = (key: string): boolean =>
	!wordLike.test(key) || /\d/.test(key.slice(4)) || (key.match(/[a-z][A-Z]/g)?.length ?? 0) > 2;

const within = (cased: string): readonly Span[] =>
	runsIn(cased).flatMap(([start, end]) => {
		const run = cased.slice(start, end);
		const known = findMatches(run, prefixed, ([key]) => isKeyLike(key));
		const others = inRuns.flatMap(shape => findMatches(run, shape));
		return [...known, ...others].map(([from, to]) => [start + from, start + to] as const);
	});

const isMixed = (value: string): boolean =>
	looksRandom(value) && /[a-z]/.test(value) && /[A-Z]/.test(value) && /\d/.test(value) && new Set(value).size >= 14;

/** Forty figures and letters a to f where the text speaks of a token: what names a version is none. */
const hexadecimal = /(?<![A-Za-z0-9_/.=&?%-])(?=[a-f0-9]*[a-f])(?=[a-f0-9]*\d)[a-f0-9]{32,64}(?![A-Za-z0-9_/.-])/g;
const ofVersion = /commit|sha\d*|hash|revision|checksum|md5|etag|digest|integrity|summa/;
const ofKey = /token|api|nyckel|secret|hemlig|cred|key/;

const hasName =
	/secret|token|passw|lösenord|key|client|access|login|authorization|nyckel|hemlig|api|cred|licen|serial|windows|product/;

/** Keys, tokens and passwords: by the fixed beginnings of known services, as private key, in an address, a command or beside a telling name. */
export const secret: EntityFinder = ({cased, folded}) =>
	withoutOverlaps([
		...within(cased),
		...(hasName.test(folded)
			? [
					...findMatches(cased, named, match => looksRandom(match[1] ?? '')),
					...findMatches(cased, inCapitals, match => looksRandom(match[1] ?? '')),
					...findMatches(cased, authorization),
					...findMatches(cased, besideName, match => isMixed(match[1] ?? '')),
					...findMatches(cased, licence, match => /\d/.test(match[1] ?? '') && /[A-Z]/.test(match[1] ?? '')),
					...(ofKey.test(folded) && !ofVersion.test(folded) ? findMatches(cased, hexadecimal) : []),
				]
			: []),
		...(cased.includes('-----BEGIN') ? findMatches(cased, privateKey) : []),
		...(cased.includes('AccountKey=') ? findMatches(cased, accountKey) : []),
		...(cased.includes(':AA') ? findMatches(cased, telegram) : []),
		...matchesInChunks(cased, chunksContaining(cased, '://'), inAddress).filter(
			([start, end]) => !placeholder.test(cased.slice(start, end + 12)),
		),
		...(/hook|[?&]/.test(cased) ? findMatches(cased, hook) : []),
		...(cased.includes('curl') ? findMatches(cased, commandUser) : []),
	]);
