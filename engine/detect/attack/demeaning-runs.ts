import type {TokenClasses} from '../word-grammar/reading.ts';
import {borderMarks, type Vocabulary} from '../word-grammar/vocabulary.ts';

/** Words beside each other that say something bad of whoever they are said of: their places and what they weigh. */
export type DemeaningRun = {
	readonly start: number;
	readonly after: number;
	/** What its noun weighs; 0 where it has adjectives only. */
	readonly noun: number;
	readonly weight: number;
};

/** What rubbish weighs: said of a person it strikes, shouted out it is of a thing. */
export const REFUSE = 2.75;

/** How hard a noun strikes. */
const nouns = {
	scorn: 3,
	slur: 3,
	refuse: REFUSE,
	worth: 2,
	beast: 2,
	charge: 2,
	figure: 1.25,
	slight: 1.25,
	being: 0.5,
};
/** How much an adjective adds. */
const adjectives = {grave: 3, low: 2, fault: 1, swear: 1, curse: 0.5, bad: 0.5};
/** Words that strike less than their kind, whatever else they are. */
const lightened = {innocent: 0, charge: 2, slight: 1.25, being: 0.5};
const fillers = "degree/det/bad/group/demo/'out'/'up'";
const joins = "'och'/'and'/'eller'/'or'/'of'/'excuse'/'till'/'för'/'for'";

/** Weights by number of a class. */
const weightsOf = (vocabulary: Vocabulary, given: Readonly<Record<string, number>>): ReadonlyMap<number, number> =>
	new Map(Object.entries(given).map(([name, weight]) => [vocabulary.codeOf(name), weight]));

const heaviest = (token: TokenClasses, weights: ReadonlyMap<number, number>): number => {
	let most = 0;
	for (const code of token) most = Math.max(most, weights.get(code) ?? 0);
	return most;
};

/** A test for tokens of one of the classes named. */
export const tokenIs = (vocabulary: Vocabulary, names: string): ((token: TokenClasses | undefined) => boolean) => {
	const codes = new Set(names.split('/').map(name => vocabulary.codeOf(name)));
	return token => token?.some(code => codes.has(code)) ?? false;
};

const COMMA = borderMarks.indexOf(',');

/** True for a comma. */
export const isComma = (token: TokenClasses | undefined): boolean => token?.length === 1 && token[0] === COMMA;

type Token = TokenClasses | undefined;

type Weigher = {
	nounOf(token: Token): number;
	adjectiveOf(token: Token): number;
	/** True for a word that says something bad, and for one that may stand between two of them. */
	isHard(token: Token): boolean;
	isPart(token: Token): boolean;
};

const none: TokenClasses = [];

const createWeigher = (vocabulary: Vocabulary): Weigher => {
	const [nounWeights, adjectiveWeights] = [weightsOf(vocabulary, nouns), weightsOf(vocabulary, adjectives)];
	const limits = weightsOf(vocabulary, lightened);
	const isFiller = tokenIs(vocabulary, fillers);
	const nounOf = (token: Token): number => {
		const weight = heaviest(token ?? none, nounWeights);
		return weight && (token ?? none).reduce((least, code) => Math.min(least, limits.get(code) ?? weight), weight);
	};
	const adjectiveOf = (token: Token): number => heaviest(token ?? none, adjectiveWeights);
	const isHard = (token: Token): boolean => nounOf(token) > 0 || adjectiveOf(token) > 0;
	return {nounOf, adjectiveOf, isHard, isPart: token => isFiller(token) || isHard(token)};
};

/** Reads the runs of a sentence, in order. */
export type RunReader = (tokens: readonly TokenClasses[]) => readonly DemeaningRun[];

/** A reader of runs for one vocabulary. */
export const createRunReader = (vocabulary: Vocabulary): RunReader => {
	const {nounOf, adjectiveOf, isHard, isPart} = createWeigher(vocabulary);
	const [isJoin, isAs] = [tokenIs(vocabulary, joins), tokenIs(vocabulary, 'as')];
	/** True for a word nothing is known of, a mark or an "and" that goes on to another hard word. */
	const isBridge = (tokens: readonly TokenClasses[], at: number): boolean => {
		const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
		if (token?.length === 0) return isPart(before) && nounOf(next) + adjectiveOf(next) > 1;
		if (isComma(token)) return isHard(before) && isHard(next);
		return isJoin(token) && isPart(next);
	};
	const endOf = (tokens: readonly TokenClasses[], start: number): number => {
		let after = start;
		while (after < tokens.length && (isPart(tokens[after]) || isBridge(tokens, after))) after++;
		return after;
	};
	const runFrom = (tokens: readonly TokenClasses[], start: number): DemeaningRun => {
		const after = endOf(tokens, start);
		let [noun, adjective] = [0, 0];
		for (const token of tokens.slice(start, after)) {
			const [asNoun, asAdjective] = [nounOf(token), adjectiveOf(token)];
			if (asNoun >= asAdjective) noun = Math.max(noun, asNoun);
			else adjective += asAdjective;
		}
		const isLikened = adjective > 1 && (isAs(tokens[after]) || isAs(tokens[after - 1]));
		return {start, after, noun, weight: noun + Math.min(noun > 0 ? 2 : 3, adjective + Number(isLikened))};
	};
	return tokens => {
		const runs: DemeaningRun[] = [];
		for (let at = 0; at < tokens.length; at++) {
			if (!isPart(tokens[at])) continue;
			const run = runFrom(tokens, at);
			if (run.weight >= 1) runs.push(run);
			at = run.after - 1;
		}
		return runs;
	};
};
