import type {Span} from '../model/draft.ts';

/** A text with its letters' case kept (`cased`) and dropped (`folded`), both equally long, and the way back to the raw text. */
export type Folded = {readonly cased: string; readonly folded: string; rawSpan(span: Span): Span};

const odd = /[‘’‚‛ʼ“”„‟«»\u00a0\u2000-\u200a\u202f\u205f\u3000‐‑−]/;
const oddAll = /[‘’‚‛ʼ“”„‟«»\u00a0\u2000-\u200a\u202f\u205f\u3000‐‑−]/g;
const shifting = /[\u0300-\u036f\u00ad\u200b\u200c\u2060\ufeff]/;
const dropped = /[\u00ad\u200b\u200c\u2060\ufeff]/;
const combining = /[\u0300-\u036f]/;
const letter = /\p{L}/u;

const plainOf = (unit: string): string => {
	if ('‘’‚‛ʼ'.includes(unit)) return "'";
	if ('“”„‟«»'.includes(unit)) return '"';
	return '‐‑−'.includes(unit) ? '-' : ' ';
};

/** The same text with straight quotes, plain spaces and plain hyphens; as long as before. */
export const withPlainMarks = (text: string): string => (odd.test(text) ? text.replace(oddAll, plainOf) : text);

/** Lower case of the same length, unit by unit: the few whose lower case is longer stay as they are, and a sigma is one wherever it stands. */
export const lowerSameLength = (text: string): string => {
	const lower = (text.includes('Σ') ? text.replaceAll('Σ', 'σ') : text).toLowerCase();
	if (lower.length === text.length) return lower;
	let kept = '';
	for (let index = 0; index < text.length; index++) {
		const unit = text.charAt(index);
		const small = unit.toLowerCase();
		kept += small.length === 1 ? small : unit;
	}
	return kept;
};

/** Where each unit of the shifted text comes from: raw start and raw end. */
type Shifted = {readonly text: string; readonly from: Int32Array; readonly to: Int32Array};

const clusterEnd = (raw: string, start: number): number => {
	let end = start + 1;
	while (end < raw.length && combining.test(raw.charAt(end))) end++;
	return end;
};

/** An apostrophe that counts as a letter is made a plain one. */
const isLetter = (unit: string): boolean => letter.test(unit) && !odd.test(unit);

/** Marks belong to the letter before them; behind anything else they are left as they are, since they may begin a word of their own. */
const keptOf = (cluster: string): string => {
	if (dropped.test(cluster.charAt(0))) return cluster.slice(1);
	const composed = cluster.length > 1 && isLetter(cluster.charAt(0)) ? cluster.normalize('NFC') : cluster;
	return composed.length > cluster.length ? cluster : composed; // A few letters come apart instead: U+FB2A.
};

const shift = (raw: string): Shifted => {
	const from = new Int32Array(raw.length);
	const to = new Int32Array(raw.length);
	let text = '';
	for (let start = 0; start < raw.length; ) {
		const end = clusterEnd(raw, start);
		const cluster = raw.slice(start, end);
		const kept = keptOf(cluster);
		const whole = kept !== cluster;
		for (let index = 0; index < kept.length; index++) {
			from[text.length + index] = whole ? start : start + index;
			to[text.length + index] = whole ? end : start + index + 1;
		}
		text += kept;
		start = end;
	}
	return {text, from: from.subarray(0, text.length), to: to.subarray(0, text.length)};
};

const same = (span: Span): Span => span;

const backThrough =
	({from, to}: Shifted, rawLength: number) =>
	([start, end]: Span): Span => {
		const rawStart = from[start] ?? rawLength;
		return [rawStart, end > start ? (to[end - 1] ?? rawLength) : rawStart];
	};

/** Folds a raw text; the way back is the identity unless a unit was dropped or composed. Linear in the text. */
export const fold = (raw: string): Folded => {
	if (!shifting.test(raw)) {
		const cased = withPlainMarks(raw);
		return {cased, folded: lowerSameLength(cased), rawSpan: same};
	}
	const shifted = shift(raw);
	const cased = withPlainMarks(shifted.text);
	return {cased, folded: lowerSameLength(cased), rawSpan: backThrough(shifted, raw.length)};
};
