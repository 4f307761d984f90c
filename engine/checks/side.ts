import type {Entity, Signal} from '../condition.ts';
import type {Draft} from '../draft.ts';
import {entities} from '../entities/index.ts';
import type {Facts} from '../facts.ts';
import {findHits, type Hits, type IsAllowed} from '../matching/hits.ts';
import type {Matching} from '../matching/meaning.ts';
import type {Budget} from '../matching/trie.ts';
import {signals} from '../signals/index.ts';
import {touches} from '../text/spans.ts';
import type {Text} from '../text/text.ts';
import type {Hit, Side} from './node.ts';

/** Entities whose words are never shown in a tip. */
const masked: ReadonlySet<Entity> = new Set(['email', 'phone', 'personnummer', 'card', 'iban', 'bankgiro', 'secret']);

/** What looking into one text needs. */
export type Setting = {
	readonly matching: Matching;
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
export const sideOf = (
	text: Text,
	{matching, budget, isAllowed, draft, facts, parent}: Setting,
): Side & {judged(): number} => {
	let hits: Hits | undefined;
	const found = (): Hits => {
		hits ??= findHits(matching, text, budget, isAllowed);
		return hits;
	};
	const context = {draft, ...(parent && {parent})};
	const toHit = ([start, end]: readonly [number, number]): Hit => ({start, end});
	return {
		text,
		phrases: leaf => found().of(leaf),
		patterns: leaf => found().of(leaf),
		signals: remember((signal: Signal) =>
			text.sentences
				.flatMap(sentence => (sentence.language === 'other' ? [] : signals[signal](text, sentence, context).map(toHit)))
				.filter(({start, end}) => !touches(text.excluded, start, end) && !isAllowed(text.folded.slice(start, end))),
		),
		entities: remember((entity: Entity) =>
			entities[entity](text, facts).map(span =>
				masked.has(entity) ? {...toHit(span), masked: true as const} : toHit(span),
			),
		),
		judged: () => found().judged,
	};
};
