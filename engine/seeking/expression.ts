/**
 * One part of an expression: a run of `letters`, one of some `letters`, alternatives, anything at all, or a look around that takes no letter.
 */
export type Part = {
	readonly kind: 'run' | 'one' | 'group' | 'any' | 'look';
	readonly letters: string;
	readonly alternatives: readonly Sequence[];
	readonly optional: boolean;
	readonly repeats: boolean;
};

/** Parts that stand after each other. */
export type Sequence = readonly Part[];

type Reading = {readonly source: string; at: number};
type Head = Pick<Part, 'kind' | 'letters' | 'alternatives'>;

const run = /[^\\()[|?*+{.]+(?![?*+{])/y;
const quantifier = /(?:[?*+]|\{\d+(?:,\d*)?\})\??/y;
const escaping = /\\(?:[pP]\{[^}]*\}|.)/y;
const lookaround = /\(\?<?[=!]/y;

const take = (reading: Reading, shape: RegExp): string => {
	shape.lastIndex = reading.at;
	const taken = shape.exec(reading.source)?.[0] ?? '';
	reading.at += taken.length;
	return taken;
};

const any: Head = {kind: 'any', letters: '', alternatives: []};
/** Small letters, and 0 for every digit: a trie over letters does not tell digits apart. */
const plain = (letters: string): string => letters.toLowerCase().replace(/\d/g, '0');

const oneOf = (letters: string): Head => ({
	kind: 'one',
	letters: [...new Set(plain(letters))].join(''),
	alternatives: [],
});

/** The letters of a class, its ranges written out. */
const spelledOut = (inner: string): string =>
	inner.replace(/(.)-(.)/g, (_, first: string, last: string) => {
		const length = last.charCodeAt(0) - first.charCodeAt(0) + 1;
		return Array.from({length}, (_unit, step) => String.fromCharCode(first.charCodeAt(0) + step)).join('');
	});

const readClass = (reading: Reading): Head => {
	const end = reading.source.indexOf(']', reading.at + 2);
	const inner = reading.source.slice(reading.at + 1, end);
	reading.at = end + 1;
	return /[\\^]/.test(inner) ? any : oneOf(spelledOut(inner));
};

const readEscape = (reading: Reading): Head => {
	const escaped = take(reading, escaping);
	if (escaped === '\\d') return oneOf('0');
	return /^\\[.?+*()|]$/.test(escaped) ? oneOf(escaped.slice(1)) : any;
};

const readGroup = (reading: Reading): Head => {
	const kind = take(reading, lookaround) === '' ? 'group' : 'look';
	if (kind === 'group') reading.at += reading.source.startsWith('(?:', reading.at) ? 3 : 1;
	const alternatives = readAlternatives(reading);
	reading.at++;
	return {kind, letters: '', alternatives};
};

const readHead = (reading: Reading): Head => {
	const unit = reading.source.charAt(reading.at);
	if (unit === '(') return readGroup(reading);
	if (unit === '[') return readClass(reading);
	if (unit === '\\') return readEscape(reading);
	const letters = unit === '.' ? '' : take(reading, run);
	if (letters !== '') return {kind: 'run', letters: plain(letters), alternatives: []};
	reading.at++;
	return unit === '.' ? any : oneOf(unit);
};

const readSequence = (reading: Reading): Sequence => {
	const parts: Part[] = [];
	for (let unit = reading.source[reading.at]; unit !== undefined && unit !== '|' && unit !== ')'; ) {
		const head = readHead(reading);
		const quantity = head.kind === 'run' ? '' : take(reading, quantifier);
		parts.push({...head, optional: /^(?:[?*]|\{0)/.test(quantity), repeats: /^[*+{]/.test(quantity)});
		unit = reading.source[reading.at];
	}
	return parts;
};

const readAlternatives = (reading: Reading): readonly Sequence[] => {
	const alternatives = [readSequence(reading)];
	while (reading.source.charAt(reading.at) === '|') {
		reading.at++;
		alternatives.push(readSequence(reading));
	}
	return alternatives;
};

/** The parts of one alternative, in the syntax `seekerOf` allows: letters, groups, classes, `\p{…}`, lookarounds and quantifiers. */
export const partsOf = (alternative: string): Sequence => readSequence({source: alternative, at: 0});

/** Where a class ends; the end of an expression that never ends it. */
const classEnd = (source: string, open: number): number => {
	const end = source.indexOf(']', open + 2);
	return end < 0 ? source.length : end;
};

const closing = (source: string, open: number): number => {
	let depth = 0;
	for (let at = open; at < source.length; at++) {
		if (source[at] === '\\') at++;
		else if (source[at] === '[') at = classEnd(source, at);
		else if (source[at] === '(') depth++;
		else if (source[at] === ')' && --depth === 0) return at;
	}
	return source.length;
};

/** The alternatives of an expression, split at the bars that stand in no group. */
export const alternativesOf = (source: string): readonly string[] => {
	const alternatives: string[] = [];
	let from = 0;
	for (let at = 0; at < source.length; at++) {
		if (source[at] === '\\') at++;
		else if (source[at] === '[') at = classEnd(source, at);
		else if (source[at] === '(') at = closing(source, at);
		else if (source[at] === '|') {
			alternatives.push(source.slice(from, at));
			from = at + 1;
		}
	}
	return [...alternatives, source.slice(from)];
};
