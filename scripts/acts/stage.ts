import type {Page} from 'puppeteer-core';
import {afterAll, afterEach, beforeAll} from 'vitest';
import type {BrowserName, Driven} from '../browsers/driven.ts';
import {launch} from '../browsers/launch.ts';
import {type PracticeServer, startPracticeServer} from '../practice-server.ts';
import {consentToLinkedIn} from './consent.ts';
import {executableOf} from './executable.ts';
import {openWitness, type Witness} from './witness.ts';

/** The browsers every test runs in. */
export const browsers: readonly BrowserName[] = ['chromium', 'firefox'];

/** What a test acts on: filled before the first test of its file and browser. */
export type Stage = {driven: Driven; server: PracticeServer; witness: Witness};

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
 * about the time before it; `unmet` also leaves out the first meeting, before which nothing is read. `netLog` is a file for what the browser sends.
 */
export const useStage = (
	name: BrowserName,
	met: 'consent' | 'no consent' | 'unmet' = 'consent',
	netLog?: string,
): Stage => {
	const stage = {} as Stage;
	const opened: Page[] = [];
	beforeAll(async () => {
		stage.server = await startPracticeServer();
		const {port} = stage.server;
		const options = {
			executable: executableOf(name),
			port,
			headless: true,
			unmet: met === 'unmet',
			...(netLog && {netLog}),
		};
		stage.driven = keepingTabs(await launch(name, options), opened);
		if (met === 'consent') await consentToLinkedIn(stage.driven);
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
