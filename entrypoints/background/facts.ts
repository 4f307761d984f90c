import {type Habits, quietRules} from '../../browser/habits.ts';
import {ownRules, type Settings} from '../../browser/settings-shape.ts';
import type {SetInForce, SourcedRule} from '../../engine/compile.ts';
import type {Draft} from '../../engine/draft.ts';
import type {Facts} from '../../engine/facts.ts';
import type {NamedRule} from '../../engine/rule.ts';
import {isCrisis} from './crisis.ts';

// What an organisation adds is not turned on by wanting more from Äkta.
const startsOff = (rules: readonly SourcedRule[]): string[] =>
	rules.filter(({start, reach}) => start === 'off' && reach !== 'company').map(({id}) => id);

// What may hold the hand is muted by name or not at all: three skips are no answer to other people's data.
const mayGoQuiet = (rules: readonly NamedRule[], id: string): boolean =>
	rules.find(rule => rule.id === id)?.level !== 'pause';

/** What the engine is told of the person: their own choices, what went quiet after three skips, and what belongs to their own way of writing. */
export const factsOf = (settings: Settings, habits: Habits, set: SetInForce, draft: Draft, now: Date): Facts => {
	const {on, off, allow, amount, ownVoice, guidance} = settings;
	const rules = set.rules ?? [];
	const wished = guidance[draft.platform];
	return {
		on: amount === 'much' ? [...on, ...startsOff(rules)] : on,
		off: [
			...off,
			...quietRules(habits, now.getTime()).filter(id => mayGoQuiet(rules, id)),
			...ownRules({ownVoice}).filter(id => !on.includes(id)),
		],
		allow,
		ownVoice,
		today: now.toISOString().slice(0, 10),
		...(isCrisis(set, settings, draft.voice, now.getTime()) && {crisis: true}),
		...((wished === 'none' || wished === 'at-work') && {guidance: wished}),
	};
};
