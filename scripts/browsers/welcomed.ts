import type {Browser} from 'puppeteer-core';
import {until} from '../acts/until.ts';

/** Waits for the page a new installation opens by itself in Chromium: it comes to the front, so whatever is opened before it would be hidden. */
export const welcomed = (browser: Browser): Promise<boolean> =>
	until(
		'the welcome page',
		async () => (await browser.pages()).some(page => page.url().endsWith('/welcome.html')),
		20_000,
	);
