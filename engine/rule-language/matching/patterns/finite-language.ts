import type {ExpressionPart, ExpressionSequence} from '../../../search/parse-expression.ts';

/** All strings an expression can match, the one it likes best first, and whether they must begin and end at a word border. */
export type FiniteLanguage = {
	readonly strings: readonly string[];
	readonly wordStart: boolean;
	readonly wordEnd: boolean;
};

const most = 256;
const mostInClass = 8;

/** An expression that can match more than a short list of strings, or a match that depends on more than its own letters. */
class NotFinite extends Error {}

const bounded = (strings: readonly string[]): readonly string[] => {
	if (strings.length > most) throw new NotFinite();
	return strings;
};

const headsOf = ({kind, letters, alternatives}: ExpressionPart): readonly string[] => {
	if (kind === 'run' && !letters.includes('\n')) return [letters];
	if (kind === 'one' && letters.length <= mostInClass) return Array.from(letters);
	if (kind === 'group') return stringsOf(alternatives);
	throw new NotFinite();
};

const optionsOf = (part: ExpressionPart): readonly string[] => {
	const heads = headsOf(part);
	if (part.most !== 1 || part.lazy) throw new NotFinite();
	return part.least === 0 ? [...heads, ''] : heads;
};

const joined = (parts: readonly ExpressionPart[]): readonly string[] => {
	let strings: readonly string[] = [''];
	for (const part of parts) {
		const options = optionsOf(part);
		if (strings.length * options.length > most) throw new NotFinite();
		strings = strings.flatMap(string => options.map(option => string + option));
	}
	return strings;
};

const stringsOf = (alternatives: readonly ExpressionSequence[]): readonly string[] =>
	bounded(alternatives.flatMap(({parts}) => joined(parts)));

const isBorder = (part: ExpressionPart | undefined): boolean =>
	part?.kind === 'edge' && part.letters === '\\b' && part.least === 1 && part.most === 1;

const finiteIn = (alternatives: readonly ExpressionSequence[]): FiniteLanguage => {
	const [first, ...others] = alternatives;
	const parts = first && others.length === 0 ? first.parts : [];
	const wordStart = isBorder(parts[0]);
	const wordEnd = parts.length > 1 && isBorder(parts.at(-1));
	const inner = parts.slice(wordStart ? 1 : 0, wordEnd ? -1 : parts.length);
	const strings = wordStart || wordEnd ? joined(inner) : stringsOf(alternatives);
	if (strings.includes('')) throw new NotFinite();
	return {strings: [...new Set(strings)], wordStart, wordEnd};
};

/** What an RE2 expression, rewritten for the engine's texts, can match; undefined when that is no short list of strings. */
export const findFiniteLanguage = (
	alternatives: readonly ExpressionSequence[] | undefined,
): FiniteLanguage | undefined => {
	if (!alternatives) return undefined;
	try {
		return finiteIn(alternatives);
	} catch (error) {
		if (error instanceof NotFinite) return undefined;
		throw error;
	}
};
