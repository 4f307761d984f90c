import * as v from 'valibot';

const counts = v.fallback(v.optional(v.record(v.string(), v.number()), {}), {});
const habitsSchema = v.object({
	drafts: v.fallback(v.optional(v.number(), 0), 0),
	skipped: counts,
	seen: counts,
	quietUntil: counts,
	quietToDraft: counts,
});

const QUIET_AFTER = 3;
const QUIET_DRAFTS = 20;
const QUIET_MS = 30 * 24 * 3_600_000;

/**
 * What the person has grown used to, counted in drafts: how many they have begun, in how many each rule's tip was skipped since it last went quiet
 * and seen, and until when (ms since 1970) and up to which of the drafts it is quiet, whichever comes later.
 */
export type Habits = v.InferOutput<typeof habitsSchema>;

/** Habits from anything: what cannot be read becomes empty. */
export const parseHabits = (stored: unknown): Habits =>
	v.parse(habitsSchema, typeof stored === 'object' && stored !== null ? stored : {});

/** True when the next skip of a rule's tip makes it quiet. */
export const isLastSkip = ({skipped}: Habits, rule: string): boolean => (skipped[rule] ?? 0) + 1 >= QUIET_AFTER;

const withQuiet = (habits: Habits, rule: string, skipped: number, until: number, toDraft: number): Habits => ({
	...habits,
	skipped: {...habits.skipped, [rule]: skipped},
	quietUntil: {...habits.quietUntil, [rule]: until},
	quietToDraft: {...habits.quietToDraft, [rule]: toDraft},
});

/** The habits after a skip at `now` (ms since 1970): the third makes the rule quiet for 30 days and 20 drafts, and starts the count anew. */
export const habitsAfterSkip = (habits: Habits, rule: string, now: number): Habits =>
	isLastSkip(habits, rule)
		? withQuiet(habits, rule, 0, now + QUIET_MS, habits.drafts + QUIET_DRAFTS)
		: {...habits, skipped: {...habits.skipped, [rule]: (habits.skipped[rule] ?? 0) + 1}};

/** The habits after the last skip of a rule's tip was taken back, also where it had made the rule quiet. */
export const habitsAfterUnskip = (habits: Habits, rule: string): Habits => {
	const skipped = habits.skipped[rule] ?? 0;
	return withQuiet(habits, rule, skipped > 0 ? skipped - 1 : QUIET_AFTER - 1, 0, 0);
};

/** The habits once a quiet rule may speak again; what was skipped is counted from the start. */
export const habitsAfterWake = (habits: Habits, rule: string): Habits => withQuiet(habits, rule, 0, 0, 0);

/** The habits after one more draft was begun. */
export const habitsAfterDraft = (habits: Habits): Habits => ({...habits, drafts: habits.drafts + 1});

/** The habits after a rule's tip was seen in one more draft. */
export const habitsAfterSeen = (habits: Habits, rule: string): Habits => ({
	...habits,
	seen: {...habits.seen, [rule]: (habits.seen[rule] ?? 0) + 1},
});

/** How many drafts a rule is quiet for yet, whatever the day; 0 when none. */
export const quietDraftsLeft = ({drafts, quietToDraft}: Habits, rule: string): number =>
	Math.max(0, (quietToDraft[rule] ?? 0) - drafts);

// A day further off than it can have been said is one of a clock that was put back.
const isTimeQuiet = (until: number, now: number): boolean => now < until && until - now <= QUIET_MS;

/** True for a rule that is quiet at `now`, ms since 1970. */
export const isQuiet = (habits: Habits, rule: string, now: number): boolean =>
	isTimeQuiet(habits.quietUntil[rule] ?? 0, now) || quietDraftsLeft(habits, rule) > 0;

/** The rules that are quiet at `now`, ms since 1970. */
export const quietRules = (habits: Habits, now: number): string[] =>
	Object.keys({...habits.quietUntil, ...habits.quietToDraft}).filter(rule => isQuiet(habits, rule, now));

/** True for a rule whose tip was seen in three drafts: it then shows in its shortest form. */
export const isWellKnown = ({seen}: Habits, rule: string): boolean => (seen[rule] ?? 0) >= QUIET_AFTER;
