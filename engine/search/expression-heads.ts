import {findPrefixes, splitAlternatives} from './prefixes.ts';

/** How the matches of an expression begin. */
export type ExpressionHeads = {
	/** Its alternatives as written, in order; below they go by their numbers. */
	readonly alternatives: readonly string[];
	/** Heads that are all of a match of these alternatives. */
	readonly whole: ReadonlyMap<string, readonly number[]>;
	/** The alternatives to be asked where a head stands, by the head. */
	readonly open: ReadonlyMap<string, readonly number[]>;
	/** Those that may begin with any letters. */
	readonly free: readonly number[];
};

/** The heads of an expression; `isSure` says that the folded letters decide, so that a head that is a whole match needs no second look. */
export const headsOf = (source: string, isSure: boolean): ExpressionHeads => {
	const whole = new Map<string, number[]>();
	const open = new Map<string, number[]>([['', []]]);
	const file = (heads: Map<string, number[]>, letters: string, alternative: number): void => {
		const known = heads.get(letters);
		if (known) known.push(alternative);
		else heads.set(letters, [alternative]);
	};
	const alternatives = splitAlternatives(source).filter(alternative => alternative.source !== '');
	alternatives.forEach(({parts}, alternative) => {
		for (const {letters, isWhole} of findPrefixes(parts)) file(isWhole && isSure ? whole : open, letters, alternative);
	});
	const free = open.get('') ?? [];
	open.delete('');
	return {alternatives: alternatives.map(alternative => alternative.source), whole, open, free};
};
