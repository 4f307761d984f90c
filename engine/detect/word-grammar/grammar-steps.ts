import type {LinePart, LineParts} from './grammar-line.ts';
import {isBorder, type TokenClasses} from './reading.ts';
import {borderMarks, type Vocabulary} from './vocabulary.ts';

type Tokens = readonly TokenClasses[];

/** Tries what is left of a line from a token on; answers the token it ends before, -1 when it does not stand there. */
export type GrammarStep = (tokens: Tokens, at: number) => number;

type TokenTest = (token: TokenClasses | undefined) => boolean;

/** What a piece of a line is: a token that may be repeated, one looked at, or a place. */
type Piece =
	| {
			readonly kind: 'take';
			readonly test: TokenTest;
			readonly least: number;
			readonly most: number;
			readonly lazy?: true;
	  }
	| {readonly kind: 'look'; readonly test: TokenTest}
	| {readonly kind: 'place'; readonly test: TokenTest};

const oneOf = (codes: readonly number[]): TokenTest => {
	const [only] = codes;
	if (codes.length === 1 && only !== undefined) return token => token?.includes(only) ?? false;
	return token => token?.some(code => codes.includes(code)) ?? false;
};

const marks = (written: string): TokenTest => oneOf(Array.from(written, mark => borderMarks.indexOf(mark)));

const anyToken: TokenTest = token => token !== undefined;
const anyWord: TokenTest = token => token !== undefined && !isBorder(token);
const commaOrSemicolon = marks(',;');
const comma = marks(',');
const anyMark = marks(borderMarks);
const wordOrComma: TokenTest = token => anyWord(token) || comma(token);
const beginning: TokenTest = token => token === undefined;

const once = {kind: 'take', least: 1, most: 1} as const;
const atMostOnce = {kind: 'take', least: 0, most: 1} as const;

const fixed: Readonly<Record<string, Piece>> = {
	'^': {kind: 'place', test: beginning},
	'<': {kind: 'place', test: token => beginning(token) || commaOrSemicolon(token)},
	$: {kind: 'look', test: anyMark},
	'$!': {kind: 'look', test: marks('!')},
	'$?': {kind: 'look', test: marks('?')},
	'$.': {kind: 'look', test: marks('.!?')},
	',': {...once, test: comma},
	',?': {...atMostOnce, test: comma},
	';': {...once, test: commaOrSemicolon},
	';?': {...atMostOnce, test: commaOrSemicolon},
};

/** The classes a piece names. */
const codesOf = (vocabulary: Vocabulary, names: string): readonly number[] =>
	names.split('/').map(name => vocabulary.codeOf(name));

const repeated = /^(.+)\*(\d)$/;

const gapOf = (test: TokenTest, most: string): Piece => ({
	kind: 'take',
	test,
	least: 0,
	most: Number(most),
	lazy: true,
});

const not =
	(test: TokenTest): TokenTest =>
	token =>
		!test(token);

/** What a gap crosses: words, commas too, all marks too. */
const reaches: Readonly<Record<string, TokenTest>> = {'~': anyWord, '~~': wordOrComma, '...': anyToken};
const gapShape = /^(~~?|\.\.\.)(\d+)(?:!(.+))?$/;

const but =
	(test: TokenTest, without: TokenTest): TokenTest =>
	token =>
		test(token) && !without(token);

const gapIn = (vocabulary: Vocabulary, written: string): Piece | undefined => {
	const [, reach, words = '', without] = gapShape.exec(written) ?? [];
	const crossed = reach === undefined ? undefined : reaches[reach];
	if (!crossed) return undefined;
	return gapOf(without === undefined ? crossed : but(crossed, oneOf(codesOf(vocabulary, without))), words);
};

const pieceOf = (vocabulary: Vocabulary, written: string): Piece => {
	const known = fixed[written];
	if (known) return known;
	if (written === '_') return {...once, test: anyWord};
	const gap = gapIn(vocabulary, written);
	if (gap) return gap;
	const named = (names: string): TokenTest => oneOf(codesOf(vocabulary, names));
	if (written.startsWith('-')) return {kind: 'look', test: not(named(written.slice(1)))};
	if (written.startsWith('+')) return {kind: 'look', test: named(written.slice(1))};
	const [, names, most] = repeated.exec(written) ?? [];
	if (names !== undefined) return {kind: 'take', test: named(names), least: 0, most: Number(most)};
	if (written.endsWith('?')) return {...atMostOnce, test: named(written.slice(0, -1))};
	return {...once, test: named(written)};
};

const takeFew =
	(test: TokenTest, most: number, next: GrammarStep): GrammarStep =>
	(tokens, at) => {
		for (let taken = 0; ; taken++) {
			const end = next(tokens, at + taken);
			if (end >= 0 || taken === most || !test(tokens[at + taken])) return end;
		}
	};

const takeMany =
	(test: TokenTest, least: number, most: number, next: GrammarStep): GrammarStep =>
	(tokens, at) => {
		let taken = 0;
		while (taken < most && test(tokens[at + taken])) taken++;
		for (; taken >= least; taken--) {
			const end = next(tokens, at + taken);
			if (end >= 0) return end;
		}
		return -1;
	};

const stepOf = (piece: Piece, next: GrammarStep): GrammarStep => {
	const {kind, test} = piece;
	if (kind === 'look') return (tokens, at) => (test(tokens[at]) ? next(tokens, at) : -1);
	if (kind === 'place') return (tokens, at) => (test(tokens[at - 1]) ? next(tokens, at) : -1);
	if (piece.lazy) return takeFew(test, piece.most, next);
	if (piece.least === 1) return (tokens, at) => (test(tokens[at]) ? next(tokens, at + 1) : -1);
	return takeMany(test, piece.least, piece.most, next);
};

const partStep = (vocabulary: Vocabulary, part: LinePart, next: GrammarStep): GrammarStep => {
	if (typeof part === 'string') return stepOf(pieceOf(vocabulary, part), next);
	const ways = part.alternatives.map(parts => lineSteps(vocabulary, parts, next));
	if (part.isOptional) ways.push(next);
	return (tokens, at) => {
		for (const way of ways) {
			const end = way(tokens, at);
			if (end >= 0) return end;
		}
		return -1;
	};
};

/** A line made ready to be tried. */
export const lineSteps = (vocabulary: Vocabulary, parts: LineParts, next: GrammarStep = (_, at) => at): GrammarStep =>
	parts.reduceRight<GrammarStep>((after, part) => partStep(vocabulary, part, after), next);

const isSure = (written: string): boolean => fixed[written] === undefined && !/^[-+~._]|[?]$|\*\d$/.test(written);

/** What every match of a line holds: for each word that may not be missing the classes it may be of, the fewest first. */
export const neededIn = (vocabulary: Vocabulary, parts: LineParts): readonly (readonly number[])[] =>
	parts
		.flatMap(part => (typeof part === 'string' && isSure(part) ? [codesOf(vocabulary, part)] : []))
		.toSorted((a, b) => a.length - b.length);

/** What stands at a place without taking a token. */
const takesNothing = (written: string): boolean => /^(?:[-+^<]|\$[!?.]?$)/.test(written);

/** The classes of the token a piece takes; undefined when it may be any. */
const takenBy = (vocabulary: Vocabulary, written: string): readonly number[] | undefined => {
	if (fixed[written]) return written.startsWith(',') ? [0] : [0, 1];
	if (/^[~._]/.test(written)) return undefined;
	return codesOf(vocabulary, written.replace(repeated, '$1').replace(/\?$/, ''));
};

const isTaken = (written: string): boolean => written === ',' || written === ';' || isSure(written);

/** The classes of which a match's first token has one; undefined when it may be any. */
export const firstCodes = (vocabulary: Vocabulary, parts: LineParts): readonly number[] | undefined => {
	const codes = new Set<number>();
	const takers = parts.filter(part => typeof part !== 'string' || !takesNothing(part));
	for (const part of takers) {
		const taken = typeof part === 'string' ? takenBy(vocabulary, part) : undefined;
		if (!taken) return undefined;
		for (const code of taken) codes.add(code);
		if (typeof part === 'string' && isTaken(part)) return [...codes];
	}
	return undefined;
};
