import * as v from 'valibot';
import {fieldWithFallback} from '../../companion/settings.ts';
import type {Refusal} from '../../engine/distribution/verification/refusal.ts';
import {ownArea} from '../storage/own-area.ts';
import {storedItem} from '../storage/stored-item.ts';

/** What the names of everything stored of rule sets begin with. */
export const storageKeyPrefix = 'ruleSet.';

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
	source: fieldWithFallback(v.nullable(source), null),
	slots: fieldWithFallback(v.object({inline: v.optional(slot), address: v.optional(slot), file: v.optional(slot)}), {}),
	ratchet: fieldWithFallback(v.record(v.string(), v.object({version: v.number(), hash: v.string()})), {}),
	judged: fieldWithFallback(v.string(), ''),
	refused: fieldWithFallback(
		v.object({inline: v.optional(turned), address: v.optional(turned), file: v.optional(turned)}),
		{},
	),
	asked: fieldWithFallback(v.string(), ''),
	lookedAt: fieldWithFallback(v.nullable(v.number()), null),
	nextLook: fieldWithFallback(v.nullable(v.number()), null),
});

/**
 * What is remembered of pushed rule sets beside the sets themselves. `source` is where the policy last said they come from, `slots` where the
 * last good one of each source lies, `judged` tells the policy's own set as it was last judged, `refused` what was last turned down (ms
 * since 1970), `asked` what the policy last said of the address, `lookedAt` and `nextLook` the looks at it (ms since 1970).
 */
export type UpdateState = v.InferOutput<typeof stateSchema>;

/** State from anything: a part that cannot be read is as if it had never been. */
const parseUpdateState = (stored: unknown): UpdateState =>
	v.parse(stateSchema, typeof stored === 'object' && stored !== null ? stored : {});

/** The state of pushed rule sets; a fresh one when nothing is stored. */
export const storedState = storedItem(`${storageKeyPrefix}state`, parseUpdateState, ownArea);
