import type {ActivePage} from '../../browser/tabs/active-page.ts';
import {type PageStatus, readPageStatus} from '../../browser/tabs/tabs.ts';
import type {TabState} from '../../companion/tab-state.ts';
import type {Hindrance} from '../../components/strings/pages/strings.ts';
import {platforms} from '../../platforms/registry/index.ts';

/** What the worker knows of the tab in front; `silent` when it could not answer. */
export type TabReport = {readonly tab?: TabState; readonly silent: boolean};

/** The network whose file names a host; `undefined` where none does. */
export const networkAt = (host: string): string | undefined =>
	platforms.find(({platform}) => platform.hosts.some(pattern => pattern.startsWith(`https://${host}/`)))?.name;

/** True for a host that a platform file names. */
export const isKnownHost = (host: string): boolean => networkAt(host) !== undefined;

/** What stands in the way in the tab in front, if anything; whether the caret is in a message, where nothing is read; and whether Äkta was let in for this visit. */
export type Obstacle = {readonly hindrance?: Hindrance; readonly inMessage?: true; readonly here?: true};

const fromStatus = (status: PageStatus, {known, host}: ActivePage, {tab}: TabReport): Obstacle => {
	if (status === 'message') return {inMessage: true};
	if (status === 'here' && !tab) return {here: true};
	if (tab || host === undefined || !isKnownHost(host)) return {};
	if (!known) return {hindrance: 'withheld'};
	if (status === 'absent') return {hindrance: 'old-tab'};
	return status === 'unknown-field' ? {hindrance: status} : {};
};

/** What stands in the way in the tab in front; empty when nothing does. */
export const whyNotHere = async (page: ActivePage, heard: TabReport): Promise<Obstacle> => {
	if (heard.silent) return {hindrance: 'silent'};
	const status = page.tab === undefined ? 'fine' : await readPageStatus(page.tab);
	if (heard.tab?.foreign && status !== 'message') return {hindrance: 'foreign'};
	return page.tab === undefined ? {} : fromStatus(status, page, heard);
};
