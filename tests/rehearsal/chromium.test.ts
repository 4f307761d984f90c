import {globSync} from 'node:fs';
import {dirname, join} from 'node:path';
import puppeteer, {type Browser, type Page} from 'puppeteer-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {Browser as Api} from 'webextension-polyfill';
import {policyFiles} from '../../engine/distribution/policy-files/policy-files.ts';
import {executableOf} from '../../scripts/acts/executable.ts';
import {until} from '../../scripts/acts/until.ts';
import {chromiumBuild} from '../../scripts/browsers/chromium.ts';
import {readDelivered} from '../../scripts/verify/delivered.ts';
import {realDifferences} from '../../scripts/verify/same.ts';
import {makePolicyFolder, type PolicyFolder} from '../e2e/acts/policy-folder.ts';
import {lingonby} from '../engine/distribution/verification/sets.ts';
import {type ChromiumStore, openChromiumStore} from './chromium-store.ts';
import {choose, guidanceQuestion, lampQuestion, newerSettings, type State, state, tipsFor} from './person.ts';
import {olderBuild} from './versions.ts';

declare const chrome: Api;

const older = olderBuild('chrome', chromiumBuild);

describe('a store and its updates, in a fresh Chromium', () => {
	let [store, folder] = [] as unknown as [ChromiumStore, PolicyFolder];
	let browser: Browser | undefined;

	const policy = (version: number) => {
		const [given] = policyFiles('chrome-linux', {ruleset: lingonby({version})}, store.id);
		const install = {ExtensionInstallForcelist: [store.forcelist], DeveloperToolsAvailability: 1};
		folder.chromium(JSON.stringify({...install, ...JSON.parse(given?.text ?? '')}));
	};

	const open = async (): Promise<Page> => {
		browser = await puppeteer.launch({
			executablePath: folder.program(executableOf('chromium')),
			userDataDir: folder.profile,
			ignoreDefaultArgs: ['--disable-extensions', '--disable-background-networking'],
			args: ['--no-first-run', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
		});
		await browser.waitForTarget(target => target.url().startsWith(`chrome-extension://${store.id}/`), {
			timeout: 60_000,
		});
		const page = await browser.newPage();
		await page.goto(`chrome-extension://${store.id}/options.html`);
		return page;
	};

	const reopen = async (): Promise<Page> => {
		await browser?.close();
		return open();
	};

	/** Asks the store, as the browser does every few hours; the new version is in place once the browser is opened again. */
	const update = async (page: Page, version: string): Promise<Page> => {
		await until(
			`the store to offer ${version}`,
			async () =>
				(
					await page.evaluate(() => chrome.runtime.requestUpdateCheck() as Promise<unknown>).then(JSON.stringify)
				).includes('update_available'),
			60_000,
		);
		await until(
			`${version} to be downloaded`,
			async () => globSync(`**/Extensions/${store.id}/${version}_*/manifest.json`, {cwd: folder.profile}).length > 0,
			60_000,
		);
		return reopen();
	};

	const asked = (page: Page) => page.evaluate(state, guidanceQuestion) as unknown as Promise<State>;
	const guidanceOf = async (page: Page, version: number) => {
		await until(
			`version ${version} of the rule set`,
			async () => (await asked(page)).guidance.version === version,
			60_000,
		);
	};

	beforeAll(async () => {
		folder = makePolicyFolder();
		store = await openChromiumStore(executableOf('chromium'));
	});
	afterAll(async () => {
		await browser?.close();
		store?.close();
		folder?.remove();
	});

	it('0.1.0 by policy, 0.1.1 with newer data, and back to the old code as 0.1.2: nothing is lost and nothing asked', async () => {
		store.publish(older, '0.1.0');
		policy(3);
		let page = await open();
		await guidanceOf(page, 3);
		const first = await asked(page);
		expect(first).toMatchObject({version: '0.1.0', enabled: true, installType: 'admin'});
		expect(await page.evaluate(tipsFor, lampQuestion)).toContain('open/lamp');

		store.publish(chromiumBuild, '0.1.1');
		policy(4);
		page = await update(page, '0.1.1');
		await guidanceOf(page, 4);
		await page.evaluate(choose, newerSettings);
		const second = await asked(page);
		expect(second).toMatchObject({version: '0.1.1', enabled: true, permissions: first.permissions, hosts: first.hosts});

		store.publish(older, '0.1.2');
		page = await update(page, '0.1.2');
		const third = await asked(page);
		expect(third).toMatchObject({version: '0.1.2', enabled: true, permissions: first.permissions, hosts: first.hosts});
		expect(third.guidance).toMatchObject({id: 'lingonby', version: 4});
		expect(third.settings).toMatchObject(newerSettings);
		expect(await page.evaluate(tipsFor, lampQuestion)).not.toContain('open/lamp');
	});

	it('what Chromium installed is what was built, by the comparison IT makes', async () => {
		const [manifest = ''] = globSync(`**/Extensions/${store.id}/0.1.2_*/manifest.json`, {cwd: folder.profile});
		const found = await realDifferences(readDelivered(dirname(join(folder.profile, manifest))), readDelivered(older));
		// The version is the one thing the rehearsal changed.
		expect(found.map(({path}) => path)).toEqual(['manifest.json']);
	});
});
