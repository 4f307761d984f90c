import * as v from 'valibot';
import browser from 'webextension-polyfill';
import {toBase64Url} from '../../engine/acceptance/base64url.ts';
import {bytesOf} from '../../engine/acceptance/utf8.ts';
import type {Source} from './policy.ts';
import {proof} from './proof.ts';
import {storedUnder} from './state.ts';

const leftOut = v.object({rule: v.exactOptional(v.string()), path: v.string(), message: v.string(), mend: v.string()});

const keptSchema = v.object({
	text: v.string(),
	hash: v.string(),
	payload: v.string(),
	kids: v.array(v.string()),
	leftOut: v.array(leftOut),
	taken: v.string(),
	readBy: v.string(),
});

/**
 * A rule set that was taken: its JSON with the hash that tells whether it is still whole (SHA-256 in base64url), the hash of the payload it
 * came in, who signed it, the rules left out, the ISO day it was taken, and the version of Äkta that found it good.
 */
export type Kept = v.InferOutput<typeof keptSchema>;

/** One of a source's two places: the last good set lies in one, the one before it in the other. */
export type Slot = 0 | 1;

const keyOf = (source: Source, slot: Slot): string => `${storedUnder}${source}.${slot}`;

/** SHA-256 of a text in base64url. */
export const hashOf = async (text: string): Promise<string> => toBase64Url(await proof.sha256(bytesOf(text)));

/** What lies in a slot; `damaged` when it is not what was put there, `undefined` when nothing is. Never rejects. */
export const readSlot = async (source: Source, slot: Slot): Promise<Kept | 'damaged' | undefined> => {
	try {
		const stored = (await browser.storage.local.get(keyOf(source, slot)))[keyOf(source, slot)];
		if (stored === undefined) return undefined;
		const {success, output} = v.safeParse(keptSchema, stored);
		return success && (await hashOf(output.text)) === output.hash ? output : 'damaged';
	} catch {
		return 'damaged';
	}
};

/** Puts a set into a slot and reads it back; rejects when it did not arrive whole. */
export const writeSlot = async (source: Source, slot: Slot, kept: Kept): Promise<void> => {
	await browser.storage.local.set({[keyOf(source, slot)]: kept});
	const back = await readSlot(source, slot);
	if (back === 'damaged' || back?.hash !== kept.hash) throw new Error('The rule set was not kept whole');
};

/** Empties both slots of a source; resolves also when that fails. */
export const emptySlots = (source: Source): Promise<void> =>
	browser.storage.local.remove([keyOf(source, 0), keyOf(source, 1)]).catch(() => undefined);
