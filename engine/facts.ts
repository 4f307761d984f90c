import type {ParentClass} from './condition.ts';

/** What a rule set says of its organisation. */
export type Company = {
	readonly names?: readonly string[];
	readonly products?: readonly string[];
	readonly domains?: readonly string[];
	/** True when its shares are traded on a market. */
	readonly listed?: boolean;
	/** True for a public body. */
	readonly public?: boolean;
};

/** What the caller knows beside the draft, as plain data; everything absent means unknown. */
export type Facts = {
	readonly company?: Company;
	/** Rule ids the person turned on or off, whatever the rule's `start`. */
	readonly on?: readonly string[];
	readonly off?: readonly string[];
	/** Words the person or the rule set never wants a tip about. */
	readonly allow?: readonly string[];
	/** The person's own usual values per measure of manner (`usualNumbers`), learnt from texts they chose; other names are let alone. */
	readonly ownVoice?: {readonly [measure: string]: number};
	/** Where the person wants the organisation's rules: nowhere here, or at work too; absent, when writing for the organisation. */
	readonly guidance?: 'none' | 'at-work';
	/** True while a crisis is declared in the rule set or by the person. */
	readonly crisis?: boolean;
	/** How the person takes the comment being answered, whatever the engine reads in it. */
	readonly reads?: ParentClass | 'unsure';
	/** Today as ISO date; decides whether a legal source is past its recheck date. */
	readonly today?: string;
	/** Whole days since the person's last post here. */
	readonly daysSinceLastPost?: number;
};
