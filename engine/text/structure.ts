import type {Span} from '../model/draft.ts';
import {characterClass, LETTER} from './character-class.ts';
import {chunksContaining, matchesInChunks} from './matches-in.ts';
import {matchSpans, mergeSpans} from './spans.ts';

/** The parts of a text that are not running prose; all spans in units of the folded text, sorted. */
export type Structure = {
	readonly urls: readonly Span[];
	readonly mentions: readonly Span[];
	readonly hashtags: readonly Span[];
	readonly emoji: readonly Span[];
	/** URLs, handles and code: no words are made inside. */
	readonly wordless: readonly Span[];
	/** `wordless`, quoted lines and quotations of three words or more. */
	readonly excluded: readonly Span[];
};

const address = /(?:https?:\/\/|www\.)[^\s<>"]+/g;
const bare =
	/(?<![\p{L}\p{N}@._-])(?:[\p{L}\p{N}][\p{L}\p{N}-]*\.)+(?:se|com|org|net|nu|io|eu|no|dk|fi|uk|de|ai|app|dev|info|example|social)(?:\/[^\s<>"]*)?(?![\p{L}\p{N}-])/gu;
/** What every bare domain holds. */
const dotted = /\.(?:se|com|org|net|nu|io|eu|no|dk|fi|uk|de|ai|app|dev|info|example|social)/g;
const mention = /(?<![\p{L}\p{N}_.@/])@[\p{L}\p{N}_][\p{L}\p{N}_.-]*(?:@[\p{L}\p{N}.-]+)?/gu;
const hashtag = /(?<![\p{L}\p{N}_&])#(?=[\p{N}_]*\p{L})[\p{L}\p{M}\p{N}_]+/gu;
const emojiRun =
	/(?:\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]*(?:\u200d\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]*)*|\p{Regional_Indicator}{2}|[0-9#*]\ufe0f?\u20e3)/uy;
const code = /```[^`]*```|`[^`\n]+`/g;
const quotedLine = /^>[^\n]*/gm;
const quotation = /"([^"\n]{5,600})"/g;

/** The pictographs that plain text uses as signs, not as emoji, unless an emoji selector follows. */
const signs = /^[©®™↔-↪‼⁉ℹ▪▫▶◀☑✔✖✳✴❇➡⬅⬆⬇0-9#*]$/u;

const isEmoji =
	(text: string) =>
	(span: Span): boolean =>
		!signs.test(text.slice(span[0], span[1]));

const trimEnd =
	(text: string) =>
	([start, end]: Span): Span => {
		let last = end;
		while (last > start && ".,;:!?)']".includes(text.charAt(last - 1))) last--;
		return [start, last];
	};

const isLongQuotation =
	(text: string) =>
	([start, end]: Span): boolean =>
		text
			.slice(start + 1, end - 1)
			.trim()
			.split(/\s+/, 3).length >= 3;

const outside = (spans: readonly Span[], others: readonly Span[]): readonly Span[] =>
	others.length ? spans.filter(span => !others.some(other => span[0] < other[1] && other[0] < span[1])) : spans;

const urlsIn = (text: string): readonly Span[] => {
	const full = text.includes('://') || text.includes('www.') ? matchSpans(text, address).map(trimEnd(text)) : [];
	const short = outside(matchesInChunks(text, chunksContaining(text, dotted), bare).map(trimEnd(text)), full);
	return mergeSpans([...full, ...short]);
};

/** A unit that may begin an emoji; digits and signs only where a keycap follows. */
const mayBeEmoji = /[\u00a9-\u00ae\u2000-\u32ff\ud83c-\ud83e]|[0-9#*](?=\ufe0f?\u20e3)/g;

const emojiIn = (text: string): Span[] => {
	const found: Span[] = [];
	mayBeEmoji.lastIndex = 0;
	for (let at = mayBeEmoji.exec(text)?.index; at !== undefined; at = mayBeEmoji.exec(text)?.index) {
		emojiRun.lastIndex = at;
		if (characterClass(text.charCodeAt(at)) === LETTER || !emojiRun.test(text)) continue;
		found.push([at, emojiRun.lastIndex]);
		mayBeEmoji.lastIndex = emojiRun.lastIndex;
	}
	return found;
};

/** Finds URLs, handles, hashtags, emoji, code and quotations in a folded text. Linear in the text. */
export const findStructure = (text: string): Structure => {
	const urls = urlsIn(text);
	const mentions = outside(matchesInChunks(text, chunksContaining(text, '@'), mention).map(trimEnd(text)), urls);
	const hashtags = outside(matchesInChunks(text, chunksContaining(text, '#'), hashtag), urls);
	const emoji = emojiIn(text).filter(isEmoji(text));
	const codes = text.includes('`') ? matchSpans(text, code) : [];
	const wordless = mergeSpans([...urls, ...mentions, ...codes]);
	const lines = text.includes('>') ? matchSpans(text, quotedLine) : [];
	const quotations = text.includes('"') ? matchSpans(text, quotation).filter(isLongQuotation(text)) : [];
	return {urls, mentions, hashtags, emoji, wordless, excluded: mergeSpans([...wordless, ...lines, ...quotations])};
};
