import type {ConditionKind} from '../../engine/model/condition.ts';

/** What the page on the rule language says in a language beside the words on names. */
export type Prose = {
	readonly title: string;
	readonly opening: readonly string[];
	readonly kinds: string;
	readonly found: string;
	readonly name: string;
	readonly meaning: string;
	readonly example: string;
	readonly number: string;
	/** More on a kind, after its first sentence and example. */
	readonly more: {readonly [K in ConditionKind]?: readonly string[]};
	/** What stands beside the kind in a condition. */
	readonly within: readonly string[];
	readonly unless: readonly string[];
	readonly numbers: readonly string[];
	/** The heading of `numbers`, which links lead to. */
	readonly numbersTitle: string;
};
