import type {TermContext} from '../../model/condition.ts';
import type {Language} from '../../model/language.ts';
import type {Program} from './patterns/compile-pattern.ts';
import type {LiteralPrefilter} from './patterns/literal-prefilter.ts';
import type {PatternGroup} from './patterns/pattern-groups.ts';
import type {WordTrie} from './phrases/word-trie.ts';

/** What must or may not stand beside a hit: marks as they are, words as a leaf of their own. */
export type Neighbours = {readonly marks: readonly string[]; readonly leaf: number | undefined};

/** The four contexts of a term or pattern. */
export type NeighbourConditions = {readonly [Place in keyof TermContext]?: Neighbours};

/** What a hit of the trie or of a pattern means: whose it is, in which language it counts, and what it carries. */
export type TermMeaning = {
	readonly leaf: number;
	readonly language: Language | 'any';
	readonly key: number;
	readonly masked: boolean;
	readonly fix?: string;
	readonly lead?: string;
	readonly around?: NeighbourConditions;
};

/** What is looked for in sentences of one language; `terms` is in step with the numbers the trie reports. */
export type PhraseTable = {readonly trie: WordTrie; readonly terms: readonly TermMeaning[]};

/** Everything of a rule set that is looked for; `meanings` is in step with the programs. */
export type SearchIndex = {
	/** The phrases of rules that are on from the start, for sentences of a language; made at the first question. */
	often(language: SentenceLanguage): PhraseTable;
	/** Those of the other rules. */
	seldom(language: SentenceLanguage): PhraseTable;
	isOften(leaf: number): boolean;
	readonly programs: readonly (() => Program)[];
	readonly meanings: readonly TermMeaning[];
	/** The strings patterns look for, made at the first question. */
	cues(): LiteralPrefilter;
	/** A leaf's patterns, in groups. */
	patternsOf(leaf: number): readonly PatternGroup[];
};
/** The language of a sentence, by which its phrases are looked for. */
export type SentenceLanguage = Language | 'other';
