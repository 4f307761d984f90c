/** The managed keys, as an administrator writes them. */
export const managedKeys = [
	'ruleset',
	'rulesetUrl',
	'rulesetId',
	'trustedKeys',
	'minVersion',
	'updateMinutes',
] as const;

/** The name of a managed key. */
export type ManagedKey = (typeof managedKeys)[number];

/** Where a rule set comes from: the policy itself, an address it names, or a file the person chose. */
export type RuleSetOrigin = 'inline' | 'address' | 'file';

/** What an administrator asks for, of what could be read. */
export type ManagedPolicy = {
	readonly ruleset?: string;
	readonly rulesetUrl?: string;
	readonly rulesetId?: string;
	/** Raw public keys, 32 bytes each. */
	readonly trustedKeys: readonly Uint8Array[];
	readonly minVersion?: number;
	/** 15–1440. */
	readonly updateMinutes: number;
};

/** What was expected at a place of the policy. */
export type ExpectedValue = 'text' | 'address' | 'id' | 'keys' | 'key' | 'whole' | 'minutes' | 'nothing';

/** One place of the policy that cannot be used: its path, as `trustedKeys[1]`, and what was expected there. */
export type ManagedPolicyError = {readonly place: string; readonly wanted: ExpectedValue};

/** A policy as read, with the keys the browser showed and what is wrong in it. */
export type ParsedManagedPolicy = {
	readonly policy: ManagedPolicy;
	/** The keys the browser handed over, known or not, with their values shortened to be shown. */
	readonly seen: readonly {readonly key: string; readonly value: string}[];
	readonly errors: readonly ManagedPolicyError[];
};
