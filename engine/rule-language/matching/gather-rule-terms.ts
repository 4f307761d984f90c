import type {LanguagePatterns, LanguageTerms} from '../conditions/condition-node.ts';
import {
	createIndexBuilder,
	type IndexBuilder,
	type OnError,
	type PhraseBook,
	type PhraseBooks,
} from './index-builder.ts';
import {once} from './once.ts';
import {addPatterns} from './patterns/add-patterns.ts';
import {createLiteralPrefilter} from './patterns/literal-prefilter.ts';
import {groupPatterns} from './patterns/pattern-groups.ts';
import {addTerms} from './phrases/add-terms.ts';
import type {PhraseTable, SearchIndex, SentenceLanguage, TermMeaning} from './search-index.ts';

/** A rule set's terms and patterns being gathered. */
export type RuleTermGatherer = {
	addTerms(terms: readonly LanguageTerms[], masked: boolean, error: OnError): number;
	addPatterns(patterns: readonly LanguagePatterns[], error: OnError): number;
	/** Says whether the rule gathered next is on from the start. */
	startRule(isOften: boolean): void;
	build(): SearchIndex;
};

const finish = ({trie, terms, waiting}: PhraseBook): PhraseTable => {
	for (const add of waiting.splice(0)) add();
	return {trie: trie.build(), terms};
};

const finishAll = ({sv, en, other}: PhraseBooks): ((language: SentenceLanguage) => PhraseTable) => {
	const phrases = {sv: once(() => finish(sv)), en: once(() => finish(en)), other: once(() => finish(other))};
	return language => phrases[language]();
};

const byLeaf = (meanings: readonly TermMeaning[]): ReadonlyMap<number, readonly number[]> => {
	const found = new Map<number, number[]>();
	meanings.forEach(({leaf}, index) => {
		const list = found.get(leaf);
		if (list) list.push(index);
		else found.set(leaf, [index]);
	});
	return found;
};

const build = ({often, seldom, leaves: isOften, programs, meanings}: IndexBuilder): SearchIndex => {
	const leaves = byLeaf(meanings);
	const groups = [...leaves].map(([leaf, own]) => [leaf, once(() => groupPatterns(own, programs))] as const);
	const groupsOf = new Map(groups);
	return {
		often: finishAll(often),
		seldom: finishAll(seldom),
		isOften: leaf => isOften[leaf] === true,
		programs,
		meanings,
		cues: once(() => createLiteralPrefilter(programs)),
		patternsOf: leaf => groupsOf.get(leaf)?.() ?? [],
	};
};

/**
 * Begins to gather the terms and patterns of a rule set. Of one that is known to be sound each is read when a text first asks for it, and an
 * error in it leaves it out.
 */
export const createRuleTermGatherer = (isSound = false): RuleTermGatherer => {
	const builder = createIndexBuilder(isSound);
	return {
		addTerms: (lists, masked, error) => addTerms(builder, lists, masked, error),
		addPatterns: (lists, error) => addPatterns(builder, lists, error),
		startRule: isOften => {
			builder.isOften = isOften;
		},
		build: () => build(builder),
	};
};
