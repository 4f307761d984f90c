import type {Home, Settings} from './settings-shape.ts';

/** What a platform's file says of showing things in its pages. */
export type Terms = {readonly barInsertions?: boolean};

/** True where the person has yet to read one sentence on the network's terms before anything is shown or held in its pages. */
export const needsConsent = (settings: Settings, platform: string, {barInsertions}: Terms): boolean =>
	barInsertions === true && !settings.consents.includes(platform);

/** Where Äkta shows itself on a platform: as the person chose, else docked, but in the panel while consent is needed. */
export const homeOn = (settings: Settings, platform: string, terms: Terms): Home => {
	const chosen = settings.homes[platform] ?? (terms.barInsertions ? 'panel' : 'docked');
	return needsConsent(settings, platform, terms) && chosen !== 'off' ? 'panel' : chosen;
};
