import {check, checkGrammar} from './check.ts';
import type {MatchGrammar} from './checks/node.ts';
import type {Compiled} from './compile.ts';
import type {Draft, Limit, Surface} from './draft.ts';
import type {Facts} from './facts.ts';
import type {Example, Language, NamedRule} from './rule.ts';

/** An example that does not do what it says. */
export type FailingExample = {
	readonly language: Language;
	readonly kind: 'tip' | 'none';
	readonly text: string;
	readonly message: string;
};

/** What running examples may need beside the rule: the networks' limits, and the answers of `grammar`. */
export type Means = {
	readonly limitOf?: (platform: string, surface: Surface) => Limit | undefined;
	readonly match?: MatchGrammar;
};

type Given = Exclude<Example, string>;

const placeOf = (given: Given, {on}: NamedRule): Pick<Draft, 'platform' | 'surface' | 'voice'> => ({
	platform: given.platform ?? on?.platforms?.[0] ?? 'other',
	surface: given.surface ?? on?.surfaces?.[0] ?? 'post',
	voice: given.voice ?? on?.voice?.[0] ?? 'self',
});

const picturesOf = ({pictures = []}: Given): Draft['pictures'] =>
	pictures.map(({kind = 'picture', alt}) => ({kind, ...(alt !== undefined && {alt})}));

const settingOf = ({parent, published, audience}: Given): Pick<Draft, 'parent' | 'published' | 'audience'> => ({
	...(parent !== undefined && {parent: {text: parent}}),
	...(published !== undefined && {published}),
	...(audience && {audience}),
});

/** The draft and facts of an example: what it leaves out is the first place and voice its rule runs on, else a public post by oneself. */
export const draftOf = (
	example: Example,
	rule: NamedRule,
	{limitOf}: Means = {},
): {readonly draft: Draft; readonly facts: Facts} => {
	const given: Given = typeof example === 'string' ? {text: example} : example;
	const place = placeOf(given, rule);
	const limit = given.limit ?? limitOf?.(place.platform, place.surface);
	return {
		draft: {
			...place,
			text: given.text,
			links: [],
			pictures: picturesOf(given),
			...settingOf(given),
			...(limit && {limit}),
		},
		facts: {...given.facts, on: [rule.id, ...(given.facts?.on ?? [])]},
	};
};

const has = (only: Compiled, rule: NamedRule, example: Example, means: Means): boolean => {
	const {draft, facts} = draftOf(example, rule, means);
	const {tips} = means.match ? checkGrammar(only, draft, facts, means.match) : check(only, draft, facts);
	return tips.length > 0;
};

const textOf = (example: Example): string => (typeof example === 'string' ? example : example.text);

/**
 * The examples of a rule that fail: `tip` ones it is silent on, `none` ones it speaks on. The rule is run alone, from the set it was
 * compiled in, as if the person had turned it on. `match` is needed for rules with a `grammar` part.
 */
export const failingExamples = (rule: NamedRule, compiled: Compiled, means: Means = {}): FailingExample[] => {
	const only = {...compiled, running: compiled.running.filter(({rule: {id}}) => id === rule.id)};
	return (['sv', 'en'] as const).flatMap(language =>
		(['tip', 'none'] as const).flatMap(kind =>
			(rule.examples[language]?.[kind] ?? [])
				.filter(example => has(only, rule, example, means) !== (kind === 'tip'))
				.map(example => ({
					language,
					kind,
					text: textOf(example),
					message: kind === 'tip' ? 'no tip, though one is expected' : 'a tip, though none is expected',
				})),
		),
	);
};
