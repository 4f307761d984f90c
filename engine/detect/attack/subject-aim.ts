import type {TokenClasses} from '../word-grammar/reading.ts';
import {type AimWords, aimedAt, isEdge, type Tokens} from './aim-words.ts';
import {isComma} from './demeaning-runs.ts';

/** How far before its verb a subject may stand. */
const SUBJECT = 9;

/** Where the clause of a verb begins; commas are no end, what is put in between has two. */
const clauseStart = (tokens: Tokens, verb: number): number => {
	let start = verb;
	while (start > Math.max(0, verb - SUBJECT) && (!isEdge(tokens[start - 1]) || isComma(tokens[start - 1]))) start--;
	return start;
};

/** Whom one word of a subject stands for; undefined for a word that says nothing of it. */
export const aimOfWord = (words: AimWords, token: TokenClasses | undefined): number | undefined => {
	if (words.reader(token)) return aimedAt.reader;
	if (words.item(token) || words.it(token)) return aimedAt.nobody;
	if (words.person(token)) return aimedAt.person;
	return words.self(token) && !words.mine(token) ? aimedAt.nobody : undefined;
};

/** True when what stands between a subject and its verb belongs to the subject: "the judge on the show is". */
const isLinked = (words: AimWords, tokens: Tokens, at: number, verb: number): boolean =>
	isComma(tokens[at + 1]) || words.link(tokens[at + 1]) || (at + 2 >= verb && !words.item(tokens[at + 1]));

/** Whom a word within a clause makes its subject; undefined when it is not the subject. */
const aimInClause = (words: AimWords, tokens: Tokens, at: number, verb: number): number | undefined => {
	if (words.ask(tokens[at])) return aimedAt.nobody;
	if (words.that(tokens[at])) return undefined;
	const aim = aimOfWord(words, tokens[at]);
	return aim === aimedAt.nobody || isLinked(words, tokens, at, verb) ? aim : undefined;
};

/** The word right before a verb, unless it is a thing that belongs to another word: "the judge on the show". */
const nearestAim = (words: AimWords, tokens: Tokens, verb: number): number | undefined => {
	const nearest = aimOfWord(words, tokens[verb - 1]);
	const isInner = words.link(tokens[verb - 2]) || words.link(tokens[verb - 3]);
	return nearest === aimedAt.nobody && isInner ? undefined : nearest;
};

/** Whom a verb's subject is: the word right before it, or the first of its clause that is known. */
export const aimOfSubject = (words: AimWords, tokens: Tokens, verb: number, noun: number): number => {
	if (words.when(tokens[verb - 2]) || words.to(tokens[verb - 1])) return aimedAt.nobody;
	const nearest = nearestAim(words, tokens, verb);
	if (nearest !== undefined) return nearest;
	const start = clauseStart(tokens, verb);
	for (let at = start; at < verb; at++) {
		const aim = aimInClause(words, tokens, at, verb);
		if (aim !== undefined) return aim;
	}
	// Whoever is called by a noun for persons is one.
	return start < verb && noun >= 2 ? aimedAt.unknown : aimedAt.nobody;
};
