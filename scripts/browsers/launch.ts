import {agreeToReading} from '../acts/first-meeting.ts';
import {launchChromium} from './chromium.ts';
import type {BrowserName, Driven, LaunchOptions} from './driven.ts';
import {launchFirefox} from './firefox.ts';

/** Opens the named browser with the store build in it, past the first meeting unless told otherwise; throws when the browser or the build is not there. */
export const launch = async (name: BrowserName, options: LaunchOptions): Promise<Driven> => {
	const driven = await (name === 'chromium' ? launchChromium(options) : launchFirefox(options));
	if (!options.unmet) await agreeToReading(driven);
	return driven;
};
