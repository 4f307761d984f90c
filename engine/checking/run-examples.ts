import type {Facts} from '../model/check-context.ts';
import type {Draft, Limit, Surface} from '../model/draft.ts';
import type {Language} from '../model/language.ts';
import type {Example, NamedRule} from '../model/rule.ts';
import type {CompiledRuleSet} from '../rule-language/compile.ts';
import {check} from './check.ts';

/** An example that does not do what it says. */
export type FailingExample = {
	readonly language: Language;
	readonly kind: 'tip' | 'none';
	readonly text: string;
	readonly message: string;
};

/** What running examples may need beside the rule: the networks' limits. */
export type ExampleOptions = {
	readonly limitOf?: (platform: string, surface: Surface) => Limit | undefined;
};

type Given = Exclude<Example, string>;

const examplePlace = (given: Given, {on}: NamedRule): Pick<Draft, 'platform' | 'surface' | 'voice'> => ({
	platform: given.platform ?? on?.platforms?.[0] ?? 'other',
	surface: given.surface ?? on?.surfaces?.[0] ?? 'post',
	voice: given.voice ?? on?.voice?.[0] ?? 'self',
});

const picturesOf = ({pictures = []}: Given): Draft['pictures'] =>
	pictures.map(({kind = 'picture', alt}) => ({kind, ...(alt !== undefined && {alt})}));

const exampleExtras = ({parent, published, audience}: Given): Pick<Draft, 'parent' | 'published' | 'audience'> => ({
	...(parent !== undefined && {parent: {text: parent}}),
	...(published !== undefined && {published}),
	...(audience && {audience}),
});

/** The draft and facts of an example: what it leaves out is the first place and voice its rule runs on, else a public post by oneself. */
export const draftFromExample = (
	example: Example,
	rule: NamedRule,
	{limitOf}: ExampleOptions = {},
): {readonly draft: Draft; readonly facts: Facts} => {
	const given: Given = typeof example === 'string' ? {text: example} : example;
	const place = examplePlace(given, rule);
	const limit = given.limit ?? limitOf?.(place.platform, place.surface);
	return {
		draft: {
			...place,
			text: given.text,
			links: [],
			pictures: picturesOf(given),
			...exampleExtras(given),
			...(limit && {limit}),
		},
		facts: {...given.facts, on: [rule.id, ...(given.facts?.on ?? [])]},
	};
};

const has = (only: CompiledRuleSet, rule: NamedRule, example: Example, means: ExampleOptions): boolean => {
	const {draft, facts} = draftFromExample(example, rule, means);
	return check(only, draft, facts).tips.length > 0;
};

const textOf = (example: Example): string => (typeof example === 'string' ? example : example.text);

/**
 * The examples of a rule that fail: `tip` ones it is silent on, `none` ones it speaks on. The rule is run alone, from the set it was
 * compiled in, as if the person had turned it on.
 */
export const failingExamples = (
	rule: NamedRule,
	compiled: CompiledRuleSet,
	means: ExampleOptions = {},
): FailingExample[] => {
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
