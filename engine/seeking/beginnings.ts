/** One element of an expression: the letters it may begin with (`undefined`: any), or a group of alternatives. */
type Element = {
	readonly letters?: string;
	readonly any?: true;
	readonly group?: readonly string[];
	readonly optional: boolean;
	readonly repeats: boolean;
};

const closing = (source: string, open: number): number => {
	let depth = 0;
	for (let at = open; at < source.length; at++) {
		if (source[at] === '\\') at++;
		else if (source[at] === '[') at = source.indexOf(']', at + 2);
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
		else if (source[at] === '[') at = source.indexOf(']', at + 2);
		else if (source[at] === '(') at = closing(source, at);
		else if (source[at] === '|') {
			alternatives.push(source.slice(from, at));
			from = at + 1;
		}
	}
	return [...alternatives, source.slice(from)];
};

const quantifier = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/;
const lookaround = /^\(\?<?[=!]/;
const escaping = /^\\(?:[pP]\{[^}]*\}|.)/;

/** The letters of a class, its ranges written out. */
const spelledOut = (inner: string): string =>
	inner.replace(/(.)-(.)/g, (_, first: string, last: string) => {
		const length = last.charCodeAt(0) - first.charCodeAt(0) + 1;
		return Array.from({length}, (_unit, step) => String.fromCharCode(first.charCodeAt(0) + step)).join('');
	});

type Head = {readonly head: Omit<Element, 'optional' | 'repeats'>; readonly length: number};

const groupHead = (source: string): Head => {
	const end = closing(source, 0);
	const inner = source.slice(1, end).replace(/^\?:/, '');
	return {head: lookaround.test(source) ? {letters: ''} : {group: alternativesOf(inner)}, length: end + 1};
};

const classHead = (source: string): Head => {
	const end = source.indexOf(']', 2);
	const inner = source.slice(1, end);
	return {head: /[\\^]/.test(inner) ? {any: true} : {letters: spelledOut(inner.toLowerCase())}, length: end + 1};
};

const escapeHead = (escaped: string): Head => {
	if (escaped === '\\d') return {head: {letters: '0123456789'}, length: 2};
	return {head: /^\\[.?+*()|]$/.test(escaped) ? {letters: escaped.slice(1)} : {any: true}, length: escaped.length};
};

const headOf = (source: string): Head => {
	if (source.startsWith('(')) return groupHead(source);
	if (source.startsWith('[')) return classHead(source);
	const escaped = escaping.exec(source)?.[0];
	if (escaped) return escapeHead(escaped);
	return {head: source.startsWith('.') ? {any: true} : {letters: source.charAt(0).toLowerCase()}, length: 1};
};

/** Elements already read, by their source: alternatives are walked through many times. */
type Known = Map<string, readonly Element[]>;

const elementsOf = (source: string, known: Known): readonly Element[] => {
	const old = known.get(source);
	if (old) return old;
	const elements: Element[] = [];
	for (let rest = source; rest !== ''; ) {
		const {head, length} = headOf(rest);
		const quantity = quantifier.exec(rest.slice(length))?.[0] ?? '';
		elements.push({...head, optional: /^(?:[?*]|\{0)/.test(quantity), repeats: /^[*+{]/.test(quantity)});
		rest = rest.slice(length + quantity.length);
	}
	known.set(source, elements);
	return elements;
};

/** So many letters of a beginning are told apart. */
export const depth = 6;

/** An expression with more beginnings than this is told apart by fewer letters, so that making its table stays cheap. */
const most = 200;

const tooMany = 4 * most;

type Walk = {readonly depth: number; readonly found: Set<string>; readonly known: Known};

/** What is left of an expression: an element and what follows it. */
type Chain = {readonly element: Element; readonly next: Chain | undefined} | undefined;

const chainOf = (elements: readonly Element[], next: Chain): Chain =>
	elements.reduceRight<Chain>((after, element) => ({element, next: after}), next);

const walk = (chain: Chain, prefix: string, state: Walk): void => {
	if (state.found.size > tooMany) return;
	if (prefix.length === state.depth || !chain) state.found.add(prefix);
	else {
		const {element, next} = chain;
		if (element.optional || element.letters === '') walk(next, prefix, state);
		enter(element, next, prefix, state);
	}
};

const enter = (element: Element, next: Chain, prefix: string, state: Walk): void => {
	if (element.any) state.found.add(prefix);
	const again = element.repeats ? {element: {...element, optional: true}, next} : next;
	for (const alternative of element.group ?? [])
		walk(chainOf(elementsOf(alternative, state.known), again), prefix, state);
	for (const letter of element.letters ?? '') {
		if (element.repeats) state.found.add(prefix + letter);
		else walk(next, prefix + letter, state);
	}
};

/** A beginning says nothing more than a shorter one it starts with. */
const isShortest = (beginning: string, all: ReadonlySet<string>): boolean => {
	for (let length = 0; length < beginning.length; length++) if (all.has(beginning.slice(0, length))) return false;
	return true;
};

/**
 * How the matches of an expression may begin: at most six letters each, fewer where anything may follow or the match may end, the empty
 * string for anything. Reads the syntax `seekerOf` allows: letters, groups, classes, `\p{…}`, lookarounds at the beginning (ignored) and
 * quantifiers.
 */
export const beginningsOf = (source: string): readonly string[] => {
	const known: Known = new Map();
	const chain = chainOf(elementsOf(source, known), undefined);
	for (const letters of [depth, 4, 2]) {
		const found = new Set<string>();
		walk(chain, '', {depth: letters, found, known});
		if (found.size > tooMany) continue; // Cut short: some beginnings are missing.
		const shortest = [...found].filter(beginning => isShortest(beginning, found));
		if (shortest.length <= most || letters === 2) return shortest;
	}
	return [''];
};
