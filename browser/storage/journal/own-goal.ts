import {currentGoal, type Goal} from '../../../companion/journal/goal.ts';
import {type GoalSign, GoalTurns, goalSign} from '../../../companion/journal/goal-turns.ts';
import {dayOf} from '../../../companion/journal/iso-day.ts';
import {onJournalChange} from './journal-changes.ts';
import {readJournal, storedJournalChoices} from './journal-storage.ts';
import {changeJournalChoices} from './journal-upkeep.ts';

/** The person's own goal as the worker knows it. */
export type OwnGoal = {
	/** What the goal shows in, where it may be spoken of in this draft; `undefined` without one and while the journal is off. Never rejects. */
	signFor(draft: string): Promise<GoalSign | undefined>;
	/** The goal's own sentence; `undefined` without one and while the journal is off. Never rejects. */
	sentence(): Promise<string | undefined>;
	/** Notes that it was spoken of in this draft. */
	spoke(draft: string): void;
};

type Known = {readonly goals: readonly Goal[]; readonly turns: GoalTurns};

const readKnown = async (turns: GoalTurns | undefined): Promise<Known> => {
	const {on, goalPassed} = await storedJournalChoices.read();
	return {
		goals: on ? (await readJournal()).content.goals : [],
		turns: turns ?? new GoalTurns(goalPassed),
	};
};

/** Follows the person's own goal, read again only when the journal has changed. */
export const createOwnGoal = (): OwnGoal => {
	let reading: Promise<Known> | undefined;
	let turns: GoalTurns | undefined;
	const forget = (): undefined => {
		reading = undefined;
	};
	onJournalChange(forget);
	storedJournalChoices.watch(forget);
	const keep = (before: number | null): void => {
		const passed = turns?.passed ?? null;
		if (passed !== before) void changeJournalChoices({goalPassed: passed}).catch(() => undefined);
	};
	const know = async (): Promise<{known: Known | undefined; goal: Goal | undefined}> => {
		reading ??= readKnown(turns);
		const known = await reading.catch(forget);
		turns = known?.turns ?? turns;
		return {known, goal: known && currentGoal(known.goals, dayOf(new Date()))};
	};
	return {
		sentence: async () => (await know()).goal?.sentence,
		async signFor(draft) {
			const {known, goal} = await know();
			const sign = goalSign(goal);
			if (!known || !sign) return undefined;
			const before = known.turns.passed;
			const may = known.turns.may(draft);
			keep(before);
			return may ? sign : undefined;
		},
		spoke(draft) {
			const before = turns?.passed ?? null;
			turns?.spoke(draft);
			keep(before);
		},
	};
};
