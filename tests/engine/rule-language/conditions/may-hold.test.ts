import {expect, it} from 'vitest';
import type {Condition} from '../../../../engine/model/condition.ts';
import {compile} from '../../../../engine/rule-language/compile.ts';
import type {Hit, SearchedText} from '../../../../engine/rule-language/conditions/condition-node.ts';
import {analyseText} from '../../../../engine/text/analyse-text.ts';

const searched = (raw: string, hits: readonly Hit[]): SearchedText => ({
	text: analyseText(raw),
	phrases: () => hits,
	patterns: () => [],
	signals: () => [],
	entities: () => [],
});

const say = {saw: 'x', why: 'x', try: 'x'};

const mayHold = (when: Condition, raw: string, hits: readonly Hit[]): boolean | undefined => {
	const rule = {
		id: 'open/lamp',
		points: [4],
		level: 'hint',
		start: 'on',
		when,
		say: {sv: say, en: say},
		examples: {},
	} as const;
	const source = {url: 'https://example.org/', read: '2026-11-20'};
	const compiled = compile({format: '1.0', id: 'x', version: 1, name: 'x', rules: [{...rule, source}]});
	return compiled.running[0]?.node.precheck?.(searched(raw, hits));
};

const lamp = {start: 0, end: 4};

it('rules a rule out whose words stand nowhere', () => {
	const when: Condition = {all: [{phrase: {sv: ['lampa']}}, {signal: 'question'}]};
	expect(mayHold(when, 'En stol?', [])).toBe(false);
	expect(mayHold(when, 'Lampa?', [lamp])).toBe(true);
});

it('rules a rule out whose things leave no mark in the text', () => {
	expect(mayHold({entity: 'phone'}, 'Ring mig.', [])).toBe(false);
	expect(mayHold({entity: 'phone'}, 'Ring 070-174 06 05.', [])).toBe(true);
});

it('rules nothing out that it cannot tell', () => {
	expect(
		mayHold({any: [{phrase: {sv: ['lampa']}}, {measure: {of: 'words', atLeast: 1}}]}, 'En stol.', []),
	).toBeUndefined();
});
