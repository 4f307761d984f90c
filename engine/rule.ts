import type {Condition} from './condition.ts';
import type {Limit, Surface, Voice} from './draft.ts';

/** A language Äkta reads and speaks. */
export type Language = 'sv' | 'en';

/** A value for one or both languages. */
export type ByLanguage<T> = {readonly [L in Language]?: T};

/** How far a tip may reach in: sidebar only, mark in the text too, or a card before publishing too. */
export type Level = 'hint' | 'mark' | 'pause';

/** What a tip belongs to; the same word as the folder of its rule. */
export type Pillar = 'open' | 'invite' | 'participate' | 'protect';

/** The three parts of a tip: what it saw, why that can matter, one thing to try. May hold `{words}`, `{count}` and `{limit}`. */
export type Say = {readonly saw: string; readonly why: string; readonly try: string};

/** Texts that a rule must tip about, and near misses it must leave alone. */
export type Examples = {readonly tip: readonly Example[]; readonly none: readonly Example[]};

/** A text, or a text in its setting when the rule depends on platform, parent, pictures or facts. */
export type Example = string | ({readonly text: string} & Setting);

/** The parts of a draft and of the facts an example may set; the rest is taken from the rule's `on`. */
export type Setting = {
	readonly platform?: string;
	readonly surface?: Surface;
	readonly voice?: Voice;
	readonly parent?: string;
	readonly published?: string;
	readonly pictures?: readonly {readonly kind?: 'picture' | 'video'; readonly alt?: string}[];
	readonly audience?: 'public' | 'network' | 'closed';
	readonly limit?: Limit;
	readonly facts?: import('./facts.ts').Facts;
};

/** Where a rule runs; an absent key means everywhere. */
export type On = {
	readonly platforms?: readonly string[];
	readonly surfaces?: readonly Surface[];
	readonly voice?: readonly Voice[];
};

/**
 * Where a fact comes from and the day it was last taken up, from the page itself or from a stored copy or retelling of it; a legal fact
 * also has its country and the day to read it again.
 */
export type Source = {
	readonly url: string;
	/** ISO date. */
	readonly read: string;
	/** ISO 3166 country of a legal fact. */
	readonly country?: string;
	/** ISO date after which a legal tip falls to `hint`. */
	readonly recheck?: string;
};

/** One thing to notice, as data: it survives `JSON.stringify`. Its id is its path under `rules/`. */
export type Rule = {
	/** The points of the article, 1–10, most important first. */
	readonly points: readonly number[];
	readonly level: Level;
	readonly start: 'on' | 'off';
	/** True for a rule that notices what works. */
	readonly strength?: true;
	/** Only rules under `rules/platform/` name their pillar; elsewhere it is the folder. */
	readonly pillar?: Pillar;
	readonly on?: On;
	readonly when: Condition;
	readonly say: ByLanguage<Say>;
	readonly source: Source;
	readonly examples: ByLanguage<Examples>;
};

/** A rule with its id, as a rule set carries it. */
export type NamedRule = Rule & {readonly id: string};
