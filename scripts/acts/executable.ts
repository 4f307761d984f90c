import type {BrowserName} from '../browsers/driven.ts';
import {findChromium} from '../setup/find-chromium.mjs';
import {findFirefox} from '../setup/find-firefox.mjs';

/** Where the browser is; throws when this computer has none. */
export const executableOf = (name: BrowserName): string => {
	const found =
		name === 'chromium' ? (process.env.AKTA_CHROMIUM ?? findChromium()) : (process.env.AKTA_FIREFOX ?? findFirefox());
	if (!found) throw new Error(`No ${name} on this computer, so what is tested in it counts as failed`);
	return found;
};
