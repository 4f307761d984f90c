import {existsSync} from 'node:fs';
import {join} from 'node:path';
import puppeteer, {type Browser, type CDPSession, type Page, type Target} from 'puppeteer-core';
import {until} from '../acts/until.ts';
import {chromiumClosedRoots} from './chromium-closed-roots.ts';
import {chromiumInputMethod} from './chromium-input-method.ts';
import {pressKeys} from './chromium-keys.ts';
import {agreeTo, pressAsPerson} from './chromium-question.ts';
import {reload, turn} from './chromium-reload.ts';
import type {Driven, LaunchOptions} from './driven.ts';
import {treesIn} from './own-trees.ts';
import {welcomed} from './welcomed.ts';

/** The store build as it is sent to the store. */
export const chromiumBuild = join(import.meta.dirname, '../../.output/chrome-mv3');

const flags = (port: number, trusted: string | undefined) => [
	`--disable-extensions-except=${chromiumBuild}`,
	`--load-extension=${chromiumBuild}`,
	`--host-resolver-rules=MAP * 127.0.0.1:${port}, EXCLUDE 127.0.0.1`,
	trusted ? `--ignore-certificate-errors-spki-list=${trusted}` : '--ignore-certificate-errors',
	'--disable-quic',
	'--no-first-run',
	'--disable-component-update',
	'--disable-sync',
	'--disable-background-networking',
	...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** An answer that comes within two seconds; `undefined` for one that does not. */
const soon = <Answer>(answer: Promise<Answer> | undefined): Promise<Answer | undefined> =>
	Promise.race([answer, new Promise<undefined>(done => setTimeout(done, 2000, undefined))]);

const isWorker = (target: Target) =>
	target.type() === 'service_worker' && target.url().startsWith('chrome-extension://');

/** Does its work in the worker of the moment: one that ends just then never answers, and another takes its place. */
const inWorker = async (browser: Browser, work: (name: string) => unknown, name = '') => {
	await until('the worker to answer', async () => {
		const target = browser.targets().findLast(isWorker);
		const worker = await soon(target?.worker());
		return soon(worker?.evaluate(() => true).catch(() => false));
	});
	const target = browser.targets().findLast(isWorker);
	await (await target?.worker())?.evaluate(work, name);
};

/** An extension page over which the worker can be reached; closed again after the work. */
const withExtensionPage = async <Result>(browser: Browser, origin: string, work: (page: Page) => Promise<Result>) => {
	const page = await browser.newPage();
	try {
		await page.goto(`${origin}/options.html`);
		return await work(page);
	} finally {
		await page.close().catch(() => undefined);
	}
};

const stopAllWorkers = async (session: CDPSession) => {
	await session.send('ServiceWorker.enable');
	await session.send('ServiceWorker.stopAllWorkers');
};

/** The engine reads a draft code by code, so it throws at every draft without these, whatever its own code looks like. */
const breakText = () => {
	for (const name of ['charCodeAt', 'codePointAt', 'charAt']) Reflect.deleteProperty(String.prototype, name);
};

type Commands = {
	readonly tabs: {query(about: object): Promise<unknown[]>};
	readonly commands: {readonly onCommand: {dispatch(name: string, tab: unknown): void}};
};

/** Keys sent by the debugging protocol never reach the browser's own shortcuts, so the event they cause is raised where it arrives. */
const raiseCommand = async (name: string) => {
	const {tabs, commands} = (globalThis as unknown as {chrome: Commands}).chrome;
	const [tab] = await tabs.query({active: true, lastFocusedWindow: true});
	commands.onCommand.dispatch(name, tab);
};

const pressAction = async (browser: Browser, page: Page, origin: string) => {
	const own = [...(await browser.extensions()).values()].find(({id}) => origin.endsWith(id));
	if (own) await page.triggerExtensionAction(own);
};

/** Chromium tells a policy only once the first page of its start has come to rest; one that a person opens anew does. */
const atRest = async (browser: Browser): Promise<void> => {
	const [first] = await browser.pages();
	await first?.bringToFront();
	await first?.goto('data:text/html,<title>Start</title>');
};

/** Opens a Chromium with the store build loaded; throws when the browser or the build is not there. */
export const launchChromium = async ({
	executable,
	port,
	headless,
	trusted,
	profile,
	netLog,
}: LaunchOptions): Promise<Driven> => {
	const isNew = profile === undefined || !existsSync(profile);
	const browser = await puppeteer.launch({
		executablePath: executable,
		headless,
		enableExtensions: true,
		defaultViewport: headless ? {width: 1280, height: 900} : null,
		args: [
			...flags(port, trusted),
			...(netLog ? [`--log-net-log=${netLog}`, '--net-log-capture-mode=Everything'] : []),
		],
		...(profile && {userDataDir: profile}),
	});
	const worker = await browser.waitForTarget(isWorker, {timeout: 30_000});
	const origin = `chrome-extension://${new URL(worker.url()).host}`;
	if (isNew) await welcomed(browser);
	else await atRest(browser);
	const page = async (url: string) => {
		const opened = await browser.newPage();
		await opened.goto(url);
		return opened;
	};
	return {
		name: 'chromium',
		page,
		extensionPage: path => page(`${origin}/${path}`),
		ownTrees: (page, which) => treesIn(page, which, chromiumClosedRoots),
		type: pressKeys,
		inputMethod: chromiumInputMethod,
		command: (_page, name) => inWorker(browser, raiseCommand, name),
		openPopup: (own, front) =>
			front ? pressAction(browser, front, origin) : (own.evaluate('chrome.action.openPopup()') as Promise<void>),
		agreeTo: host => agreeTo(browser, new URL(origin).host, host),
		pressAndAllow: async words => {
			await pressAsPerson(browser, words);
			return '';
		},
		stopWorker: () => withExtensionPage(browser, origin, async own => stopAllWorkers(await own.createCDPSession())),
		breakEngine: () => inWorker(browser, breakText),
		reloadExtension: () => reload(browser, origin),
		turnExtension: on => turn(browser, new URL(origin).host, on),
		removeExtension: () => browser.uninstallExtension(new URL(origin).host),
		closed: new Promise<void>(gone => browser.once('disconnected', () => gone())),
		close: () => browser.close(),
	};
};
