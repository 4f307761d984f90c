import type {Placement, Settings} from './settings.ts';

/** What a platform's file says of showing things in its pages. */
export type PlatformTerms = {readonly barInsertions?: boolean};

/** True where the person has yet to read one sentence on the network's terms before anything is shown or held in its pages. */
export const needsConsent = (
	settings: Pick<Settings, 'consents'>,
	platform: string,
	{barInsertions}: PlatformTerms,
): boolean => barInsertions === true && !settings.consents.includes(platform);

/** Where Äkta shows itself on a platform: as the person chose, else docked, but in the panel while consent is needed. */
export const placementOn = (
	settings: Pick<Settings, 'consents' | 'homes'>,
	platform: string,
	terms: PlatformTerms,
): Placement => {
	const chosen = settings.homes[platform] ?? (terms.barInsertions ? 'panel' : 'docked');
	return needsConsent(settings, platform, terms) && chosen !== 'off' ? 'panel' : chosen;
};

/** What the person chose where a network's terms bar insertions: shown in its pages, or in the panel alone; null before they chose. */
export const termsChoice = (
	{consents, homes}: Pick<Settings, 'consents' | 'homes'>,
	platform: string,
): 'page' | 'panel' | null => {
	if (consents.includes(platform)) return 'page';
	return homes[platform] === undefined ? null : 'panel';
};

/** The settings' parts that follow from that choice. */
export const afterTermsChoice = (
	{consents, homes}: Pick<Settings, 'consents' | 'homes'>,
	platform: string,
	choice: 'page' | 'panel',
): Pick<Settings, 'consents' | 'homes'> => {
	const others = consents.filter(each => each !== platform);
	return {
		consents: choice === 'page' ? [...others, platform] : others,
		homes: {...homes, [platform]: choice === 'page' ? 'docked' : 'panel'},
	};
};
