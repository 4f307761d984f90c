import type {Context} from '../condition.ts';
import type {Language} from '../rule.ts';
import type {Program} from './compile-pattern.ts';
import type {CueTrie} from './cues.ts';
import type {PatternGroup} from './pattern-groups.ts';
import type {Spoken} from './store.ts';
import type {Trie} from './trie.ts';

/** What must or may not stand beside a hit: marks as they are, words as a leaf of their own. */
export type Neighbours = {readonly marks: readonly string[]; readonly leaf: number | undefined};

/** The four contexts of a term or pattern. */
export type Surroundings = {readonly [Place in keyof Context]?: Neighbours};

/** What a hit of the trie or of a pattern means: whose it is, in which language it counts, and what it carries. */
export type Meaning = {
	readonly leaf: number;
	readonly language: Language | 'any';
	readonly key: number;
	readonly masked: boolean;
	readonly fix?: string;
	readonly lead?: string;
	readonly around?: Surroundings;
};

/** What is looked for in sentences of one language; `terms` is in step with the numbers the trie reports. */
export type Phrases = {readonly trie: Trie; readonly terms: readonly Meaning[]};

/** Everything of a rule set that is looked for; `meanings` is in step with the programs. */
export type Matching = {
	/** The phrases of rules that are on from the start, for sentences of a language; made at the first question. */
	often(language: Spoken): Phrases;
	/** Those of the other rules. */
	seldom(language: Spoken): Phrases;
	isOften(leaf: number): boolean;
	readonly programs: readonly (() => Program)[];
	readonly meanings: readonly Meaning[];
	/** The strings patterns look for, made at the first question. */
	cues(): CueTrie;
	/** A leaf's patterns, in groups. */
	patternsOf(leaf: number): readonly PatternGroup[];
};
