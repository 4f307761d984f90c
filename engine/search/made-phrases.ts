/**
 * The heads of expressions, made where the engine is built: strings of small numbers, each a unit's code less `zero`.
 */
export type MadePhrases = {
	/** The key of each source, by its number. */
	readonly keys: readonly number[];
	/** By source how many expressions it has; they lie one source after the other. */
	readonly expressionCounts: string;
	/** By source which of its expressions, counted from 1, may begin with any letters; 0 for none. */
	readonly free: string;
	/** By source where each alternative begins, counted from the end of the one before, and how long it is. */
	readonly alternatives: readonly string[];
	/** The heads in order, one a line: how many letters it shares with the one before, and its others. */
	readonly heads: string;
	/** By head how many values it has. */
	readonly counts: string;
	/** By value its source, and which of the source's expressions, counted from 1, is asked; 0 when its head is all of a match. */
	readonly sources: string;
	readonly expressions: string;
	/** By expression the numbers of its alternatives; expressions are parted by spaces. */
	readonly members: string;
};

/** The code of the unit that stands for nothing. */
export const zero = 35;

/** What a build puts here; none in the sources, where each expression is read when a text first asks. */
export const madePhrases: MadePhrases | undefined = undefined;

/** So many letters of a long source are told. */
const most = 1024;

/** Tells one source from another: a hash of its letters. */
export const sourceKey = (source: string, isSure: boolean): number => {
	let hash = source.length * 2 + (isSure ? 1 : 0);
	const step = 1 + Math.floor(source.length / most);
	for (let at = 0; at < source.length; at += step) hash = (Math.imul(hash, 31) + source.charCodeAt(at)) | 0;
	return hash;
};
