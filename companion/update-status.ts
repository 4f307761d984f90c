import type {Refusal} from '../engine/distribution/verification/refusal.ts';
import type {RuleSet} from '../engine/model/rule-set.ts';
import type {RuleSetError} from '../engine/model/rule-set-error.ts';
import type {ParsedManagedPolicy, RuleSetOrigin} from './managed-keys.ts';

/**
 * A rule set that was taken: its JSON with the hash that tells whether it is still whole (SHA-256 in base64url), the hash of the payload it
 * came in, who signed it, the rules left out, the ISO day it was taken, and the version of Äkta that found it good.
 */
export type StoredRuleSet = {
	readonly text: string;
	readonly hash: string;
	readonly payload: string;
	readonly kids: readonly string[];
	readonly leftOut: readonly RuleSetError[];
	readonly taken: string;
	readonly readBy: string;
};

/** A pushed rule set in force, with who signed it, since when (ISO), and the one before it. */
export type PushedRuleSet = Pick<StoredRuleSet, 'kids' | 'leftOut' | 'taken'> & {
	readonly source: RuleSetOrigin;
	readonly set: RuleSet;
	readonly before?: RuleSet;
};

/** Everything the pages tell of pushed rule sets; nothing in it is about the person. Times are ms since 1970. */
export type UpdateStatus = Pick<ParsedManagedPolicy, 'seen' | 'errors'> & {
	/** Absent when Äkta's own set is in force alone. */
	readonly pushed?: PushedRuleSet;
	/** Where the policy says rule sets come from. */
	readonly source: RuleSetOrigin;
	/** True when the last good set could not be read back, so that the one before it, or Äkta's own, stands in. */
	readonly lost: boolean;
	/** What was turned down since the last good set. */
	readonly refused?: {readonly at: number; readonly refusal: Refusal};
	readonly address?: string;
	readonly lookedAt?: number;
	readonly nextLook?: number;
	/** The ids of the keys the policy trusts. */
	readonly trusted: readonly string[];
};
