import {launchChromium} from './chromium.ts';
import type {BrowserName, Driven, LaunchOptions} from './driven.ts';
import {launchFirefox} from './firefox.ts';

/** Opens the named browser with the store build in it; throws when the browser or the build is not there. */
export const launch = (name: BrowserName, options: LaunchOptions): Promise<Driven> =>
	name === 'chromium' ? launchChromium(options) : launchFirefox(options);
