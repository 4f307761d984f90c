import type {Contact} from '../engine/rule-set.ts';

/** The organisation whose rule set is in force: its owner's address, and what it says people may do. */
export type Organisation = {readonly name: string; readonly mail?: string; readonly may?: readonly string[]};

/** The rule set in force; `organisation` is absent for Äkta's own, `since` is the ISO date it was taken where it was not there from the start. */
export type InForce = {
	readonly id: string;
	readonly version: number;
	readonly name: string;
	readonly organisation?: Organisation;
	readonly since?: string;
	/** Hosts the organisation suggests Äkta for. */
	readonly hosts?: readonly string[];
};

/** What the organisation says in a situation, and whom to turn to; `inCrisis` is whom its crisis names, while it lasts. */
export type Line = {readonly text: string; readonly contacts: readonly Contact[]; readonly inCrisis?: string};
