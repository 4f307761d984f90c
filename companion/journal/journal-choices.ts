import * as v from 'valibot';
import {fieldWithFallback} from '../settings.ts';
import {isoDay} from './iso-day.ts';

const choicesSchema = v.object({
	on: fieldWithFallback(v.boolean(), false),
	keep: fieldWithFallback(v.picklist([12, 'always']), 12),
	workComputer: fieldWithFallback(v.boolean(), false),
	lastUsed: fieldWithFallback(v.nullable(isoDay), null),
	oldSince: fieldWithFallback(v.nullable(isoDay), null),
	goalPassed: fieldWithFallback(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(4))), null),
	missed: fieldWithFallback(v.nullable(v.picklist(['full', 'newer', 'blocked', 'unavailable'])), null),
});

/**
 * What the person chose of the journal: off until they turn it on, how long entries stay, and whether they say that an employer looks after
 * this computer. `lastUsed` is the day it was last in use, null before; `oldSince` the day something was first seen past its time; `goalPassed` how many drafts have passed since the goal was last spoken of; `missed` why the last publication could not be noted, null where it was.
 */
export type JournalChoices = v.InferOutput<typeof choicesSchema>;

/** Choices from anything: what cannot be read is as if nothing had been chosen, so that the journal is off. */
export const parseJournalChoices = (stored: unknown): JournalChoices =>
	v.parse(choicesSchema, typeof stored === 'object' && stored !== null ? stored : {});
