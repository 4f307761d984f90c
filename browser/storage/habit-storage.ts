import {
	type Habits,
	habitsAfterDraft,
	habitsAfterSeen,
	habitsAfterSkip,
	habitsAfterUnskip,
	habitsAfterWake,
	parseHabits,
} from '../../companion/habits.ts';
import {habitsUnderPresentIds} from '../../companion/present-ids.ts';
import {renamedIds} from '../../rules/renamed-ids.ts';
import {countOnce, uncount} from './counted-drafts.ts';
import {storedItem} from './stored-item.ts';

/** The person's habits; empty when nothing is stored. */
export const storedHabits = storedItem('habits', stored => habitsUnderPresentIds(parseHabits(stored), renamedIds));

const keep = (change: (habits: Habits) => Habits): Promise<void> => storedHabits.update(change).catch(() => undefined);

/** Notes that a rule's tip was skipped, once a draft; resolves also when storage is full. */
export const recordSkip = async (draft: string, rule: string): Promise<void> => {
	if (await countOnce(draft, 'skip', rule)) await keep(habits => habitsAfterSkip(habits, rule, Date.now()));
};

/** Takes a skip in a draft back. */
export const takeBackSkip = async (draft: string, rule: string): Promise<void> => {
	if (await uncount(draft, 'skip', rule)) await keep(habits => habitsAfterUnskip(habits, rule));
};

/** Notes that a rule's tip was seen, once a draft. */
export const recordSeen = async (draft: string, rule: string): Promise<void> => {
	if (await countOnce(draft, 'seen', rule)) await keep(habits => habitsAfterSeen(habits, rule));
};

/** Notes that a draft was begun, once. */
export const recordDraft = async (draft: string): Promise<void> => {
	if (await countOnce(draft, 'begun')) await keep(habitsAfterDraft);
};

/** Lets a quiet rule speak again; resolves also when storage is full. */
export const wakeRule = (rule: string): Promise<void> => keep(habits => habitsAfterWake(habits, rule));
