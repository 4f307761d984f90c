import type {Span} from '../model/draft.ts';
import {matchesOf} from './matches-of.ts';

/** A text without its disguise, and the way back to the text it was made of. */
export type Undisguised = {readonly text: string; sourceSpan(span: Span): Span};

/** Marks that turn the reading direction or join letters and show nothing themselves. */
const unseen = /[\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069]|\u200c|\u200d/;
/** Letters of another alphabet that look like Latin ones. */
const lookAlikes: ReadonlyMap<string, string> = new Map(
	Array.from(
		'аaеeоoрpсcуyхxіiјjѕsһhԁdԛqԝwАAВBЕEКKМMНHОOРPСCТTУYХXІIЈJЅSαaοoνvΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX'.match(/../gu) ?? [],
	).map(pair => [pair.charAt(0), pair.charAt(1)] as const),
);
const styled = /[\u{1d400}-\u{1d7ff}\u24b6-\u24e9\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\u2100-\u214f]/u;
const otherScript = /[\u0370-\u03ff\u0400-\u04ff\u0500-\u052f]/;
const latin = /[A-Za-z]/;
/** Pictures, but those that laugh or love: they say how the words are meant. */
const meaning = /^(?:😂|🤣|😍|🥰|😘|❤|🎉)/u;
const pictured =
	/^(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|[\u{e0020}-\u{e007f}]|\ufe0f|\u20e3|\u200d)/u;
const pictureInside =
	/[\p{L}\d'’,] ?(?:[0-9#*]\ufe0f?\u20e3|(?![©®™])[\p{Extended_Pictographic}\p{Regional_Indicator}])[^\p{L}\n.!?]{0,24}[\p{L}\d]/u;
const mayHide = /[\u200e\u200f\u202a-\u202e\u2060-\u2069\u24b6-\u24e9\uff10-\uff5a\u0370-\u052f\ud835]|\u200c|\u200d/;

const wordOf = /(?:\p{L}|\p{M}|\u200d|\u00ad|\u2060|\ufeff|\u200b)+/gu;

/** Words of letters that all look Latin though some are not. */
const maskedWords = (text: string): readonly Span[] => {
	if (!otherScript.test(text)) return [];
	return Array.from(text.matchAll(wordOf))
		.filter(
			({0: word}) =>
				otherScript.test(word) && Array.from(word).every(each => !otherScript.test(each) || lookAlikes.has(each)),
		)
		.map(({0: word, index}) => [index, index + word.length] as const);
};

/** What stands for a character; empty when it hides nothing but words. */
const plainOf = (character: string, isMasked: boolean): string => {
	if (character < '\u0080') return character;
	if (isMasked) return lookAlikes.get(character) ?? character;
	if (styled.test(character)) return character.normalize('NFKC');
	if (unseen.test(character)) return '';
	return pictured.test(character) && !meaning.test(character) ? '' : character;
};

/** A span of the plain text in the one it was made of. */
const spanIn = (source: string, from: readonly number[], [start, end]: Span): Span => {
	const first = from[start] ?? source.length;
	if (end <= start) return [first, first];
	const last = from[end - 1] ?? source.length;
	return [first, Math.min(source.length, last + ((source.codePointAt(last) ?? 0) > 0xffff ? 2 : 1))];
};

/** True for each character from left to right that stands in one of the sorted words. */
const inWords = (words: readonly Span[]): ((at: number) => boolean) => {
	let word = 0;
	return at => {
		while (word < words.length && (words[word]?.[1] ?? 0) <= at) word++;
		const next = words[word];
		return next !== undefined && next[0] <= at;
	};
};

type Plain = {text: string; readonly from: number[]};

/** Writes a paragraph without its disguise. */
const writePlain = (to: Plain, source: string, start: number, hasLatin: boolean): void => {
	const isMasked = inWords(hasLatin ? maskedWords(source) : []);
	let at = 0;
	for (const character of source) {
		const plain = plainOf(character, isMasked(at));
		// A picture between two spaces leaves one.
		const kept = plain === ' ' && to.text.endsWith(' ') ? '' : plain;
		for (let unit = 0; unit < kept.length; unit++) to.from.push(start + at);
		to.text += kept;
		at += character.length;
	}
};

const gap = /\n[ \t]*\n\s*/g;

/** The paragraphs of a text, each with the empty lines behind it. */
const paragraphsOf = (source: string): readonly Span[] => {
	const ends = matchesOf(source, gap).map(({0: found, index}) => index + found.length);
	return [...ends, source.length].map((end, index) => [ends[index - 1] ?? 0, end] as const);
};

const mayBeDisguised = (text: string): boolean => mayHide.test(text) || pictureInside.test(text);

/**
 * The paragraphs of a text that are disguised as their reader sees them: styled letters, letters of other alphabets that look Latin, marks nobody
 * sees and pictures between words taken for what they are. Undefined for a text without any. Linear in the text.
 */
export const undisguise = (source: string): Undisguised | undefined => {
	if (!mayBeDisguised(source)) return undefined;
	const hasLatin = latin.test(source);
	const all: Plain = {text: '', from: []};
	for (const [start, end] of paragraphsOf(source)) {
		const paragraph = source.slice(start, end);
		if (!mayBeDisguised(paragraph)) continue;
		const length = all.text.length;
		writePlain(all, paragraph, start, hasLatin);
		if (all.text.slice(length) !== paragraph) continue;
		all.text = all.text.slice(0, length);
		all.from.length = length;
	}
	return all.text === '' ? undefined : {text: all.text, sourceSpan: span => spanIn(source, all.from, span)};
};
