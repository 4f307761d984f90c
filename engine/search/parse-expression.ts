import {spelledOut} from './class-letters.ts';

/**
 * One part of an expression, standing `least` to `most` times, as few as may be when `lazy`: a run of `letters` (only one where it stands
 * another number of times than once), `one` of some letters, alternatives, or `any` letters that are not told apart. What takes no letter is an
 * `edge`, its `letters` as written (`^`, `\b`), or a `look` around.
 */
export type ExpressionPart = {
	readonly kind: 'run' | 'one' | 'group' | 'any' | 'edge' | 'look';
	readonly letters: string;
	readonly alternatives: readonly ExpressionSequence[];
	readonly least: number;
	readonly most: number;
	readonly lazy: boolean;
};

/** Parts that stand after each other, and how they are written. */
export type ExpressionSequence = {readonly source: string; readonly parts: readonly ExpressionPart[]};

type Fold = (letters: string) => string;
type ExpressionParser = {readonly source: string; readonly fold: Fold; at: number; depth: number};
type Head = Pick<ExpressionPart, 'kind' | 'letters' | 'alternatives'>;

class Malformed extends Error {}

/** What is not read: flags, whose letters may stand for others, and quoted stretches. */
const unread = /\(\?(?!:|P?<\w|<?[=!])|\\[QC]/;

const run = /[^\\()[|?*+{.^$]+(?![?*+{])/uy;
const quantifier = /(?:[?*+]|\{(\d+)(?:,(\d*))?\})\??/y;
const escaping = /\\(?:[pP]\{\^?\w+\}|[pP]\w|x\{[0-9a-fA-F]+\}|x[0-9a-fA-F]{2}|[\s\S])/uy;
const charClass = /\[\^?\]?(?:\[:\^?\w+:\]|\\[\s\S]|[^\]\\])*\]/uy;
const lookaround = /\(\?<?[=!]/y;
const groupHead = /\((?:\?:|\?P?<\w+>)?/y;
const unit = /[^|)]/uy;

const take = (reading: ExpressionParser, shape: RegExp): RegExpExecArray | null => {
	shape.lastIndex = reading.at;
	const taken = shape.exec(reading.source);
	if (taken) reading.at = shape.lastIndex;
	return taken;
};

const taken = (reading: ExpressionParser, shape: RegExp): string => {
	const [written] = take(reading, shape) ?? [];
	if (written === undefined) throw new Malformed();
	return written;
};

const headOf = (
	kind: ExpressionPart['kind'],
	letters = '',
	alternatives: readonly ExpressionSequence[] = [],
): Head => ({
	kind,
	letters,
	alternatives,
});

const oneOf = (letters: string, {fold}: ExpressionParser): Head => headOf('one', [...new Set(fold(letters))].join(''));

const deepest = 100;

const readClass = (reading: ExpressionParser): Head => {
	const inner = taken(reading, charClass).slice(1, -1);
	if (inner === '' || inner === '^') throw new Malformed(); // The bracket is the first letter of a class that never ends.
	const letters = /[\\^]|\[:/.test(inner) ? undefined : spelledOut(inner);
	return letters === undefined ? headOf('any') : oneOf(letters, reading);
};

const readEscape = (reading: ExpressionParser): Head => {
	const escaped = taken(reading, escaping);
	if (escaped === '\\d') return oneOf('0123456789', reading);
	if (/^\\[bBAz]$/.test(escaped)) return headOf('edge', escaped);
	return /^\\[^\p{L}\p{N}]$/u.test(escaped) ? headOf('run', reading.fold(escaped.slice(1))) : headOf('any');
};

const readGroup = (reading: ExpressionParser): Head => {
	if (++reading.depth > deepest) throw new Malformed();
	const kind = take(reading, lookaround) ? 'look' : 'group';
	if (kind === 'group') take(reading, groupHead);
	const alternatives = readAlternatives(reading);
	if (reading.source.charAt(reading.at++) !== ')') throw new Malformed();
	reading.depth--;
	return headOf(kind, '', alternatives);
};

const readHead = (reading: ExpressionParser): Head => {
	const letters = take(reading, run)?.[0];
	if (letters !== undefined) return headOf('run', reading.fold(letters));
	const next = reading.source.charAt(reading.at);
	if (next === '(') return readGroup(reading);
	if (next === '[') return readClass(reading);
	if (next === '\\') return readEscape(reading);
	if (take(reading, quantifier)) throw new Malformed();
	const written = taken(reading, unit);
	if (written === '.') return headOf('any');
	return written === '^' || written === '$' ? headOf('edge', written) : headOf('run', reading.fold(written));
};

const once = {least: 1, most: 1, lazy: false};

const quantityOf = ([written, least, most]: RegExpExecArray): typeof once => {
	const lazy = written.length > 1 && written.endsWith('?');
	if (least !== undefined) return {least: Number(least), most: Number(most ?? least) || Infinity, lazy};
	return {least: written.startsWith('+') ? 1 : 0, most: written.startsWith('?') ? 1 : Infinity, lazy};
};

const endsSequence = ({source, at}: ExpressionParser): boolean =>
	at >= source.length || source[at] === '|' || source[at] === ')';

const readSequence = (reading: ExpressionParser): ExpressionSequence => {
	const from = reading.at;
	const parts: ExpressionPart[] = [];
	while (!endsSequence(reading)) {
		const head = readHead(reading);
		const quantity = take(reading, quantifier);
		parts.push({...head, ...(quantity ? quantityOf(quantity) : once)});
	}
	return {source: reading.source.slice(from, reading.at), parts};
};

const readAlternatives = (reading: ExpressionParser): readonly ExpressionSequence[] => {
	const alternatives = [readSequence(reading)];
	while (reading.source.charAt(reading.at) === '|') {
		reading.at++;
		alternatives.push(readSequence(reading));
	}
	return alternatives;
};

/**
 * Reads a regular expression, its letters as `fold` gives them, of RE2 or of JavaScript, into its alternatives; undefined when it is malformed, nested deeper than a
 * hundred, or has flags inside or quoted stretches. Linear in the expression.
 */
export const parseExpression = (
	source: string,
	fold: Fold = letters => letters,
): readonly ExpressionSequence[] | undefined => {
	if (unread.test(source)) return undefined;
	const reading = {source, fold, at: 0, depth: 0};
	try {
		const alternatives = readAlternatives(reading);
		return reading.at < source.length ? undefined : alternatives;
	} catch (error) {
		if (error instanceof Malformed) return undefined;
		throw error;
	}
};
