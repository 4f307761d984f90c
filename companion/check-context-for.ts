import type {Facts} from '../engine/model/check-context.ts';
import type {Draft} from '../engine/model/draft.ts';
import type {NamedRule} from '../engine/model/rule.ts';
import type {EffectiveRuleSet, SourcedRule} from '../engine/rule-language/compile.ts';
import {isCrisis} from './crisis.ts';
import {type Habits, quietRules} from './habits.ts';
import {ownVoiceRules, type Settings} from './settings.ts';

// What an organisation adds is not turned on by wanting more from Äkta.
const startsOff = (rules: readonly SourcedRule[]): string[] =>
	rules.filter(({start, reach}) => start === 'off' && reach !== 'company').map(({id}) => id);

// What may hold the hand is muted by name or not at all: three skips are no answer to other people's data.
const mayGoQuiet = (rules: readonly NamedRule[], id: string): boolean =>
	rules.find(rule => rule.id === id)?.level !== 'pause';

/** The rules the person has hidden where this draft is written. */
const hiddenIn = ({hidden}: Settings, {platform, surface}: Draft): string[] =>
	hidden
		.filter(each => each.platform === platform && (each.surface === undefined || each.surface === surface))
		.map(({rule}) => rule);

/** What the engine is told of the person: their own choices, what went quiet after three skips, and what belongs to their own way of writing. */
export const checkContextFor = (
	settings: Settings,
	habits: Habits,
	set: EffectiveRuleSet,
	draft: Draft,
	now: Date,
): Facts => {
	const {on, off, allow, amount, ownVoice, guidance} = settings;
	const rules = set.rules ?? [];
	const wished = guidance[draft.platform];
	return {
		on: amount === 'much' ? [...on, ...startsOff(rules)] : on,
		off: [
			...off,
			...hiddenIn(settings, draft),
			...quietRules(habits, now.getTime()).filter(id => mayGoQuiet(rules, id)),
			...ownVoiceRules({ownVoice}).filter(id => !on.includes(id)),
		],
		allow,
		ownVoice,
		today: now.toISOString().slice(0, 10),
		...(isCrisis(set, settings, draft.voice, now.getTime()) && {crisis: true}),
		...((wished === 'none' || wished === 'at-work') && {guidance: wished}),
	};
};
