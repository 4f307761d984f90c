import type {Driven} from '../browsers/driven.ts';
import {clickOn} from './composers.ts';

/** Says yes to being read, by the button of the first meeting, as a person does before Äkta reads on any network; once a profile is enough. */
export const agreeToReading = async (driven: Driven): Promise<void> => {
	const page = await driven.extensionPage('welcome.html#reads');
	await clickOn(page, '.reading-agree');
	await page.waitForFunction(() => location.hash === '#done');
	await page.close();
};
