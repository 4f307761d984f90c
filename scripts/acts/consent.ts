import type {Driven} from '../browsers/driven.ts';
import {clickOn} from './composers.ts';

/** Says yes to being shown on LinkedIn, in the extension's own options as a person would. */
export const consentToLinkedIn = async (driven: Driven): Promise<void> => {
	const page = await driven.extensionPage('options.html');
	await clickOn(page, '.terms-choice button::-p-text(LinkedIn)');
	await page.waitForSelector('#home-linkedin option[value="docked"]:checked');
	await page.close();
};
