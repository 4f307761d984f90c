import {check} from '../../engine/checking/check.ts';
import type {Condition} from '../../engine/model/condition.ts';
import {compile} from '../../engine/rule-language/compile.ts';
import {benchRule} from './akta.ts';
import {attacks, hostileConditions, hostilePatterns, hostileTerms} from './hostile-corpus.ts';

/** The slowest check of a hostile set: milliseconds, and the condition it checks. */
export type Slowest = {readonly ms: number; readonly of: string};

const conditions: readonly Condition[] = [
	...hostilePatterns.map(pattern => ({pattern: {sv: [pattern], en: [pattern]}})),
	...hostileTerms.map(term => ({phrase: {sv: [term], en: [term]}})),
	...hostileConditions,
];

const slowestOf = (when: Condition): Slowest => {
	const compiled = compile({format: '1.0', id: 'x', version: 1, name: 'x', rules: [benchRule('open/hostile', when)]});
	const times = attacks.map(attack => {
		const text = `Det här är en text på svenska. ${attack}`.slice(0, 3000);
		const start = performance.now();
		check(compiled, {platform: 'other', surface: 'post', voice: 'self', text, links: [], pictures: []}, {});
		return performance.now() - start;
	});
	return {ms: Math.max(...times), of: JSON.stringify(when).slice(0, 80)};
};

/** Finds something in Swedish, so that all an engine makes once is made. */
const warm: Condition = {any: [{phrase: {sv: ['text'], en: ['lamp']}}, {pattern: {sv: ['\\w+ör'], en: ['l.?mps']}}]};

/** Checks every hostile set against every hostile text of 3,000 characters, each set once and cold in a warm engine; the slowest comes first. */
export const measureHostile = (): readonly Slowest[] => {
	slowestOf(warm);
	return conditions.map(slowestOf).toSorted((a, b) => b.ms - a.ms);
};
