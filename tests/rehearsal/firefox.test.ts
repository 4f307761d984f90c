import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import type {Page} from 'puppeteer-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {policyFiles} from '../../engine/distribution/policy-files/policy-files.ts';
import {executableOf} from '../../scripts/acts/executable.ts';
import {until} from '../../scripts/acts/until.ts';
import type {Driven} from '../../scripts/browsers/driven.ts';
import {addonId, firefoxBuild, launchFirefox} from '../../scripts/browsers/firefox.ts';
import {type PracticeServer, startPracticeServer} from '../../scripts/practice-server.ts';
import {readFiles, zipFiles} from '../../scripts/release/files.ts';
import {readDelivered} from '../../scripts/verify/delivered.ts';
import {realDifferences} from '../../scripts/verify/same.ts';
import {makePolicyFolder, type PolicyFolder} from '../e2e/acts/policy-folder.ts';
import {lingonby} from '../engine/distribution/verification/sets.ts';
import {choose, guidanceQuestion, lampQuestion, newerSettings, type State, state, tipsFor} from './person.ts';
import {copyAs, olderBuild} from './versions.ts';

const older = olderBuild('firefox', firefoxBuild);

describe('a store and its updates, in a fresh Firefox', () => {
	let [folder, server] = [] as unknown as [PolicyFolder, PracticeServer];
	let driven: Driven | undefined;

	const publish = (build: string, version: string): string => {
		const packed = join(folder.path, `akta-${version}.xpi`);
		writeFileSync(packed, zipFiles(readFiles(copyAs(build, folder.path, version))));
		return pathToFileURL(packed).href;
	};

	const policy = (address: string, version: number) => {
		const [given] = policyFiles('firefox', {ruleset: lingonby({version})}, addonId());
		const {policies} = JSON.parse(given?.text ?? '');
		const ExtensionSettings = {[addonId()]: {installation_mode: 'force_installed', install_url: address}};
		const Preferences = {'xpinstall.signatures.required': {Value: false, Status: 'locked'}};
		folder.firefox(JSON.stringify({policies: {...policies, ExtensionSettings, Preferences}}));
	};

	const asked = (page: Page) => page.evaluate(state, guidanceQuestion) as unknown as Promise<State>;

	/** Opens the browser anew on the same profile, and waits for its policy to have put the version in. */
	const openWith = async (version: string): Promise<Page> => {
		await driven?.close();
		const executable = folder.program(executableOf('firefox'));
		const {profile} = folder;
		driven = await launchFirefox({executable, port: server.port, headless: true, installed: true, profile});
		const again = driven;
		let page = await again.extensionPage('options.html#guidance');
		await until(
			`version ${version}`,
			async () => {
				if ((await asked(page).catch(() => undefined))?.version === version) return true;
				page = await again.extensionPage('options.html#guidance');
				return false;
			},
			60_000,
		);
		return page;
	};

	const guidanceOf = async (page: Page, version: number) => {
		await until(
			`version ${version} of the rule set`,
			async () => (await asked(page)).guidance.version === version,
			60_000,
		);
	};

	beforeAll(async () => {
		server = await startPracticeServer();
		folder = makePolicyFolder();
	});
	afterAll(async () => {
		await driven?.close();
		await server?.close();
		folder?.remove();
	});

	it('0.1.0 by policy, 0.1.1 with newer data, and back to the old code as 0.1.2: nothing is lost and nothing asked', async () => {
		policy(publish(older, '0.1.0'), 3);
		let page = await openWith('0.1.0');
		await guidanceOf(page, 3);
		const first = await asked(page);
		expect(first).toMatchObject({enabled: true, installType: 'admin'});
		expect(await page.evaluate(tipsFor, lampQuestion)).toContain('open/lamp');

		policy(publish(firefoxBuild, '0.1.1'), 4);
		page = await openWith('0.1.1');
		await guidanceOf(page, 4);
		await page.evaluate(choose, newerSettings);
		expect(await asked(page)).toMatchObject({enabled: true, permissions: first.permissions, hosts: first.hosts});

		policy(publish(older, '0.1.2'), 4);
		page = await openWith('0.1.2');
		await guidanceOf(page, 4);
		const third = await asked(page);
		expect(third).toMatchObject({enabled: true, permissions: first.permissions, hosts: first.hosts});
		expect(third.settings).toMatchObject(newerSettings);
		expect(await page.evaluate(tipsFor, lampQuestion)).not.toContain('open/lamp');
	});

	it('what Firefox installed is what was built, by the comparison IT makes', async () => {
		const installed = readDelivered(join(folder.profile, 'extensions', `${addonId()}.xpi`));
		const found = await realDifferences(installed, readDelivered(older));
		expect(found.map(({path}) => path)).toEqual(['manifest.json']);
	});
});
