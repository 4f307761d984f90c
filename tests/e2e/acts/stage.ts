import type {Page} from 'puppeteer-core';
import {afterAll, afterEach, beforeAll} from 'vitest';
import {type PracticeServer, startPracticeServer} from '../../../scripts/practice-server.ts';
import {findChromium} from '../../../scripts/setup/find-chromium.mjs';
import {findFirefox} from '../../../scripts/setup/find-firefox.mjs';
import type {BrowserName, Driven} from '../browsers/driven.ts';
import {launch} from '../browsers/launch.ts';
import {consentToLinkedIn} from './consent.ts';
import {openWitness, type Witness} from './witness.ts';

/** The browsers every test runs in. */
export const browsers: readonly BrowserName[] = ['chromium', 'firefox'];

/** What a test acts on: filled before the first test of its file and browser. */
export type Stage = {driven: Driven; server: PracticeServer; witness: Witness};

/** Where the browser is; throws when this computer has none. */
export const executableOf = (name: BrowserName): string => {
	const found =
		name === 'chromium' ? (process.env.AKTA_CHROMIUM ?? findChromium()) : (process.env.AKTA_FIREFOX ?? findFirefox());
	if (!found) throw new Error(`No ${name} on this computer, so what is tested in it counts as failed`);
	return found;
};

/** The driver, keeping in `opened` the tabs a test opens. */
const keepingTabs = (driven: Driven, opened: Page[]): Driven => ({
	...driven,
	page: async url => {
		const page = await driven.page(url);
		opened.push(page);
		return page;
	},
});

/**
 * Opens the browser with practice pages and a witness, for the tests of one `describe`; LinkedIn's consent is given unless the tests are
 * about the time before it.
 */
export const useStage = (name: BrowserName, linkedIn: 'consent' | 'no consent' = 'consent'): Stage => {
	const stage = {} as Stage;
	const opened: Page[] = [];
	beforeAll(async () => {
		stage.server = await startPracticeServer();
		const options = {executable: executableOf(name), port: stage.server.port, headless: true};
		stage.driven = keepingTabs(await launch(name, options), opened);
		if (linkedIn === 'consent') await consentToLinkedIn(stage.driven);
		stage.witness = await openWitness(stage.driven);
	});
	afterEach(async () => {
		for (const page of opened.splice(0)) await page.close().catch(() => undefined);
	});
	afterAll(async () => {
		await stage.driven?.close();
		await stage.server?.close();
	});
	return stage;
};
