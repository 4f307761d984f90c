import type {Span} from '../../model/draft.ts';
import {characterClass, DIGIT, LETTER} from '../../text/character-class.ts';
import {matchesOf} from '../../text/matches-of.ts';

/** A hard word behind stars or figures, and the word meant. */
export type MaskedWord = {readonly span: Span; readonly word: string};

const meant =
	'idiot idioter idioten idiots moron morons fuck fucking fucker fuckers shit shitty bitch bitches asshole assholes cunt cunts dick dickhead whore retard retards bastard stupid dumb dumbass loser losers jävla jävlar jävel jäveln fitta fittan hora horan kuk kuken skit fan helvete pucko puckon svin äckel kärring mongo kill die dö döda idiotiska käften arsehole twat prick wanker bullshit damn cocksucker motherfucker slut pussy trash scum'.split(
		' ',
	);
const letters: Readonly<Record<string, string>> = {
	0: 'o',
	1: 'i',
	3: 'e',
	4: 'a',
	5: 's',
	7: 't',
	'@': 'a',
	$: 's',
	'!': 'i',
};
const mask = /(?<![\p{L}\d*@$#])\p{L}[\p{L}\d@$*#!]{0,12}[\d@$*#!][\p{L}\d@$*#!]{0,12}[\p{L}\d*]/gu;

const fits = (masked: string, word: string): boolean => {
	if (masked.length !== word.length) return false;
	for (let index = 0; index < word.length; index++) {
		const shown = masked.charAt(index);
		if (shown !== '*' && shown !== '#' && (letters[shown] ?? shown) !== word.charAt(index)) return false;
	}
	return true;
};

const isMark = (code: number): boolean =>
	(code > 0x2f && code < 0x3a) || code === 0x40 || code === 0x24 || code === 0x2a || code === 0x23 || code === 0x21;

const isSurrogate = (code: number): boolean => code >> 11 === 0x1b;

const isLetter = (code: number): boolean => isSurrogate(code) || characterClass(code) === LETTER;

/** True where a masked word may have its first mark: behind a letter, and the word goes on. */
const mayMask = (text: string, at: number): boolean => {
	if (!isMark(text.charCodeAt(at)) || at === 0 || !isLetter(text.charCodeAt(at - 1))) return false;
	const next = text.charCodeAt(at + 1);
	return isMark(next) || isLetter(next) || characterClass(next) === DIGIT;
};

/** Places of a folded text where a word may be masked, in order; mostly none. */
export const maskedPlaces = (folded: string): readonly number[] => {
	const places: number[] = [];
	for (let at = 1; at < folded.length; at++) if (mayMask(folded, at)) places.push(at);
	return places;
};

/** Words such as "f*ck", "id1ot" and "j***a" between two places of a folded text, with the hard word each stands for. */
export const maskedWords = (folded: string, start: number, end: number): readonly MaskedWord[] =>
	matchesOf(folded.slice(start, end), mask).flatMap(({0: masked, index}) => {
		const word = meant.find(each => fits(masked, each));
		return word === undefined ? [] : [{span: [start + index, start + index + masked.length] as const, word}];
	});
