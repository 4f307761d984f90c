import type {LanguagePatterns, LanguageTerms} from '../checks/node.ts';
import {addPatterns} from './add-patterns.ts';
import {addTerms} from './add-terms.ts';
import {cueTrieOf} from './cues.ts';
import type {Matching, Meaning, Phrases} from './meaning.ts';
import {once} from './once.ts';
import {groupPatterns} from './pattern-groups.ts';
import {type Book, type Books, type OnError, type Spoken, type Store, startStore} from './store.ts';

/** A rule set's terms and patterns being gathered. */
export type Gathering = {
	addTerms(terms: readonly LanguageTerms[], masked: boolean, error: OnError): number;
	addPatterns(patterns: readonly LanguagePatterns[], error: OnError): number;
	/** Says whether the rule gathered next is on from the start. */
	startRule(isOften: boolean): void;
	build(): Matching;
};

const finish = ({trie, terms, waiting}: Book): Phrases => {
	for (const add of waiting.splice(0)) add();
	return {trie: trie.build(), terms};
};

const finishAll = ({sv, en, other}: Books): ((language: Spoken) => Phrases) => {
	const phrases = {sv: once(() => finish(sv)), en: once(() => finish(en)), other: once(() => finish(other))};
	return language => phrases[language]();
};

const byLeaf = (meanings: readonly Meaning[]): ReadonlyMap<number, readonly number[]> => {
	const found = new Map<number, number[]>();
	meanings.forEach(({leaf}, index) => {
		const list = found.get(leaf);
		if (list) list.push(index);
		else found.set(leaf, [index]);
	});
	return found;
};

const build = ({often, seldom, leaves: isOften, programs, meanings}: Store): Matching => {
	const leaves = byLeaf(meanings);
	const groups = [...leaves].map(([leaf, own]) => [leaf, once(() => groupPatterns(own, programs))] as const);
	const groupsOf = new Map(groups);
	return {
		often: finishAll(often),
		seldom: finishAll(seldom),
		isOften: leaf => isOften[leaf] === true,
		programs,
		meanings,
		cues: once(() => cueTrieOf(programs)),
		patternsOf: leaf => groupsOf.get(leaf)?.() ?? [],
	};
};

/**
 * Begins to gather the terms and patterns of a rule set. Of one that is known to be sound each is read when a text first asks for it, and an
 * error in it leaves it out.
 */
export const startGathering = (isSound = false): Gathering => {
	const store = startStore(isSound);
	return {
		addTerms: (lists, masked, error) => addTerms(store, lists, masked, error),
		addPatterns: (lists, error) => addPatterns(store, lists, error),
		startRule: isOften => {
			store.isOften = isOften;
		},
		build: () => build(store),
	};
};
