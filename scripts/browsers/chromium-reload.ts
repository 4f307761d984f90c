import type {Browser} from 'puppeteer-core';
import {until} from '../acts/until.ts';

const opens = async (browser: Browser, url: string) => {
	const page = await browser.newPage();
	const opened = await page.goto(url).then(
		() => true,
		() => false,
	);
	await page.close();
	return opened;
};

/** Chromium reloads an unpacked extension only in developer mode, which a person switches on in the same page. */
const beDeveloper = async (browser: Browser) => {
	const page = await browser.newPage();
	await page.goto('chrome://extensions');
	await page.evaluate('chrome.developerPrivate.updateProfileConfiguration({inDeveloperMode: true})');
	await page.close();
};

/** Reloads the extension at `origin`; it is back when its own pages open again. */
export const reload = async (browser: Browser, origin: string) => {
	await beDeveloper(browser);
	const own = await browser.newPage();
	await own.goto(`${origin}/options.html`);
	const gone = new Promise(closed => own.once('close', closed));
	await own.evaluate('chrome.runtime.reload()').catch(() => undefined);
	await gone;
	await until('the reloaded extension', () => opens(browser, `${origin}/options.html`));
};

/** Turns the extension off, or on again, where a person does. */
export const turn = async (browser: Browser, id: string, on: boolean) => {
	const page = await browser.newPage();
	await page.goto('chrome://extensions');
	await page.evaluate(`chrome.management.setEnabled(${JSON.stringify(id)}, ${on})`);
	await page.close();
};
