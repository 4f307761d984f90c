import {beforeAll, expect, it} from 'vitest';
import {check} from '../../engine/checking/check.ts';
import {draftFromExample} from '../../engine/checking/run-examples.ts';
import type {Draft, Span} from '../../engine/model/draft.ts';
import type {Example, NamedRule} from '../../engine/model/rule.ts';
import type {BuiltInSet} from '../../engine/model/rule-set.ts';
import {type CompiledRuleSet, compile} from '../../engine/rule-language/compile.ts';
import {loadBuiltIn} from '../../scripts/load-rules.ts';

let builtIn: BuiltInSet;
let compiled: CompiledRuleSet;
beforeAll(async () => {
	builtIn = await loadBuiltIn();
	compiled = compile(builtIn);
}, 60_000);

/** The draft with all before its middle word gap in a content warning, and where that ends. */
const parted = (draft: Draft): {readonly draft: Draft; readonly gap: number} | undefined => {
	const gaps = [...draft.text.matchAll(/(?<=\S) (?=\S)/g)].map(({index}) => index);
	const gap = gaps[Math.floor(gaps.length / 2)];
	if (gap === undefined) return undefined;
	const text = `${draft.text.slice(0, gap)}\n\n${draft.text.slice(gap + 1)}`;
	const parts: Draft['parts'] = [
		{kind: 'warning', span: [0, gap]},
		{kind: 'text', span: [gap + 2, text.length]},
	];
	return {gap, draft: {...draft, text, parts}};
};

const acrossIn = (rule: NamedRule, example: Example): readonly string[] => {
	const {draft, facts} = draftFromExample(example, rule);
	const halves = parted(draft);
	if (!halves) return [];
	const {gap} = halves;
	const crosses = ([start, end]: Span): boolean => start < gap && end > gap + 2;
	const {tips} = check(compiled, halves.draft, facts);
	return tips.filter(({spans}) => spans.some(crosses)).map(tip => `${tip.rule}: ${halves.draft.text}`);
};

it('no tip reads from a content warning on into the text', () => {
	const across = builtIn.rules.flatMap(rule =>
		[...(rule.examples.sv?.tip ?? []), ...(rule.examples.en?.tip ?? [])].flatMap(example => acrossIn(rule, example)),
	);
	expect(across).toEqual([]);
});
