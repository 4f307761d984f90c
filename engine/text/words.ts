import type {Span} from '../model/draft.ts';
import {characterClass, DIGIT, LETTER} from './character-class.ts';

/** Words as flat arrays: word `i` is `[starts[i], ends[i])`; only the first `count` places are filled. */
export type Words = {readonly starts: Int32Array; readonly ends: Int32Array; readonly count: number};

const APOSTROPHE = 0x27;
const COMMA = 0x2c;
const DOT = 0x2e;
const COLON = 0x3a;

const caseEndings = new Set(['s', 'n', 'en', 'et', 't', 'a', 'ar', 'er', 'ns', 'na', 'are', 'arna', 'erna']);

const letterRun = (text: string, start: number): string => {
	let end = start;
	while (end < text.length && end < start + 5 && characterClass(text.charCodeAt(end)) === LETTER) end++;
	return text.slice(start, end);
};

/** `t.ex`, `p.g.a`, `e.g`: one or two letters on both sides of the dot. */
const joinsShort = (text: string, start: number, dot: number): boolean => {
	const before = dot - Math.max(start, text.lastIndexOf('.', dot - 1) + 1);
	return before <= 2 && letterRun(text, dot + 1).length <= 2 && text.charCodeAt(dot + 1) !== 0x5f;
};

const joinsLetters = (text: string, start: number, index: number, code: number): boolean => {
	if (code === APOSTROPHE) return true;
	if (code === DOT) return joinsShort(text, start, index);
	return code === COLON && caseEndings.has(letterRun(text, index + 1));
};

const joinsDigits = (code: number): boolean => code === DOT || code === COMMA || code === COLON;

/** True when the mark at `index` stands inside the word that began at `start`: `don't`, `EU:s`, `t.ex`, `10.30`. */
const joins = (text: string, start: number, index: number): boolean => {
	const code = text.charCodeAt(index);
	if (code !== APOSTROPHE && code !== DOT && code !== COLON && code !== COMMA) return false;
	if (index + 1 >= text.length) return false;
	const before = characterClass(text.charCodeAt(index - 1));
	const after = characterClass(text.charCodeAt(index + 1));
	if (before === DIGIT && after === DIGIT) return joinsDigits(code);
	return before === LETTER && after === LETTER && joinsLetters(text, start, index, code);
};

const wordEnd = (text: string, start: number): number => {
	let index = start + 1;
	for (; index < text.length; index++) {
		if (characterClass(text.charCodeAt(index)) > DIGIT && !joins(text, start, index)) break;
	}
	return index;
};

/** Cuts a folded text into words in one pass; hyphens part words, and nothing inside the sorted, disjoint `skipped` spans is a word. */
export const splitWords = (text: string, skipped: readonly Span[] = []): Words => {
	const starts = new Int32Array((text.length >> 1) + 1);
	const ends = new Int32Array((text.length >> 1) + 1);
	let count = 0;
	let skip = 0;
	for (let index = 0; index < text.length; ) {
		const hole = skipped[skip];
		if (hole && index >= hole[0]) {
			index = Math.max(index, hole[1]);
			skip++;
		} else if (characterClass(text.charCodeAt(index)) > DIGIT) {
			index++;
		} else {
			starts[count] = index;
			index = wordEnd(text, index);
			ends[count++] = index;
		}
	}
	return {starts, ends, count};
};
