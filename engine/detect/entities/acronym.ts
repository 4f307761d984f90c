import type {Text} from '../../text/text.ts';
import {type EntityFinder, findMatches} from './find.ts';

/** Short forms everybody reads as words. */
const known = new Set(
	'LI EST PST PT ET CET GMT UTC HD TL DR NYC VP LLC ME MY IS ON TO IF SO UP GO DO BE HE SHE HAS HAD ALL NEW NOW BUT FOR OUT WHY HOW CAN ANY STOP RIP ROFL TBH DEN DET SOM HAR VAR BARA AI IT EU UK USA US TV HR VD CEO CFO CTO PDF GDPR FN UN NATO SVT BBC DM PM OBS LED GPS PS OK FAQ CW QR SMS USB WC DVD CD AB RT NU LOL OMG WOW BTW FYI IKEA SAS SL SJ ID PC AM UV NASA ASAP DIY CV ISO WHO NHS BRA JA NEJ YES NO SÅ JAG VI DU INTE THE AND YOU NOT'.split(
		' ',
	),
);
const shape = /[A-ZÅÄÖ]{2,}/g;
const joined = /[\p{L}\d#@.&_^/-]/u;
const explained = /^\s?\(/;
const signs = /[-–—/^*~] ?$/;
const shouting = /\p{Lu}{2,}[\s,!]+\p{Lu}{2,}[\s,!]+\p{Lu}{2,}/u;

/** Alone, or with a Swedish ending after a colon; not the initials that sign a text. */
const isWhole = (string: string, start: number, end: number): boolean => {
	const after = string.slice(end, end + 2);
	if (signs.test(string.slice(Math.max(0, start - 2), start)) && end === string.trimEnd().length) return false;
	return !joined.test(string.charAt(start - 1)) && !/^[\p{L}\d&_]|^\.\p{L}/u.test(after) && !explained.test(after);
};

/** A vowel amid three letters or in five, or two in four, as in KEY, WATCH or LOVE: a word said loudly, or one that is read as a word. */
const spokenWord =
	/^(?:[^AEIOUYÅÄÖ][AEIOUYÅÄÖ][^AEIOUÅÄÖ]$|(?=.{4})(?=.*[AEIOUYÅÄÖ])(?=.{5}|.*[AEIOUYÅÄÖ].*[AEIOUYÅÄÖ]))/;

/** The first letters of three to six words in a row, as capitals: what an acronym of those words would be. */
const initialsOf = ({cased, wordStarts, wordCount}: Text): ReadonlySet<string> => {
	let letters = '';
	for (let word = 0; word < wordCount; word++) letters += cased.charAt(wordStarts[word] ?? 0).toUpperCase();
	const runs = new Set<string>();
	for (let size = 3; size <= 6; size++)
		for (let at = 0; at + size <= letters.length; at++) runs.add(letters.slice(at, at + size));
	return runs;
};

const isShouted = (string: string, start: number): boolean =>
	shouting.test(string.slice(Math.max(0, start - 24), start + 30));

/**
 * Acronyms of two to six capitals that are not common knowledge, spelled out in the text or explained in a bracket after; none in a shouting
 * passage.
 */
export const acronym: EntityFinder = text => {
	const found = findMatches(text.cased, shape, ({0: match, index}, string) => {
		if (match.length > 6 || known.has(match) || spokenWord.test(match)) return false;
		return isWhole(string, index, index + match.length) && !isShouted(string, index);
	});
	if (found.length === 0) return found;
	const initials = initialsOf(text);
	return found.filter(([start, end]) => !initials.has(text.cased.slice(start, end)));
};
