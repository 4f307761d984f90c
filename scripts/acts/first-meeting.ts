import type {Driven} from '../browsers/driven.ts';
import {clickOn} from './composers.ts';
import {until} from './until.ts';

/** Says yes to being read, by the button of the first meeting, as a person does before Äkta reads on any network; once a profile is enough. */
export const agreeToReading = async (driven: Driven): Promise<void> => {
	const page = await driven.extensionPage('welcome.html#reads');
	await clickOn(page, '.reading-agree');
	// Firefox 140 lets no driver wait by a function of its own in a page with our policy.
	await until('the yes to be kept', () => page.evaluate(() => location.hash === '#done'));
	await page.close();
};
