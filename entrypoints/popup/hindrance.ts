import type {ActivePage} from '../../browser/active-page.ts';
import type {TabState} from '../../browser/messages.ts';
import {type Standing, standingIn} from '../../browser/tabs.ts';
import type {Hindrance} from '../../components/strings/page-strings.ts';
import {platforms} from '../../platforms/page/registry.ts';

/** What the worker knows of the tab in front; `silent` when it could not answer. */
export type Heard = {readonly tab?: TabState; readonly silent: boolean};

/** True for a host that a platform file names. */
export const isNetwork = (host: string): boolean =>
	platforms.some(({platform}) => platform.hosts.some(pattern => pattern.startsWith(`https://${host}/`)));

const hindranceFrom: {readonly [S in Standing]: Hindrance | undefined} = {
	absent: 'old-tab',
	'unknown-field': 'unknown-field',
	fine: undefined,
};

/** What stands in the way in the tab in front; `undefined` when nothing does. */
export const hindranceOn = async ({tab, host, known}: ActivePage, heard: Heard): Promise<Hindrance | undefined> => {
	if (heard.silent) return 'silent';
	if (heard.tab?.foreign) return 'foreign';
	if (heard.tab || tab === undefined || host === undefined || !isNetwork(host)) return undefined;
	if (!known) return 'withheld';
	return hindranceFrom[await standingIn(tab)];
};
