import type {Span} from '../../model/draft.ts';
import type {Language} from '../../model/language.ts';
import {analyseText} from '../../text/analyse-text.ts';
import type {Sentence, Text} from '../../text/text.ts';
import type {Lead} from './hear-sentence.ts';

/** A sentence of a policy with what surrounds it. */
export type Placed = {
	readonly sentence: Sentence;
	/** True for the item of a list, with or without its mark. */
	readonly item: boolean;
	/** True when it is the whole of its line and ends without a full stop, as headings do. */
	readonly bare: boolean;
	/** True for a heading marked with `#`. */
	readonly marked: boolean;
	/** True when it announces a list: it ends with a colon. */
	readonly announces: boolean;
	/** The next sentence, when it stands in the same paragraph. */
	readonly next?: Sentence;
};

/** What `readPlaced` made of a text. */
export type PlacedText = {readonly text: Text; readonly placed: readonly Placed[]};

/** From this length on a line that ends in the middle of a sentence was broken by its writer's window, not by its writer. */
const wrapped = 60;
const item = /^[ \t]*(?:[-*+•–‣◦▪·o](?=[ \t])|\(?\d{1,2}[.)](?=[ \t])|[a-zåäö]\)(?=[ \t]))/;

const goesOn = (line: string, next: string): boolean => {
	if (line.trim() === '' || next.trim() === '' || /^[ \t]*[#>|]/.test(line) || /[.!?:;…][")”’*_]*[ \t]*$/.test(line))
		return false;
	if (item.test(next) || /^[ \t]*[#>|]/.test(next)) return false;
	return line.length >= wrapped || (line.length >= 30 && /^[ \t]*[a-zåäö]/.test(next));
};

/** The text with the line breaks inside sentences taken for spaces; as long as before. */
const unwrapped = (text: string): string => {
	const lines = text.replaceAll('\r\n', ' \n').split('\n');
	return lines.map((line, index) => line + joint(line, lines[index + 1])).join('');
};

const joint = (line: string, next: string | undefined): string => {
	if (next === undefined) return '';
	return goesOn(line, next) ? ' ' : '\n';
};

const hasWord = ({cased}: Text, {start, end}: Sentence): boolean => /\p{L}/u.test(cased.slice(start, end));

/** Longest beginning of a line that is looked at for its mark, in UTF-16 units. */
const longestMark = 12;

const place = ({cased}: Text, line: Span, sentence: Sentence, next: Sentence | undefined): Placed => {
	const {start, end, paragraph} = sentence;
	const [from, to] = line;
	const head = cased.slice(from, Math.min(end, from + longestMark));
	const tail = cased.slice(Math.max(start, end - 4), end);
	const opensLine = start - from < longestMark && !/\p{L}{2}/u.test(cased.slice(from, start));
	return {
		sentence,
		item: item.test(head),
		bare: opensLine && end === to && !/[.!?…][")”’*_]*$/.test(tail),
		marked: /^#{1,6}\s/.test(head),
		announces: /:[*_]*$/.test(tail),
		...(next?.paragraph === paragraph && {next}),
	};
};

const placeAll = (text: Text, spoken: readonly Sentence[]): readonly Placed[] => {
	let at = 0;
	return announced(
		spoken.map((sentence, index) => {
			while (at + 1 < text.lines.length && (text.lines[at]?.[1] ?? 0) <= sentence.start) at++;
			return place(text, text.lines[at] ?? [sentence.start, sentence.end], sentence, spoken[index + 1]);
		}),
	);
};

/** A line that stops in the middle right before a list announces it, colon or not; so does a heading over one. */
const announced = (placed: readonly Placed[]): readonly Placed[] =>
	placed.map((each, index) =>
		!each.item && (each.bare || each.marked) && placed[index + 1]?.item ? {...each, announces: true} : each,
	);

/** A short item can be taken for another language; then it speaks the one of the line over its list. */
const spokenAsAnnounced = (placed: readonly Placed[]): readonly Placed[] => {
	let over: Placed['sentence']['language'] = 'other';
	return placed.map(each => {
		if (each.announces) over = each.sentence.language;
		else if (!each.item) over = 'other';
		const isUnsure = each.item && each.sentence.language === 'other' && over !== 'other';
		return isUnsure ? {...each, sentence: {...each.sentence, language: over}} : each;
	});
};

/** Reads a policy into its sentences, those without a word left out, each with what surrounds it. Linear in the text. */
export const readPlaced = (raw: string, language?: Language): PlacedText => {
	const text = analyseText(unwrapped(raw), ...(language ? [() => language] : []));
	const spoken = text.sentences.filter(sentence => hasWord(text, sentence));
	return {text, placed: spokenAsAnnounced(placeAll(text, spoken))};
};

/** The lead each sentence stands under, as `leadOf` says of the ones that announce a list. */
export const leadsOf = (
	placed: readonly Placed[],
	leadOf: (announcing: Placed) => Lead | undefined,
): readonly (Lead | undefined)[] => {
	let lead: Lead | undefined;
	return placed.map(each => {
		if (!each.item) lead = undefined;
		const under = each.item ? lead : undefined;
		if (each.announces) lead = leadOf(each);
		return under;
	});
};
