import type {BoxChoice} from '../../companion/field-notice.ts';
import {isReminded} from '../../companion/own-reminder.ts';
import {needsConsent, placementOn} from '../../companion/placement.ts';
import {isFoldedOn, isSnoozed, type PageSettings, type Placement} from '../../companion/settings.ts';
import type {Composer} from '../../page/composer/composer.ts';

type Site = Pick<Composer, 'name' | 'platform'>;

/** What the person's settings allow in this page. */
export type FrameSettings = {
	/** Where Äkta shows itself for a composer; `off` while it rests. */
	homeOf(composer: Site): Placement;
	/** Whether marks, cards and the docked sidebar may stand in this page. */
	mayShow(composer: Site): boolean;
	isFolded(composer: Site): boolean;
	/** Whether the person wants a card before every post here. */
	isReminded(composer: Site): boolean;
	/** What was said of a box no platform file knows; `undefined` before it was offered. */
	choiceOf(box: string): BoxChoice | undefined;
};

/** Reads the person's choices anew each time. */
export const createFrameSettings = (settings: () => PageSettings): FrameSettings => {
	const homeOf = ({name, platform}: Site): Placement =>
		isSnoozed(settings(), location.hostname, Date.now()) ? 'off' : placementOn(settings(), name, platform);
	return {
		homeOf,
		mayShow: composer => homeOf(composer) !== 'off' && !needsConsent(settings(), composer.name, composer.platform),
		choiceOf: box => settings().boxes[box],
		isReminded: ({name}) => isReminded(settings(), name),
		isFolded: ({name}) => isFoldedOn(settings(), name),
	};
};
