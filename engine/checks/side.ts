import type {Entity} from '../condition.ts';
import type {Draft} from '../draft.ts';
import {mayStand} from '../entities/cues.ts';
import {entities} from '../entities/index.ts';
import type {Facts} from '../facts.ts';
import type {IsAllowed} from '../matching/allowing.ts';
import {findHits, type Hits} from '../matching/hits.ts';
import type {Matching} from '../matching/meaning.ts';
import type {Budget} from '../matching/trie.ts';
import type {Text} from '../text/text.ts';
import {findSignals} from './find-signals.ts';
import type {Side} from './node.ts';

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
	return {
		text,
		phrases: leaf => found().of(leaf),
		patterns: leaf => found().of(leaf),
		signals: findSignals(text, context, isAllowed),
		entities: remember((entity: Entity) =>
			(mayStand(entity, text) ? entities[entity](text, facts) : []).map(span =>
				masked.has(entity) ? {start: span[0], end: span[1], masked: true as const} : {start: span[0], end: span[1]},
			),
		),
		judged: () => found().judged(),
	};
};
