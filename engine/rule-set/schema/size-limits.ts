import type {RuleSetError} from '../../model/rule-set-error.ts';
import {ruleSetError} from '../../model/rule-set-error-en.ts';

/** The largest rule set, in bytes of UTF-8 as JSON. */
export const maxSetBytes = 1024 * 1024;

const deepest = 64;
const forbidden: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

const unitBytes = (code: number): number => {
	if (code < 0x80) return 1;
	return code < 0x800 || (code >= 0xd800 && code < 0xe000) ? 2 : 3;
};

const bytesOf = (text: string): number => {
	let bytes = 2;
	for (let index = 0; index < text.length && bytes <= maxSetBytes; index++) bytes += unitBytes(text.charCodeAt(index));
	return bytes;
};

type Open = {readonly value: object; readonly depth: number};

const everywhere = {path: ''};

const sizeOf = (value: unknown): number => (typeof value === 'string' ? bytesOf(value) : 4);

const sizesOf = (values: readonly unknown[]): number => values.reduce((sum: number, value) => sum + sizeOf(value), 0);

const isHolder = (value: unknown): value is object => typeof value === 'object' && value !== null;

const keysOf = (holder: object): readonly string[] => (Array.isArray(holder) ? [] : Object.keys(holder));

const refusalOf = (bytes: number, depth: number, keys: readonly string[]): RuleSetError | undefined => {
	if (bytes > maxSetBytes) return ruleSetError(everywhere, 'set-too-large', {});
	if (depth > deepest) return ruleSetError(everywhere, 'set-too-deep', {});
	const name = keys.find(key => forbidden.has(key));
	return name === undefined ? undefined : ruleSetError(everywhere, 'name-forbidden', {name});
};

/** What makes a parsed JSON value too large, too deep or hostile to be read; undefined when it can be. Never throws. */
export const outOfBounds = (json: unknown): RuleSetError | undefined => {
	const open: Open[] = [{value: [json], depth: -1}];
	let bytes = 0;
	for (let next = open.pop(); next; next = open.pop()) {
		const {value: holder, depth} = next;
		const keys = keysOf(holder);
		const parts: readonly unknown[] = Object.values(holder);
		bytes += sizesOf(keys) + sizesOf(parts);
		const refusal = refusalOf(bytes, parts.length > 0 ? depth + 1 : depth, keys);
		if (refusal) return refusal;
		for (const part of parts) if (isHolder(part)) open.push({value: part, depth: depth + 1});
	}
	return undefined;
};
