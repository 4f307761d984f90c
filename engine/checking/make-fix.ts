import type {Span} from '../model/draft.ts';
import type {FixKind} from '../model/rule.ts';
import type {Fix} from '../model/tip.ts';
import type {Hit} from '../rule-language/conditions/condition-node.ts';
import {withoutTracking} from '../text/link-tracking.ts';
import type {Text} from '../text/text.ts';
import {camelCaseTag} from './camel-case-tag.ts';

/** What a fix is made of: the text, the places found in it, and the same places in the draft's own writing. */
export type Found = {readonly text: Text; readonly hits: readonly Hit[]; readonly spans: readonly Span[]};

type Made = Fix | undefined;

const isGap = (letter: string | undefined): boolean => letter === undefined || /\s/u.test(letter);

/** A span with one of the spaces beside it, so that none is left over; what stands on a line of its own leaves the line. */
const withGap = (raw: string, [start, end]: Span): Span => {
	const spaceBefore = raw[start - 1] === ' ';
	if (spaceBefore && (isGap(raw[end]) || /[.,:;!?)”"]/u.test(raw[end] ?? ''))) return [start - 1, end];
	return raw[end] === ' ' && isGap(raw[start - 1]) ? [start, end + 1] : [start, end];
};

const takenOut = (raw: string, span: Span, takes: Fix['takes']): Made => {
	const [start, end] = withGap(raw, span);
	const isRest = (raw.slice(0, start) + raw.slice(end)).trim() !== '';
	return isRest && end > start && !/[\n\r]/u.test(raw.slice(start, end))
		? {span: [start, end], text: '', ...(takes && {takes})}
		: undefined;
};

const words = ({text: {raw}, spans: [span]}: Found): Made => span && takenOut(raw, span, 'words');

const trimmed = (raw: string, [start, end]: Span): Span => {
	const whole = raw.slice(start, end);
	return [start + (whole.length - whole.trimStart().length), end - (whole.length - whole.trimEnd().length)];
};

const sentence = ({text, hits: [hit]}: Found): Made => {
	const around = hit && text.sentences.find(({start, end}) => hit.start >= start && hit.end <= end);
	return around && takenOut(text.raw, trimmed(text.raw, text.rawSpan([around.start, around.end])), 'sentence');
};

const lastOf =
	(which: 'hashtags' | 'mentions' | 'emoji') =>
	({text}: Found): Made => {
		const last = text[which].at(-1);
		return last && takenOut(text.raw, text.rawSpan(last), 'words');
	};

/** The fix that puts what `change` makes of the first place it changes there. */
const changed =
	(change: (words: string, found: Found) => string | undefined) =>
	(found: Found): Made => {
		for (const span of found.spans) {
			const before = found.text.raw.slice(...span);
			const text = change(before, found);
			if (text !== undefined && text !== before && !/[\n\r]/u.test(before + text)) return {span, text};
		}
		return undefined;
	};

/** The first place and all that follow it with at most a space in between, as one. */
const firstRun = (spans: readonly Span[], raw: string): Span | undefined => {
	const [first, ...rest] = spans;
	if (!first) return undefined;
	let end = first[1];
	for (const [from, to] of rest) {
		if (!/^[^\S\n\r]?$/u.test(raw.slice(end, from))) break;
		end = to;
	}
	return [first[0], end];
};

// Fullwidth, bold, italic and their like are compatibility forms of plain letters; what is not stays as it is.
const plainLetters = ({text: {raw}, spans}: Found): Made => {
	const span = firstRun(spans, raw);
	const text = span && raw.slice(...span).normalize('NFKC');
	return span && text !== undefined && text !== raw.slice(...span) ? {span, text} : undefined;
};

const vowel = /^[aeiou]/iu;

const mendedArticle = (found: string): string | undefined => {
	const [, article = '', next = ''] = /^(an?) (\p{L}+)$/iu.exec(found) ?? [];
	if (!article) return undefined;
	return `${article.charAt(0)}${article.length === 1 ? 'n' : ''} ${next}`;
};

/** One of a word that stands twice, a space after a full stop, "an" for "a" and the other way. */
const mendedSlip = (found: string): string | undefined => {
	const [first, second] = found.split(' ');
	if (first && first.toLowerCase() === second?.toLowerCase()) return first;
	const stuck = /^([.!?])(\p{Lu})$/u.exec(found);
	if (stuck) return `${stuck[1]} ${stuck[2]}`;
	return vowel.test(second ?? '') || first?.toLowerCase() === 'an' ? mendedArticle(found) : undefined;
};

/** One exclamation mark for many; small letters for a run of capitals, the first as it was. */
const calm = (found: string): string | undefined => {
	if (/!{2,}/u.test(found)) return found.replace(/!{2,}/gu, '!');
	return found.charAt(0) + found.slice(1).toLowerCase();
};

const makers: {readonly [K in FixKind]: (found: Found) => Made} = {
	'take-out-words': words,
	'take-out-sentence': sentence,
	'take-out-last-hashtag': lastOf('hashtags'),
	'take-out-last-mention': lastOf('mentions'),
	'take-out-last-emoji': lastOf('emoji'),
	'plain-letters': plainLetters,
	'mend-slip': changed(mendedSlip),
	calm: changed(calm),
	'plain-link': changed(withoutTracking),
	'camel-case-tag': changed((found, {text}) => camelCaseTag(found, text)),
};

/** The change a rule offers for what it found: one span, no line break, nothing written for the person; `undefined` where it has none to offer. */
export const makeFix = (kind: FixKind, found: Found): Fix | undefined => makers[kind](found);
