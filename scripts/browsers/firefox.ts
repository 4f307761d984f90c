import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import puppeteer, {type Browser, type Page} from 'puppeteer-core';
import {until} from '../acts/until.ts';
import type {Driven, LaunchOptions} from './driven.ts';
import {endBackground, openPopup, raiseCommand, turn} from './firefox-background.ts';
import {firefoxClosedRoots} from './firefox-closed-roots.ts';
import {firefoxInputMethod} from './firefox-input-method.ts';
import {pressAndAllow} from './firefox-question.ts';
import {treesIn} from './own-trees.ts';

/** The store build as it is sent to the store. */
export const firefoxBuild = join(import.meta.dirname, '../../.output/firefox-mv3');

/** Firefox gives each installation another address; fixing it lets the tests open the extension's own pages. */
const address = '3f1d2c4b-5a69-4788-9a0b-1c2d3e4f5a6b';

/** The id a policy names the Firefox build by. */
export const addonId = (): string =>
	JSON.parse(readFileSync(join(firefoxBuild, 'manifest.json'), 'utf8')).browser_specific_settings.gecko.id;

const preferences = (port: number) => ({
	'network.dns.forceResolve': '127.0.0.1',
	'network.dns.localDomains': '',
	'network.socket.forcePort': `443=${port}`,
	'network.stricttransportsecurity.preloadlist': false,
	// A temporary add-on would lose what it stored when the browser ends.
	'extensions.webextensions.keepStorageOnUninstall': true,
	'extensions.webextensions.uuids': JSON.stringify({[addonId()]: address}),
});

const where = () => (document.readyState === 'complete' ? location.href : '');

/** A question asked while the page changes may never be answered, so it counts as "nowhere" after a second. */
const whereIs = (page: Page): Promise<string> => {
	const answer = page.evaluate(where).catch(() => '');
	const silence = new Promise<string>(done => setTimeout(done, 1000, ''));
	return Promise.race([answer, silence]);
};

/** Firefox opens the page but never answers the navigation, so the page itself is asked whether it is there. */
const openExtensionPage = async (browser: Browser, path: string): Promise<Page> => {
	const page = await browser.newPage();
	const url = `moz-extension://${address}/${path}`;
	void page.goto(url).catch(() => undefined);
	await until(`Firefox to open ${url}`, async () => (await whereIs(page)) === url);
	return page;
};

const inBackground = async (browser: Browser, work: string) => {
	const page = await openExtensionPage(browser, 'options.html');
	const answer = page.evaluate(`browser.runtime.getBackgroundPage().then(background => { ${work} })`);
	await answer.catch(() => undefined);
	await page.close().catch(() => undefined);
};

/** The engine reads a draft code by code, so it throws at every draft without these, whatever its own code looks like. */
const breakText =
	"for (const name of ['charCodeAt', 'codePointAt', 'charAt']) Reflect.deleteProperty(background.String.prototype, name);";

/** Opens a Firefox with the store build as a temporary add-on, or as its policy installs it; throws when the browser or the build is not there. */
export const launchFirefox = async (options: LaunchOptions): Promise<Driven> => {
	const {executable, port, headless, profile, installed, netLog} = options;
	const browser = await puppeteer.launch({
		browser: 'firefox',
		executablePath: executable,
		headless,
		acceptInsecureCerts: true,
		defaultViewport: headless ? {width: 1280, height: 900} : null,
		args: ['--remote-allow-system-access'],
		extraPrefsFirefox: preferences(port),
		...(profile && {userDataDir: profile}),
		...(netLog && {env: {...process.env, MOZ_LOG: 'nsHttp:5', MOZ_LOG_FILE: netLog}}),
	});
	if (!installed) await browser.installExtension(firefoxBuild);
	return {
		name: 'firefox',
		page: async url => {
			const opened = await browser.newPage();
			await opened.goto(url);
			return opened;
		},
		extensionPage: path => openExtensionPage(browser, path),
		ownTrees: (page, which) => treesIn(page, which, firefoxClosedRoots),
		type: (page, text) => page.keyboard.type(text),
		inputMethod: () => firefoxInputMethod(browser, addonId()),
		command: async (_page, name) => void (await raiseCommand(browser, addonId(), name)),
		openPopup: async () => void (await openPopup(browser, addonId())),
		pressAndAllow: words => pressAndAllow(browser, addonId(), words),
		agreeTo: () => Promise.resolve(),
		stopWorker: async () => void (await endBackground(browser, addonId())),
		breakEngine: () => inBackground(browser, breakText),
		reloadExtension: async () => {
			await browser.installExtension(firefoxBuild);
		},
		turnExtension: async on => void (await turn(browser, addonId(), on)),
		removeExtension: () => browser.uninstallExtension(addonId()),
		closed: new Promise<void>(gone => browser.once('disconnected', () => gone())),
		close: () => browser.close(),
	};
};
