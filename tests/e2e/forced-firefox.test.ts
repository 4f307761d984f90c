import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {zipSync} from 'fflate';
import type {Page} from 'puppeteer-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {Browser as Api} from 'webextension-polyfill';
import {wire} from '../../browser/messaging/wire.ts';
import type {ActiveGuidance} from '../../companion/active-guidance.ts';
import {policyFiles} from '../../engine/distribution/policy-files/policy-files.ts';
import {composers, openComposer} from '../../scripts/acts/composers.ts';
import {executableOf} from '../../scripts/acts/executable.ts';
import {agreeToReading} from '../../scripts/acts/first-meeting.ts';
import {countSidebars, sidebarTips} from '../../scripts/acts/sidebar.ts';
import {until} from '../../scripts/acts/until.ts';
import type {Driven} from '../../scripts/browsers/driven.ts';
import {addonId, firefoxBuild, launchFirefox} from '../../scripts/browsers/firefox.ts';
import {type PracticeServer, startPracticeServer} from '../../scripts/practice-server.ts';
import {lingonby} from '../engine/distribution/verification/sets.ts';
import {pressIn} from './acts/pages.ts';
import {makePolicyFolder, type PolicyFolder} from './acts/policy-folder.ts';

declare const browser: Api;

const inForce = (question: object) => browser.runtime.sendMessage(question);
const installed = () => browser.management.getSelf().then(({installType, mayDisable}) => ({installType, mayDisable}));
const store = (settings: object) => browser.storage.local.set({settings});

/** The store build as one file, which nobody has signed; its address. */
const pack = (folder: string): string => {
	const names = readdirSync(firefoxBuild, {recursive: true, withFileTypes: true}).filter(each => each.isFile());
	const files = names.map(({parentPath, name}) => join(parentPath, name));
	const entries = files.map(file => [file.slice(firefoxBuild.length + 1), readFileSync(file)] as const);
	const packed = join(folder, 'akta.xpi');
	writeFileSync(packed, zipSync(Object.fromEntries(entries)));
	return pathToFileURL(packed).href;
};

/** What IT adds to the file of `akta policy`: Äkta installed by force, and in this ESR without a signature. */
const policiesWith = (address: string): string => {
	const [given] = policyFiles('firefox', {ruleset: lingonby()}, addonId());
	const {policies} = JSON.parse(given?.text ?? '');
	const install = {[addonId()]: {installation_mode: 'force_installed', install_url: address}};
	const Preferences = {'xpinstall.signatures.required': {Value: false, Status: 'locked'}};
	return JSON.stringify({policies: {...policies, ExtensionSettings: install, Preferences}});
};

describe('a packed build, installed by force in Firefox with a policy of its own', () => {
	let [folder, server, driven, page] = [] as unknown as [PolicyFolder, PracticeServer, Driven, Page];
	beforeAll(async () => {
		server = await startPracticeServer();
		folder = makePolicyFolder();
		folder.firefox(policiesWith(pack(folder.path)));
		const executable = folder.program(executableOf('firefox'));
		driven = await launchFirefox({executable, port: server.port, headless: true, installed: true});
		page = await driven.extensionPage('options.html#guidance');
	});
	afterAll(async () => {
		await driven?.close();
		await server?.close();
		folder?.remove();
	});

	it('has the policy’s rule set in force, and the person mutes its tip and turns Äkta off all the same', async () => {
		expect(await page.evaluate(installed)).toMatchObject({installType: 'admin'});
		await until(
			'the rule set',
			async () => ((await page.evaluate(inForce, wire('worker', 'inForce', []))) as ActiveGuidance).id === 'lingonby',
			15_000,
		);
		await agreeToReading(driven);
		await page.evaluate(store, {voices: {x: 'organisation'}});
		const x = await openComposer(driven, composers.x);
		await driven.type(x, 'Vi har kvar gammellampan i fönstret');
		const isSaid = async () => (await sidebarTips(driven, x))?.includes('Här står gammellampan');
		await until('the tip', isSaid);
		await page.evaluate(store, {voices: {x: 'organisation'}, off: ['open/lamp']});
		await until('the muted tip to go', async () => (await isSaid()) === false);
		const popup = await driven.extensionPage('popup.html');
		await x.bringToFront();
		void popup.evaluate(() => location.reload()).catch(() => undefined);
		await pressIn(popup, 'Äkta on x.com');
		await until('the sidebar to go', async () => (await countSidebars(driven, x)) === 0);
	});
});
