import type {Draft} from '../engine/model/draft.ts';
import type {RuleSet} from '../engine/model/rule-set.ts';
import type {ActiveGuidance, Organisation} from './active-guidance.ts';
import type {Settings} from './settings.ts';

type Wished = Settings['guidance'][string] | undefined;

const isWelcome = ({voice, audience}: Draft, wished: Wished): boolean =>
	audience !== 'closed' &&
	wished !== 'none' &&
	(voice === 'organisation' || (voice === 'at-work' && wished === 'at-work'));

/** The organisation as a draft's sidebar names it: what people may do only where its guidance belongs. */
export const organisationFor = (
	{organisation}: ActiveGuidance,
	draft: Draft,
	{guidance}: Pick<Settings, 'guidance'>,
): Organisation | undefined => {
	if (!organisation || isWelcome(draft, guidance[draft.platform])) return organisation;
	const {may: _may, ...named} = organisation;
	return named;
};

/** The set whose lines answer a draft: none of them where the person wants no guidance, and no crisis where they turned that off. */
export const setForLines = (
	set: RuleSet,
	{platform}: Draft,
	{guidance, crisis}: Pick<Settings, 'guidance' | 'crisis'>,
): RuleSet => {
	const {lines: _lines, crisis: _crisis, ...silent} = set;
	if (guidance[platform] === 'none') return silent;
	const {crisis: declared, ...calm} = set;
	return crisis === 'off' || !declared ? calm : set;
};

/** True where a network is used for the first time under an organisation's guidance, so that the sidebar asks once where it is wanted. */
export const asksGuidance = (
	{organisation}: ActiveGuidance,
	platform: string,
	title: string | undefined,
	{guidance}: Pick<Settings, 'guidance'>,
): boolean => organisation !== undefined && title !== undefined && guidance[platform] === undefined;
