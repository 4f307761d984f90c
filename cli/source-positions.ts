import {type Document, isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseDocument} from 'yaml';

/** A place in a text, both counted from 1. */
type SourcePosition = {readonly line: number; readonly column: number};

/** A text read as YAML, or as the JSON that YAML holds. */
export type ReadDocument = {
	readonly document: Document.Parsed;
	/** Where a path of a rule set stands, as in `rules[3].say.sv.try`; the nearest there is when it is not there. */
	placeOf(path: string, rule?: string): SourcePosition;
	/** The line and column of an offset in UTF-16 units. */
	placeAt(offset: number): SourcePosition;
};

type PathStep = {readonly node: unknown; readonly at: unknown; readonly rest: string};

const startsWith = (rest: string, key: string): boolean =>
	rest === key || rest.startsWith(`${key}.`) || rest.startsWith(`${key}[`);

/** Keys may hold dots themselves, so the longest one that fits is the one meant. */
const stepInMap = (node: unknown, rest: string): PathStep | undefined => {
	if (!isMap(node)) return undefined;
	const fitting = node.items
		.filter(({key}) => isScalar(key) && startsWith(rest, String(key.value)))
		.sort((a, b) => String(b.key).length - String(a.key).length)[0];
	if (!fitting || !isScalar(fitting.key)) return undefined;
	const after = rest.slice(String(fitting.key.value).length);
	return {node: fitting.value, at: fitting.key, rest: after.startsWith('.') ? after.slice(1) : after};
};

const stepInList = (node: unknown, rest: string): PathStep | undefined => {
	const [written, index] = /^\[(\d+)\]/.exec(rest) ?? [];
	if (written === undefined || !isSeq(node)) return undefined;
	const item = node.items[Number(index)];
	const after = rest.slice(written.length);
	return item === undefined ? undefined : {node: item, at: item, rest: after.startsWith('.') ? after.slice(1) : after};
};

const offsetOf = (node: unknown): number | undefined => (isNode(node) ? node.range?.[0] : undefined);

const offsetAt = (start: unknown, path: string): number => {
	let step: PathStep = {node: start, at: start, rest: path};
	for (
		let next: PathStep | undefined = step;
		next;
		next = stepInMap(step.node, step.rest) ?? stepInList(step.node, step.rest)
	)
		step = next;
	return offsetOf(step.at) ?? 0;
};

const indexOfRule = (contents: unknown, rule: string): number | undefined => {
	const [, index] = /^rules\[(\d+)\]$/.exec(rule) ?? [];
	if (index !== undefined) return Number(index);
	const rules = isMap(contents) ? contents.get('rules') : undefined;
	const found = isSeq(rules) ? rules.items.findIndex(item => isMap(item) && item.get('id') === rule) : -1;
	return found < 0 ? undefined : found;
};

const fullPath = (contents: Node | null, path: string, rule: string | undefined): string => {
	const index = rule === undefined ? undefined : indexOfRule(contents, rule);
	if (index === undefined) return path;
	return path === '' ? `rules[${index}]` : `rules[${index}].${path}`;
};

/** Reads a text as YAML, keeping where everything stands. What is wrong in it is in `document.errors`; never throws. */
export const readDocument = (text: string): ReadDocument => {
	const lines = new LineCounter();
	const document = parseDocument(text, {lineCounter: lines, prettyErrors: false});
	const placeAt = (offset: number): SourcePosition => {
		const {line, col} = lines.linePos(offset);
		return {line: Math.max(line, 1), column: Math.max(col, 1)};
	};
	return {
		document,
		placeAt,
		placeOf: (path, rule) => placeAt(offsetAt(document.contents, fullPath(document.contents, path, rule))),
	};
};
