import puppeteer, {type Browser, type Page} from 'puppeteer-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {Browser as Api} from 'webextension-polyfill';
import {wire} from '../../browser/messaging/wire.ts';
import type {ActiveGuidance} from '../../companion/active-guidance.ts';
import {enReading} from '../../components/strings/reading/en.ts';
import {policyFiles} from '../../engine/distribution/policy-files/policy-files.ts';
import {composers, openComposer} from '../../scripts/acts/composers.ts';
import {executableOf} from '../../scripts/acts/executable.ts';
import {countSidebars} from '../../scripts/acts/sidebar.ts';
import {until} from '../../scripts/acts/until.ts';
import {type Packed, packChromium} from '../../scripts/browsers/chromium-forced.ts';
import {pressKeys} from '../../scripts/browsers/chromium-keys.ts';
import type {Driven} from '../../scripts/browsers/driven.ts';
import {sealedTrees} from '../../scripts/browsers/sealed-trees.ts';
import {type PracticeServer, startPracticeServer} from '../../scripts/practice-server.ts';
import {lingonby} from '../engine/distribution/verification/sets.ts';
import {openPages, pressIn, says} from './acts/pages.ts';
import {makePolicyFolder, type PolicyFolder} from './acts/policy-folder.ts';

declare const chrome: Api;

const draft = {
	platform: 'x',
	surface: 'post',
	voice: 'organisation',
	text: 'Vi har kvar gammellampan i fönstret',
	links: [],
	pictures: [],
} as const;

const inForce = (question: object) => chrome.runtime.sendMessage(question);
const installed = () => chrome.management.getSelf().then(({installType, mayDisable}) => ({installType, mayDisable}));
const mute = (off: readonly string[]) => chrome.storage.local.set({settings: {off}});
const judging = wire('worker', 'judge', [
	{composer: {id: 'a', revision: 1, draft: 'd'}, draft, voiceShown: false, skipped: []},
]);
const judge = (question: object) =>
	chrome.runtime
		.sendMessage(question)
		.then(state => (state as {tips: {rule: string; from: string}[]}).tips.map(({rule}) => rule));

describe('a packed build, installed by force with a policy of its own', () => {
	let [packed, folder, browser, page] = [] as unknown as [Packed, PolicyFolder, Browser, Page];
	let server: PracticeServer;
	const open = async (url: string) => {
		const opened = await browser.newPage();
		await opened.goto(url);
		return opened;
	};
	/** What a composer is written in with; the browser itself is opened by its policy. */
	const driven = {page: open, ownTrees: sealedTrees, type: pressKeys} as unknown as Driven;

	beforeAll(async () => {
		server = await startPracticeServer();
		packed = await packChromium(executableOf('chromium'));
		folder = makePolicyFolder();
		const [given] = policyFiles('chrome-linux', {ruleset: lingonby()}, packed.id);
		const install = {
			ExtensionInstallForcelist: [packed.forcelist],
			// Else nobody may look into what a policy installed, a test neither.
			DeveloperToolsAvailability: 1,
		};
		folder.chromium(JSON.stringify({...install, ...JSON.parse(given?.text ?? '')}));
		browser = await puppeteer.launch({
			executablePath: folder.program(executableOf('chromium')),
			defaultViewport: {width: 1280, height: 900},
			ignoreDefaultArgs: ['--disable-extensions', '--disable-background-networking'],
			args: [
				`--host-resolver-rules=MAP * 127.0.0.1:${server.port}, EXCLUDE 127.0.0.1`,
				'--ignore-certificate-errors',
				'--disable-quic',
				'--no-first-run',
				...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
			],
		});
		await browser.waitForTarget(target => target.url().startsWith(`chrome-extension://${packed.id}/`), {
			timeout: 30_000,
		});
		page = await browser.newPage();
		await page.goto(`chrome-extension://${packed.id}/options.html`);
	});
	afterAll(async () => {
		await browser?.close();
		packed?.close();
		folder?.remove();
		await server?.close();
	});

	it('has the policy’s rule set in force', async () => {
		expect(await page.evaluate(installed)).toEqual({installType: 'admin', mayDisable: false});
		await until(
			'the rule set',
			async () => ((await page.evaluate(inForce, wire('worker', 'inForce', []))) as ActiveGuidance).id === 'lingonby',
			15_000,
		);
		expect(await page.evaluate(judge, judging)).toContain('open/lamp');
	});

	it('lets the person mute the organisation’s tip all the same', async () => {
		await page.evaluate(mute, ['open/lamp']);
		expect(await page.evaluate(judge, judging)).not.toContain('open/lamp');
	});

	it('opens no page of itself, asks in the popup before it reads, and is off, off here and at rest as the person says', async () => {
		const x = await openComposer(driven, composers.x);
		await driven.type(x, draft.text);
		const hasSidebar = (wanted: boolean) =>
			until(`a sidebar: ${wanted}`, async () => (await countSidebars(driven, x)) > 0 === wanted);
		const popup = await open(`chrome-extension://${packed.id}/popup.html`);
		await x.bringToFront();
		void popup.evaluate(() => location.reload()).catch(() => undefined);
		await says(popup, enReading.notYet);
		expect(await countSidebars(driven, x)).toBe(0);
		// The popup itself may be loading anew just then.
		expect(await openPages(page)).not.toContain('/welcome.html');
		await pressIn(popup, enReading.agree);
		await hasSidebar(true);
		await says(popup, 'Äkta is reading on X.');
		await pressIn(popup, 'Äkta on x.com');
		await hasSidebar(false);
		await pressIn(popup, 'Äkta on x.com');
		await hasSidebar(true);
		await pressIn(popup, 'Snooze for an hour');
		await hasSidebar(false);
	});
});
