import type {Vocabulary} from '../word-grammar/vocabulary.ts';
import {type AimWords, aimedAt, createAimWords, isEdge, type Tokens} from './aim-words.ts';
import {type DemeaningRun, REFUSE} from './demeaning-runs.ts';
import {aimOfSubject, aimOfWord} from './subject-aim.ts';

/** How surely a run of hard words is aimed at somebody. */
export type Aim = (tokens: Tokens, run: DemeaningRun) => number;

/** How many words around a run tell whom it is about. */
const NEAR = 40;

/** One way in which a run may be aimed; undefined where it does not stand in that way. */
type Way = (words: AimWords, tokens: Tokens, run: DemeaningRun) => number | undefined;

/** True for a word that may stand between a verb and the run it leads to. */
const mayStandBetween = (words: AimWords, tokens: Tokens, at: number, {start, noun}: DemeaningRun): boolean => {
	if (words.filler(tokens[at])) return true;
	const isLikened = tokens.slice(at, start + 1).some(words.as);
	return noun >= 2 && !isLikened && !words.too(tokens[start]) && tokens[at]?.length === 0;
};

/** "Tom's dog" says nothing of Tom. */
const isOwned = (words: AimWords, tokens: Tokens, verb: number, {start, after, noun}: DemeaningRun): boolean =>
	words.owner(tokens[verb]) && after - start === 1 && noun > 0;

/** Where the verb stands that leads to a run; undefined where none does. */
const verbBefore = (words: AimWords, tokens: Tokens, run: DemeaningRun): number | undefined => {
	const isVerb = run.noun > 0 ? words.be : words.is;
	const first = Math.max(0, run.start - 4);
	for (let at = run.start - 1; at >= first; at--) {
		if (isVerb(tokens[at]) || words.reader(tokens[at])) return at;
		if (!mayStandBetween(words, tokens, at, run)) return undefined;
	}
	return undefined;
};

/** "… is a toad", "… ser ut som ett svin", "are you this much of a moron". */
const asPredicate: Way = (words, tokens, run) => {
	const verb = verbBefore(words, tokens, run);
	if (verb === undefined || isOwned(words, tokens, verb, run)) return undefined;
	const isVerb = run.noun > 0 ? words.be(tokens[verb]) : words.is(tokens[verb]);
	if (isVerb) return aimOfSubject(words, tokens, verb, run.noun);
	return words.be(tokens[verb - 1]) && run.noun >= 3 ? aimedAt.reader : undefined;
};

/** True where a subject may begin. */
const isSubjectStart = (words: AimWords, tokens: Tokens, {after, noun}: DemeaningRun): boolean =>
	aimOfWord(words, tokens[after]) !== undefined ||
	(noun >= 2 && (words.mine(tokens[after]) || words.det(tokens[after])));

/** "så jävla dum du är", "what a muppet our new manager is": the subject after the run. */
const asTurned: Way = (words, tokens, run) => {
	if (!isSubjectStart(words, tokens, run)) return undefined;
	let aim: number | undefined;
	for (let at = run.after; at < run.after + 5 && !isEdge(tokens[at]); at++) {
		if (aim !== undefined && (words.be(tokens[at]) || words.modal(tokens[at]))) return aim;
		aim = aimOfWord(words, tokens[at]) ?? aim;
	}
	return undefined;
};

/** "ditt mähä", "you worm"; what somebody owns, "din hund", is no name for them. */
const asAddress: Way = (words, tokens, {start, after, noun, weight}) => {
	const [first, before] = [tokens[start - 2], tokens[start - 1]];
	if (noun <= 1 || words.be(first) || !(words.own(before) || words.reader(before))) return undefined;
	if (weight === noun && noun < 3 && !isEdge(first) && !words.bid(first)) return undefined;
	const isClosed = isEdge(tokens[after]) || words.next(tokens[after]) || words.reader(tokens[after]);
	return isClosed ? aimedAt.reader : undefined;
};

/** "that fat slug". */
const asPointedAt: Way = (words, tokens, {start, noun}) =>
	noun >= 2 && words.demo(tokens[start]) ? aimedAt.person : undefined;

/** True when what words are about is a thing or oneself: the nearest that was named before them in the sentence. */
const isAboutThing = (words: AimWords, tokens: Tokens, start: number): boolean => {
	for (let at = start - 1; at >= Math.max(0, start - NEAR); at--) {
		const token = tokens[at];
		if (words.item(token) || words.self(token)) return true;
		if (words.reader(token) || words.person(token)) return false;
	}
	return false;
};

const asThing: Way = (words, tokens, {start}) => (isAboutThing(words, tokens, start) ? aimedAt.nobody : undefined);

/** "Så jävla inkompetent, vem gav dig körkort": hard adjectives alone in a sentence that turns to somebody. */
const asOutcry: Way = (words, tokens, {start, after, noun, weight}) => {
	const isAlone = isEdge(tokens[start - 1]) && isEdge(tokens[after]);
	return noun === 0 &&
		weight >= 3 &&
		isAlone &&
		tokens.slice(Math.max(0, start - NEAR), after + NEAR).some(words.addressed)
		? aimedAt.person
		: undefined;
};

/** True where a cry ends, or is spun out. */
const isCryEnd = (words: AimWords, tokens: Tokens, {after, noun}: DemeaningRun): boolean =>
	isEdge(tokens[after]) || (noun >= 2 && words.next(tokens[after])) || (noun >= 3 && words.person(tokens[after]));

/** A run that is all of a clause, or opens one and is spun out: "Psykfall.", "dra hem horunge", "skitstövel till hyresvärd". */
const asCry: Way = (words, tokens, run) => {
	const [before, first] = [tokens[run.start - 1], tokens[run.start]];
	const opens = isEdge(before) || words.lead(before);
	if (!opens || run.noun <= 0.5 || run.noun === REFUSE || !isCryEnd(words, tokens, run)) return undefined;
	return words.shout(first) || words.shout(before) ? aimedAt.shout : aimedAt.person;
};

/** A name or role that stands right beside the run. */
const asName: Way = (words, tokens, {start, after, noun}) =>
	noun >= 3 && (words.role(tokens[start - 1]) || words.person(tokens[after])) ? aimedAt.person : undefined;

const ways: readonly Way[] = [asAddress, asPointedAt, asThing, asOutcry, asCry, asName];

/** How runs are aimed, in the words of one vocabulary. */
export const createAim = (vocabulary: Vocabulary): Aim => {
	const words = createAimWords(vocabulary);
	return (tokens, run) => {
		const said = [asPredicate, asTurned].flatMap(way => way(words, tokens, run) ?? []);
		if (said.length > 0) return Math.max(...said);
		for (const way of ways) {
			const aim = way(words, tokens, run);
			if (aim !== undefined) return aim;
		}
		return run.noun >= 3 ? aimedAt.somebody : aimedAt.nobody;
	};
};

/** Reads whether what stands between two tokens is said of a thing, an animal or oneself, and of nobody else in the sentence. */
export type ThingTest = (first: number, last: number) => boolean;

/** A test for what is said of things in a sentence, in the words of one vocabulary. */
export const createThingTest = (vocabulary: Vocabulary): ((tokens: Tokens) => ThingTest) => {
	const words = createAimWords(vocabulary);
	return tokens => {
		const isAddressed = tokens.some(words.addressed);
		return (first, last) => {
			const end = isEdge(tokens[last]) ? last : last + 1;
			if (isEdge(tokens[end]) && words.item(tokens[end + 1]) && isEdge(tokens[end + 2])) return true;
			return !isAddressed && isAboutThing(words, tokens, Math.max(first, end - 1));
		};
	};
};
