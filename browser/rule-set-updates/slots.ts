import * as v from 'valibot';
import type {RuleSetOrigin} from '../../companion/managed-keys.ts';
import type {StoredRuleSet} from '../../companion/update-status.ts';
import {encodeBase64Url} from '../../engine/distribution/verification/base64url.ts';
import {encodeUtf8} from '../../engine/distribution/verification/utf8.ts';
import type {RuleSetError} from '../../engine/model/rule-set-error.ts';
import {ownArea} from '../storage/own-area.ts';
import {type StoredItem, storedItem} from '../storage/stored-item.ts';
import {storageKeyPrefix} from './update-state.ts';
import {webCrypto} from './web-crypto.ts';

// Earlier versions kept English words without a code.
const leftOut = v.custom<RuleSetError>(
	value =>
		typeof value === 'object' && value !== null && ['path', 'message', 'mend'].every(key => Object.hasOwn(value, key)),
);

const keptSchema = v.object({
	text: v.string(),
	hash: v.string(),
	payload: v.string(),
	kids: v.array(v.string()),
	leftOut: v.array(leftOut),
	taken: v.string(),
	readBy: v.string(),
});
/** One of a source's two places: the last good set lies in one, the one before it in the other. */
export type Slot = 0 | 1;

const parse = (stored: unknown): StoredRuleSet | undefined => {
	const parsed = v.safeParse(keptSchema, stored);
	return parsed.success ? parsed.output : undefined;
};

const itemIn = (source: RuleSetOrigin, slot: Slot): StoredItem<StoredRuleSet | undefined> =>
	storedItem(`${storageKeyPrefix}${source}.${slot}`, parse, ownArea);

/** SHA-256 of a text in base64url. */
export const hashText = async (text: string): Promise<string> =>
	encodeBase64Url(await webCrypto.sha256(encodeUtf8(text)));

/** What lies in a slot; `undefined` when nothing does, or not what was put there. Never rejects. */
export const readSlot = async (source: RuleSetOrigin, slot: Slot): Promise<StoredRuleSet | undefined> => {
	const kept = await itemIn(source, slot).read();
	return kept && (await hashText(kept.text)) === kept.hash ? kept : undefined;
};

/** Puts a set into a slot and reads it back; rejects when it did not arrive whole. */
export const writeSlot = async (source: RuleSetOrigin, slot: Slot, kept: StoredRuleSet): Promise<void> => {
	await itemIn(source, slot).write(kept);
	const back = await readSlot(source, slot);
	if (back?.hash !== kept.hash) throw new Error('The rule set was not kept whole');
};

/** Empties both slots of a source; resolves also when that fails. */
export const emptySlots = async (source: RuleSetOrigin): Promise<void> => {
	await Promise.all([itemIn(source, 0).remove(), itemIn(source, 1).remove()]);
};
