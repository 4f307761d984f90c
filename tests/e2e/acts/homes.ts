import type {Settings} from '../../../companion/settings.ts';
import {until} from '../../../scripts/acts/until.ts';
import type {Driven} from '../../../scripts/browsers/driven.ts';
import {storedIn} from './pages.ts';

/** Chooses where Äkta shows itself on a network, in its options as a person would. */
export const chooseHome = async (driven: Driven, network: string, home: 'docked' | 'marks'): Promise<void> => {
	const options = await driven.extensionPage('options.html');
	await options.waitForSelector(`#home-${network}`);
	await options.select(`#home-${network}`, home);
	// A page that is closed at once takes with it what it has not stored yet.
	await until('the choice to be stored', async () => {
		const {settings} = await storedIn(options);
		return (settings as Partial<Settings> | undefined)?.homes?.[network] === home;
	});
	await options.close();
};
