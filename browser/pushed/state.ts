import * as v from 'valibot';
import browser from 'webextension-polyfill';
import type {Refusal} from '../../engine/acceptance/refusal.ts';
import {field} from '../settings-shape.ts';

/** What the names of everything stored of rule sets begin with. */
export const storedUnder = 'ruleSet.';

const KEY = `${storedUnder}state`;

const refusalSchema = v.custom<Refusal>(
	value =>
		typeof value === 'object' &&
		value !== null &&
		['code', 'values', 'message', 'mend', 'errors', 'findings'].every(key => Object.hasOwn(value, key)),
);

const turned = v.object({at: v.number(), refusal: refusalSchema});
const source = v.picklist(['inline', 'address', 'file']);
const slot = v.picklist([0, 1]);

const stateSchema = v.object({
	source: field(v.nullable(source), null),
	slots: field(v.object({inline: v.optional(slot), address: v.optional(slot), file: v.optional(slot)}), {}),
	ratchet: field(v.record(v.string(), v.object({version: v.number(), hash: v.string()})), {}),
	judged: field(v.string(), ''),
	refused: field(v.object({inline: v.optional(turned), address: v.optional(turned), file: v.optional(turned)}), {}),
	asked: field(v.string(), ''),
	lookedAt: field(v.nullable(v.number()), null),
	nextLook: field(v.nullable(v.number()), null),
});

/**
 * What is remembered of pushed rule sets beside the sets themselves. `source` is where the policy last said they come from, `slots` where the
 * last good one of each source lies, `judged` tells the policy's own set as it was last judged, `refused` what was last turned down (ms
 * since 1970), `asked` what the policy last said of the address, `lookedAt` and `nextLook` the looks at it (ms since 1970).
 */
export type PushedState = v.InferOutput<typeof stateSchema>;

/** State from anything: a part that cannot be read is as if it had never been. */
export const parseState = (stored: unknown): PushedState =>
	v.parse(stateSchema, typeof stored === 'object' && stored !== null ? stored : {});

/** The state as stored; a fresh one when nothing is stored or storage fails. */
export const readState = async (): Promise<PushedState> => {
	const stored = await browser.storage.local.get(KEY).catch(() => ({}) as Record<string, unknown>);
	return parseState(stored[KEY]);
};

/** Stores the state; rejects with the browser's own message when storage is full. */
export const writeState = (state: PushedState): Promise<void> => browser.storage.local.set({[KEY]: state});
