import * as v from 'valibot';

const counts = v.fallback(v.optional(v.record(v.string(), v.number()), {}), {});
const habitsSchema = v.object({skipped: counts, seen: counts, quietUntil: counts});

const QUIET_AFTER = 3;
const QUIET_MS = 30 * 24 * 3_600_000;

/** How often each rule's tip was skipped since it last went quiet, in how many drafts it was seen, and until when it is quiet (ms since 1970). */
export type Habits = v.InferOutput<typeof habitsSchema>;

/** Habits from anything: what cannot be read becomes empty. */
export const parseHabits = (stored: unknown): Habits =>
	v.parse(habitsSchema, typeof stored === 'object' && stored !== null ? stored : {});

/** True when the next skip of a rule's tip makes it quiet. */
export const isLastSkip = ({skipped}: Habits, rule: string): boolean => (skipped[rule] ?? 0) + 1 >= QUIET_AFTER;

/** The habits after a skip at `now` (ms since 1970): the third makes the rule quiet for 30 days and starts the count anew. */
export const afterSkip = (habits: Habits, rule: string, now: number): Habits =>
	isLastSkip(habits, rule)
		? {
				...habits,
				skipped: {...habits.skipped, [rule]: 0},
				quietUntil: {...habits.quietUntil, [rule]: now + QUIET_MS},
			}
		: {...habits, skipped: {...habits.skipped, [rule]: (habits.skipped[rule] ?? 0) + 1}};

/** The rules that are quiet at `now`, ms since 1970. */
export const quietRules = ({quietUntil}: Habits, now: number): string[] =>
	Object.keys(quietUntil).filter(rule => now < (quietUntil[rule] ?? 0));

/** True for a rule whose tip was seen in three drafts: it then shows in its shortest form. */
export const isWellKnown = ({seen}: Habits, rule: string): boolean => (seen[rule] ?? 0) >= QUIET_AFTER;
