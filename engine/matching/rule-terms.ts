import type {LanguagePatterns, LanguageTerms} from '../checks/node.ts';
import {addPatterns} from './add-patterns.ts';
import {addTerms} from './add-terms.ts';
import {cueTrieOf} from './cues.ts';
import type {Matching, Meaning} from './meaning.ts';
import {once} from './once.ts';
import {groupPatterns, type PatternGroup} from './pattern-groups.ts';
import type {OnError, Store} from './store.ts';
import {startTrie} from './trie.ts';

/** A rule set's terms and patterns being gathered. */
export type Gathering = {
	addTerms(terms: readonly LanguageTerms[], masked: boolean, error: OnError): number;
	addPatterns(patterns: readonly LanguagePatterns[], error: OnError): number;
	/** Says whether the rule gathered next is on from the start. */
	startRule(often: boolean): void;
	build(): Matching;
};

type GroupsOfLeaf = Map<PatternGroup, number[]>;

const groupsByLeaf = (
	groups: readonly PatternGroup[],
	meanings: readonly Meaning[],
): ReadonlyMap<number, GroupsOfLeaf> => {
	const byLeaf = new Map<number, GroupsOfLeaf>();
	for (const group of groups) {
		for (const program of group.programs) {
			const leaf = meanings[program]?.leaf ?? -1;
			const ofLeaf: GroupsOfLeaf = byLeaf.get(leaf) ?? new Map();
			byLeaf.set(leaf, ofLeaf.set(group, [...(ofLeaf.get(group) ?? []), program]));
		}
	}
	return byLeaf;
};

/** Begins to gather the terms and patterns of a rule set. */
export const startGathering = (): Gathering => {
	const store: Store = {
		trie: startTrie(),
		terms: [],
		programs: [],
		meanings: [],
		leaves: 0,
		keys: 0,
		often: true,
		instructions: 0,
	};
	return {
		addTerms: (lists, masked, error) => addTerms(store, lists, masked, error),
		addPatterns: (lists, error) => addPatterns(store, lists, error),
		startRule: often => {
			store.often = often;
		},
		build: () => {
			const {terms, programs, meanings} = store;
			const byLeaf = groupsByLeaf(groupPatterns(programs), meanings);
			return {
				trie: store.trie.build(),
				terms,
				programs,
				meanings,
				cues: once(() => cueTrieOf(programs)),
				patternsOf: leaf => byLeaf.get(leaf) ?? new Map(),
			};
		},
	};
};
