import type {Voice} from '../engine/model/draft.ts';
import type {Crisis, RuleSet} from '../engine/model/rule-set.ts';
import type {Settings} from './settings.ts';

/** The crisis a rule set declares at this moment (ms since 1970); `undefined` when there is none. */
export const declaredCrisis = ({crisis}: Pick<RuleSet, 'crisis'>, now: number): Crisis | undefined =>
	crisis && Date.parse(crisis.since) <= now && now < Date.parse(crisis.until) ? crisis : undefined;

/**
 * Whether tips for a crisis speak: as the person chose, else when the set declares a crisis and the person writes for its organisation. What an
 * organisation declares is nothing to the one who writes as themselves.
 */
export const isCrisis = (
	set: Pick<RuleSet, 'crisis'>,
	{crisis}: Pick<Settings, 'crisis'>,
	voice: Voice,
	now: number,
): boolean => {
	if (crisis !== 'follow') return crisis === 'on';
	return voice === 'organisation' && declaredCrisis(set, now) !== undefined;
};
