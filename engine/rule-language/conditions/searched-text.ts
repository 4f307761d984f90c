import {mayContainEntity} from '../../detect/entities/cues.ts';
import {entities} from '../../detect/entities/index.ts';
import type {Facts} from '../../model/check-context.ts';
import type {Entity} from '../../model/condition.ts';
import type {Draft} from '../../model/draft.ts';
import type {Text} from '../../text/text.ts';
import type {IsAllowed} from '../matching/allowed-words.ts';
import {findHits, type TextHits} from '../matching/find-hits.ts';
import type {Budget} from '../matching/phrases/word-trie.ts';
import type {SearchIndex} from '../matching/search-index.ts';
import type {SearchedText} from './condition-node.ts';
import {findSignals} from './find-signals.ts';

/** Entities whose words are never shown in a tip. */
const masked: ReadonlySet<Entity> = new Set([
	'email',
	'phone',
	'personnummer',
	'card',
	'iban',
	'bankgiro',
	'secret',
	'access-code',
	'contact-of-another',
]);

/** What looking into one text needs. */
export type SearchContext = {
	readonly matching: SearchIndex;
	readonly budget: Budget;
	readonly isAllowed: IsAllowed;
	readonly draft: Draft;
	readonly facts: Facts;
	/** The text being answered, when this is the draft's own. */
	readonly parent: Text | undefined;
};

const remember = <K, V>(make: (key: K) => V): ((key: K) => V) => {
	const known = new Map<K, V>();
	return key => {
		const old = known.get(key);
		if (old !== undefined) return old;
		const value = make(key);
		known.set(key, value);
		return value;
	};
};

/** A text with everything found in it, each kind looked for at the first question and kept for this check. */
export const createSearchedText = (
	text: Text,
	{matching, budget, isAllowed, draft, facts, parent}: SearchContext,
): SearchedText & {judged(): number} => {
	let hits: TextHits | undefined;
	const found = (): TextHits => {
		hits ??= findHits(matching, text, budget, isAllowed);
		return hits;
	};
	const context = {draft, ...(parent && {parent})};
	return {
		text,
		phrases: leaf => found().of(leaf),
		patterns: leaf => found().of(leaf),
		signals: findSignals(text, context, isAllowed),
		entities: remember((entity: Entity) =>
			(mayContainEntity(entity, text) ? entities[entity](text, facts) : []).map(span =>
				masked.has(entity) ? {start: span[0], end: span[1], masked: true as const} : {start: span[0], end: span[1]},
			),
		),
		judged: () => found().judged(),
	};
};
