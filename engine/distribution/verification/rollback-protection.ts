import {type Refusal, refuse} from './refusal.ts';

/** The highest version taken, and the SHA-256 of its payload in base64url. */
type Seen = {readonly version: number; readonly hash: string};

/** Per rule set and key what was taken last, by `id kid`. */
export type RollbackState = {readonly [idAndKey: string]: Seen};

/** What is about to be taken, by whom it is signed. */
export type AcceptedVersion = Seen & {readonly id: string; readonly kids: readonly string[]};

/** What was taken of a rule set, whichever trusted key signed it; nothing counts for a file whose signature nobody asked for. */
const seenOf = (ratchet: RollbackState, {id, kids}: AcceptedVersion): Seen[] =>
	kids.length === 0
		? []
		: Object.entries(ratchet)
				.filter(([key]) => key.slice(0, key.indexOf(' ')) === id)
				.map(([, seen]) => seen);

/** Why a step would go backwards: an older version than was taken before under any trusted key, or another content under the same version; `undefined` when it goes on. */
export const findRollback = (ratchet: RollbackState, step: AcceptedVersion): Refusal | undefined => {
	const {version, hash} = step;
	const seen = seenOf(ratchet, step);
	const newest = Math.max(...seen.map(each => each.version));
	if (version < newest) return refuse('older', {version, seen: newest});
	const isOther = seen.some(each => each.version === version && each.hash !== hash);
	return isOther ? refuse('same-version', {version}) : undefined;
};

/** The ratchet after a step. */
export const advanceRollbackState = (
	ratchet: RollbackState,
	{id, kids, version, hash}: AcceptedVersion,
): RollbackState => ({
	...ratchet,
	...Object.fromEntries(kids.map(kid => [`${id} ${kid}`, {version, hash}])),
});

/** The ratchet without what keys that are no longer trusted held alone, so that an organisation that lost its key can begin anew with another. */
export const withoutUntrustedKeys = (ratchet: RollbackState, kids: readonly string[]): RollbackState =>
	Object.fromEntries(Object.entries(ratchet).filter(([key]) => kids.includes(key.slice(key.indexOf(' ') + 1))));
