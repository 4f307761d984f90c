import type {ActivePage} from '../../browser/active-page.ts';
import type {TabState} from '../../browser/messages.ts';
import {hasLoader} from '../../browser/tabs.ts';
import type {Hindrance} from '../../components/strings/page-strings.ts';
import {platforms} from '../../platforms/page/registry.ts';

/** What the worker knows of the tab in front; `silent` when it could not answer. */
export type Heard = {readonly tab?: TabState; readonly silent: boolean};

const isNetwork = (host: string): boolean =>
	platforms.some(({platform}) => platform.hosts.some(pattern => pattern.startsWith(`https://${host}/`)));

/** What stands in the way in the tab in front; `undefined` when nothing does. */
export const hindranceOn = async ({tab, host, known}: ActivePage, heard: Heard): Promise<Hindrance | undefined> => {
	if (heard.silent) return 'silent';
	if (heard.tab?.foreign) return 'foreign';
	if (heard.tab || tab === undefined || host === undefined || !isNetwork(host)) return undefined;
	if (!known) return 'withheld';
	return (await hasLoader(tab)) ? undefined : 'old-tab';
};
