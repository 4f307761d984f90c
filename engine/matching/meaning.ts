import type {Context} from '../condition.ts';
import type {Language} from '../rule.ts';
import type {Program} from './compile-pattern.ts';
import type {CueTrie} from './cues.ts';
import type {PatternGroup} from './pattern-groups.ts';
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

/** Everything of a rule set that is looked for in one pass; `terms` and `meanings` are in step with the numbers reported. */
export type Matching = {
	readonly trie: Trie;
	readonly terms: readonly Meaning[];
	readonly programs: readonly Program[];
	readonly meanings: readonly Meaning[];
	/** The strings patterns look for, made at the first question. */
	cues(): CueTrie;
	/** A leaf's patterns by the group that holds them. */
	patternsOf(leaf: number): ReadonlyMap<PatternGroup, readonly number[]>;
};
