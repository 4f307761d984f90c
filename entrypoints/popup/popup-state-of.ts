import {hasSidePanel} from '../../browser/extension/side-panel.ts';
import type {ActivePage} from '../../browser/tabs/active-page.ts';
import type {ActiveGuidance} from '../../companion/active-guidance.ts';
import type {Habits} from '../../companion/habits.ts';
import {offersQuestions} from '../../companion/offers-questions.ts';
import {isReminded} from '../../companion/own-reminder.ts';
import {needsConsent, termsChoice} from '../../companion/placement.ts';
import {mayRead} from '../../companion/reading-consent.ts';
import {restingUntil, type Settings} from '../../companion/settings.ts';
import type {PopupState} from '../../components/pages/popup-state.ts';
import {type Network, networks} from '../../platforms/registry/networks.ts';
import {isKnownHost, networkAt} from './why-not-here.ts';

/** What the popup has found out so far. */
export type PopupFacts = Pick<PopupState, 'tab' | 'hindrance' | 'inMessage' | 'here' | 'inForce'>;

/** What is stored of the person. */
export type Person = {
	readonly settings: Settings;
	readonly agreed: number;
	readonly habits: Habits;
	/** True once the day of a reminder has come. */
	readonly due: boolean;
};

const restOf = (settings: Settings, now: number): Pick<PopupState, 'restUntil'> => {
	const restUntil = restingUntil(settings, now);
	return restUntil === undefined ? {} : {restUntil};
};

/** The organisation that suggests Äkta on a site, by the site's host or one above it. */
const askedBy = (host: string | undefined, inForce: ActiveGuidance | undefined): Pick<PopupState, 'askedBy'> => {
	const {organisation, hosts = []} = inForce ?? {};
	const isAsked = host !== undefined && hosts.some(each => host === each || host.endsWith(`.${each}`));
	return organisation && isAsked ? {askedBy: organisation.name} : {};
};

const networkOf = (host: string | undefined): Network | undefined => {
	const name = host === undefined ? undefined : networkAt(host);
	return networks.find(each => each.name === name);
};

/** The network in front, with what the person has chosen of a reminder there; none where no card may stand in its pages. */
const reminderOf = (host: string | undefined, settings: Settings): Pick<PopupState, 'reminder'> => {
	const network = networkOf(host);
	const mayStand = network && !needsConsent(settings, network.name, network);
	return mayStand ? {reminder: {network, on: isReminded(settings, network.name)}} : {};
};

/** The network in front, while its terms call for a choice that has not been made. */
const termsOf = (host: string | undefined, settings: Settings): Pick<PopupState, 'terms'> => {
	const network = networkOf(host);
	const isOpen = network?.barInsertions && termsChoice(settings, network.name) === null;
	return network && isOpen ? {terms: {network, settings}} : {};
};

/** What the popup is drawn from at `now` (ms since 1970). */
export const popupStateOf = (
	page: ActivePage,
	found: PopupFacts,
	{settings, agreed, habits, due}: Person,
	now: number,
): PopupState => ({
	known: page.known,
	chosen: page.known && page.host !== undefined && !isKnownHost(page.host),
	offHere: page.host !== undefined && settings.offHosts.includes(page.host),
	panel: hasSidePanel() && page.tab !== undefined,
	...(page.host === undefined ? {} : {host: page.host}),
	...found,
	...askedBy(page.host, found.inForce),
	...restOf(settings, now),
	...termsOf(page.host, settings),
	...reminderOf(page.host, settings),
	...(!mayRead(agreed) && {asksFirst: true}),
	...(due && {due}),
	...(offersQuestions(habits, settings.answers) && {questions: true}),
});
