import {lowerSameLength, withPlainMarks} from '../../../text/fold.ts';

const swedish = 'åäöéèüøæáàñçíóß';

const isForeignLetter = (unit: string): boolean => unit > '\u007f' && /\p{L}/u.test(unit);

const codeOf = (unit: string): string => {
	const index = swedish.indexOf(unit);
	return index < 0 ? 'Z' : String.fromCharCode(65 + index);
};

const plainOf = (unit: string): string => {
	const base = unit.normalize('NFD').charAt(0);
	if (base <= '\u007f') return base;
	return unit === unit.toLowerCase() ? 'x' : 'X';
};

const foreign = /[\u0080-\uffff]/g;

const remembering = (make: (unit: string) => string): ((unit: string) => string) => {
	const known = new Map<string, string>();
	return unit => {
		const made = known.get(unit) ?? make(unit);
		known.set(unit, made);
		return made;
	};
};

const foldedUnit = remembering(unit => (isForeignLetter(unit) ? codeOf(unit) : unit));
const casedUnit = remembering(unit => (isForeignLetter(unit) ? plainOf(unit) : unit));

/**
 * A folded text for patterns: letters beyond a–z become capitals, which a folded text has none of, so that `\b` and `\w` of RE2 know them.
 * As long as before.
 */
export const textForPatterns = (folded: string): string => folded.replace(foreign, foldedUnit);

/** The same for case-sensitive patterns: letters beyond a–z lose their marks. */
export const casedTextForPatterns = (cased: string): string => cased.replace(foreign, casedUnit);

const escapeLength = (pattern: string, at: number): number => {
	const rest = pattern.slice(at, at + 24);
	return /^\\(?:[pP]\{\^?\w+\}|[pP]\w|x\{[0-9a-fA-F]+\}|x[0-9a-fA-F]{2}|[\s\S])/.exec(rest)?.[0].length ?? 1;
};

const properties: Readonly<Record<string, readonly [folded: string, cased: string]>> = {
	'\\p{L}': ['A-Za-z', 'A-Za-z'],
	'\\pL': ['A-Za-z', 'A-Za-z'],
	'\\p{Ll}': ['A-Za-z', 'a-z'],
	'\\p{Lu}': ['A-Za-z', 'A-Z'],
	'\\p{N}': ['0-9', '0-9'],
	'\\p{Nd}': ['0-9', '0-9'],
	'\\pN': ['0-9', '0-9'],
};

const rewriteEscape = (written: string, inClass: boolean, cased: boolean): string => {
	const known = properties[written];
	if (!known) return written;
	const letters = known[cased ? 1 : 0];
	return inClass ? letters : `[${letters}]`;
};

type Rewriting = {readonly pattern: string; readonly cased: boolean; at: number; inClass: boolean; classStart: number};

const rewriteUnit = (state: Rewriting): string => {
	const unit = state.pattern.charAt(state.at++);
	if (!isForeignLetter(unit)) return unit;
	const isRange =
		state.inClass && state.pattern.charAt(state.at) === '-' && isForeignLetter(state.pattern.charAt(state.at + 1));
	if (isRange) {
		state.at += 2;
		return 'A-Z';
	}
	return state.cased ? plainOf(unit) : codeOf(unit);
};

const groupHead = /^\(\?(?:P?<\w+>|[imsU-]*[:)])/;

const step = (state: Rewriting): string => {
	const {pattern, at, cased, inClass} = state;
	const unit = pattern.charAt(at);
	if (unit === '\\') {
		const length = escapeLength(pattern, at);
		state.at += length;
		return rewriteEscape(pattern.slice(at, at + length), inClass, cased);
	}
	const head = inClass ? undefined : groupHead.exec(pattern.slice(at, at + 40))?.[0];
	if (head) {
		state.at += head.length;
		return head;
	}
	if (unit === '[' && !inClass) return openClass(state);
	if (unit === ']' && inClass && at > state.classStart) state.inClass = false;
	return rewriteUnit(state);
};

const openClass = (state: Rewriting): string => {
	const head = state.pattern.charAt(state.at + 1) === '^' ? '[^' : '[';
	state.at += head.length;
	state.inClass = true;
	state.classStart = state.at;
	return head;
};

const lowerLiterals = (pattern: string): string =>
	pattern.replace(/\\[pP](?:\{[^}]*\}|\w)|\\[\s\S]|\(\?[^:)>]*[:)>]|[^\\(]+|\(/g, part =>
		part.startsWith('\\') || part.startsWith('(?') ? part : lowerSameLength(part),
	);

/** Writes a pattern for the text `textForPatterns` (or, case-sensitive, `casedTextForPatterns`) makes. Never throws. */
export const rewritePattern = (written: string, cased: boolean): string => {
	const plain = withPlainMarks(written.normalize('NFC'));
	const state: Rewriting = {pattern: cased ? plain : lowerLiterals(plain), cased, at: 0, inClass: false, classStart: 0};
	let rewritten = '';
	while (state.at < state.pattern.length) rewritten += step(state);
	return rewritten;
};
