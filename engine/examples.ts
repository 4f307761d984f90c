import {check, checkGrammar} from './check.ts';
import type {MatchGrammar} from './checks/node.ts';
import type {Compiled} from './compile.ts';
import type {Draft} from './draft.ts';
import type {Facts} from './facts.ts';
import type {Example, Language, NamedRule} from './rule.ts';

/** An example that does not do what it says. */
export type FailingExample = {
	readonly language: Language;
	readonly kind: 'tip' | 'none';
	readonly text: string;
	readonly message: string;
};

/** The draft and facts of an example: what it leaves out is the first place and voice its rule runs on, else a public post by oneself. */
export const draftOf = (example: Example, rule: NamedRule): {readonly draft: Draft; readonly facts: Facts} => {
	const given = typeof example === 'string' ? {text: example} : example;
	const {text, parent, published, audience} = given;
	const draft: Draft = {
		platform: given.platform ?? rule.on?.platforms?.[0] ?? 'other',
		surface: given.surface ?? rule.on?.surfaces?.[0] ?? 'post',
		voice: given.voice ?? rule.on?.voice?.[0] ?? 'self',
		text,
		links: [],
		pictures: (given.pictures ?? []).map(({kind = 'picture', alt}) => ({kind, ...(alt !== undefined && {alt})})),
		...(parent !== undefined && {parent: {text: parent}}),
		...(published !== undefined && {published}),
		...(audience && {audience}),
		...(given.limit && {limit: given.limit}),
	};
	return {draft, facts: {...given.facts, on: [rule.id, ...(given.facts?.on ?? [])]}};
};

const has = (compiled: Compiled, rule: NamedRule, example: Example, match: MatchGrammar | undefined): boolean => {
	const only = {...compiled, running: compiled.running.filter(({rule: {id}}) => id === rule.id)};
	const {draft, facts} = draftOf(example, rule);
	const {tips} = match ? checkGrammar(only, draft, facts, match) : check(only, draft, facts);
	return tips.length > 0;
};

const textOf = (example: Example): string => (typeof example === 'string' ? example : example.text);

/**
 * The examples of a rule that fail: `tip` ones it is silent on, `none` ones it speaks on. The rule is run alone, from the set it was
 * compiled in, as if the person had turned it on. `match` is needed for rules with a `grammar` part.
 */
export const failingExamples = (rule: NamedRule, compiled: Compiled, match?: MatchGrammar): FailingExample[] =>
	(['sv', 'en'] as const).flatMap(language =>
		(['tip', 'none'] as const).flatMap(kind =>
			(rule.examples[language]?.[kind] ?? [])
				.filter(example => has(compiled, rule, example, match) !== (kind === 'tip'))
				.map(example => ({
					language,
					kind,
					text: textOf(example),
					message: kind === 'tip' ? 'no tip, though one is expected' : 'a tip, though none is expected',
				})),
		),
	);
