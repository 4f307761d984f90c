/** The largest rule set, in bytes of UTF-8 as JSON. */
export const largestSet = 1024 * 1024;

const deepest = 64;
const forbidden: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

const unitBytes = (code: number): number => {
	if (code < 0x80) return 1;
	return code < 0x800 || (code >= 0xd800 && code < 0xe000) ? 2 : 3;
};

const bytesOf = (text: string): number => {
	let bytes = 2;
	for (let index = 0; index < text.length && bytes <= largestSet; index++) bytes += unitBytes(text.charCodeAt(index));
	return bytes;
};

type Open = {readonly value: unknown; readonly depth: number};

const sizeOf = (value: unknown): number => (typeof value === 'string' ? bytesOf(value) : 4);

const partsOf = (value: unknown): readonly (readonly [string, unknown])[] =>
	typeof value === 'object' && value !== null ? Object.entries(value) : [];

const keyBytes = (value: unknown, keys: readonly string[]): number =>
	Array.isArray(value) ? 0 : keys.reduce((sum, key) => sum + bytesOf(key), 0);

/** What makes a set not readable, with the mend. */
type Refusal = {readonly message: string; readonly mend: string};

const refusalOf = (depth: number, keys: readonly string[], bytes: number): Refusal | undefined => {
	if (bytes > largestSet)
		return {message: 'the set is larger than 1 MiB', mend: 'Split it, or remove what no rule needs.'};
	if (depth > deepest) return {message: 'the set is nested too deep', mend: 'Write its conditions flatter.'};
	const hostile = keys.find(key => forbidden.has(key));
	return hostile === undefined ? undefined : {message: `"${hostile}" is not a name a set may use`, mend: 'Remove it.'};
};

/** What makes a parsed JSON value too large, too deep or hostile to be read; undefined when it can be. Never throws. */
export const outOfBounds = (json: unknown): Refusal | undefined => {
	const open: Open[] = [{value: json, depth: 0}];
	let bytes = 0;
	for (let next = open.pop(); next; next = open.pop()) {
		const {value, depth} = next;
		const parts = partsOf(value);
		const keys = parts.map(([key]) => key);
		bytes += sizeOf(value) + keyBytes(value, keys);
		const refusal = refusalOf(depth, keys, bytes);
		if (refusal) return refusal;
		for (const [, part] of parts) open.push({value: part, depth: depth + 1});
	}
	return undefined;
};
