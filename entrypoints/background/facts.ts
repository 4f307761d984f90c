import {type Habits, quietRules} from '../../browser/habits.ts';
import {ownRules, type Settings} from '../../browser/settings-shape.ts';
import type {Facts} from '../../engine/facts.ts';
import type {NamedRule} from '../../engine/rule.ts';

const startsOff = (rules: readonly NamedRule[]): string[] =>
	rules.filter(({start}) => start === 'off').map(({id}) => id);

// What may hold the hand is muted by name or not at all: three skips are no answer to other people's data.
const mayGoQuiet = (rules: readonly NamedRule[], id: string): boolean =>
	rules.find(rule => rule.id === id)?.level !== 'pause';

/** What the engine is told of the person: their own choices, what went quiet after three skips, and what belongs to their own way of writing. */
export const factsOf = (
	{on, off, allow, amount, ownVoice}: Settings,
	habits: Habits,
	rules: readonly NamedRule[],
	now: Date,
): Facts => ({
	on: amount === 'much' ? [...on, ...startsOff(rules)] : on,
	off: [
		...off,
		...quietRules(habits, now.getTime()).filter(id => mayGoQuiet(rules, id)),
		...ownRules({ownVoice}).filter(id => !on.includes(id)),
	],
	allow,
	ownVoice,
	today: now.toISOString().slice(0, 10),
});
