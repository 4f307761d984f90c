import type {Span} from '../model/draft.ts';
import {characterClass, DIGIT, LETTER} from './character-class.ts';
import {matchesOf} from './matches-of.ts';

/** Abbreviations whose full stop does not end a sentence, without their last dot. */
const abbreviations = new Set(
	(
		'enl|priv|esp|incl|excl|adr|mob|tfn|hemtel|ggr|lgh|tim|uppl|pp|sec|ext|jur|kand|forts|utg|acc|wkdys|ung|n.b|f.n|f.ö|i.o.m|m.a.o|bl.a|t.ex|p.g.a|pga|m.m|mm|m.fl|mfl|o.s.v|osv|d.v.s|dvs|fr.o.m|fom|t.o.m|tom|f.d|s.k|o.d|e.d|dyl|ca|kl|nr|tel|st|sid|resp|ev|jfr|inkl|exkl|' +
		'max|min|milj|mkr|tkr|kap|art|fig|obs|ang|avd|aug|sept|okt|nov|dec|jan|febr|feb|mån|tis|ons|tors|fre|lör|sön|u.a|o.a|' +
		'mr|mrs|ms|dr|prof|st|sr|jr|vs|etc|e.g|i.e|eg|ie|inc|ltd|co|corp|no|vol|dept|approx|est|a.m|p.m|u.s|u.k|ph.d|fig|hon|rev|gov|gen|col|capt'
	).split('|'),
);

/** Titles stand before a name, so that a capital after them ends nothing. */
const titles = new Set([
	'mr',
	'mrs',
	'ms',
	'dr',
	'prof',
	'st',
	'hon',
	'rev',
	'gov',
	'gen',
	'col',
	'capt',
	'no',
	'nr',
	'vs',
]);

const closing = '"\')]»”’*_';
const enders = '.!?…';

const lastWord = (text: string, dot: number, from: number): string => {
	let start = dot;
	while (
		start > from &&
		dot - start < 8 &&
		(characterClass(text.charCodeAt(start - 1)) === LETTER || text.charAt(start - 1) === '.')
	)
		start--;
	return text.slice(start, dot);
};

const isSmall = (cased: string, index: number): boolean => {
	const unit = cased.charAt(index);
	return unit !== unit.toUpperCase();
};

/** "t. ex.", "e. g.": a letter with its dot, a space, and a short second half. */
const isSpaced = (folded: string, dot: number, next: number, word: string): boolean => {
	if (word.length < 3 && /^\p{L}{1,2}\./u.test(folded.slice(next, next + 3))) return true;
	const before = dot - word.length;
	return word.length < 4 && /(?:^|[\s(])\p{L}{1,2}\. $/u.test(folded.slice(Math.max(0, before - 5), before));
};

const keepsOn = (folded: string, cased: string, dot: number, next: number, from: number): boolean => {
	if (folded.charAt(dot) !== '.' || folded.charAt(dot + 1) === '.') return false;
	const word = lastWord(folded, dot, from);
	const initial = word.length === 1 && !isSmall(cased, dot - 1);
	const ordinal = dot > from && characterClass(folded.charCodeAt(dot - 1)) === DIGIT && isSmall(cased, next);
	return (
		titles.has(word) ||
		initial ||
		ordinal ||
		(isSpaced(folded, dot, next, word) &&
			(isSmall(cased, next) || characterClass(folded.charCodeAt(next)) === DIGIT)) ||
		(abbreviations.has(word) &&
			(isSmall(cased, next) || word.includes('.') || characterClass(folded.charCodeAt(next)) === DIGIT))
	);
};

const runEnd = (text: string, start: number): number => {
	let end = start;
	while (end < text.length && enders.includes(text.charAt(end))) end++;
	while (end < text.length && closing.includes(text.charAt(end))) end++;
	return end;
};

const skipSpaces = (text: string, start: number): number => {
	let index = start;
	while (index < text.length && (text.charCodeAt(index) === 32 || text.charCodeAt(index) === 9)) index++;
	return index;
};

const breaksAt = (folded: string, cased: string, index: number, from: number): number | undefined => {
	const end = runEnd(folded, index);
	const next = skipSpaces(folded, end);
	if (next === end && next < folded.length && folded.charCodeAt(next) !== 10) return undefined;
	return keepsOn(folded, cased, index, next, from) ? undefined : end;
};

const isIn = (holes: readonly Span[], index: number, at: {hole: number}): boolean => {
	while ((holes[at.hole]?.[1] ?? Number.POSITIVE_INFINITY) <= index) at.hole++;
	return (holes[at.hole]?.[0] ?? Number.POSITIVE_INFINITY) <= index;
};

const trimmed = (text: string, start: number, end: number): Span | undefined => {
	let from = start;
	let to = end;
	while (from < to && text.charCodeAt(from) <= 32) from++;
	while (to > from && text.charCodeAt(to - 1) <= 32) to--;
	return to > from ? [from, to] : undefined;
};

/** Cuts a text into sentences: at full stops, question and exclamation marks, and at every newline; never inside `holes` (URLs). */
export const splitSentences = (folded: string, cased: string, holes: readonly Span[]): Span[] => {
	const found: Span[] = [];
	const at = {hole: 0};
	let from = 0;
	const cut = (end: number): void => {
		const span = trimmed(folded, from, end);
		if (span) found.push(span);
		from = end;
	};
	for (let index = 0; index < folded.length; index++) {
		const code = folded.charCodeAt(index);
		if (code === 10) cut(index + 1);
		else if ((code === 46 || code === 33 || code === 63 || code === 0x2026) && !isIn(holes, index, at)) {
			const end = breaksAt(folded, cased, index, from);
			if (end !== undefined) {
				cut(end);
				index = end - 1;
			}
		}
	}
	cut(folded.length);
	return found;
};

/** The lines and paragraphs of a text that hold more than white space; an empty line parts paragraphs. */
export const splitBlocks = (text: string, separator: RegExp): Span[] => {
	const found: Span[] = [];
	let from = 0;
	const add = (end: number): void => {
		const span = trimmed(text, from, end);
		if (span) found.push(span);
	};
	for (const gap of matchesOf(text, separator)) {
		add(gap.index);
		from = gap.index + gap[0].length;
	}
	add(text.length);
	return found;
};
