import {composers} from '../acts/composers.ts';
import type {BrowserName, Driven} from '../browsers/driven.ts';
import {launch} from '../browsers/launch.ts';
import {buildPractice} from '../build-practice.ts';
import {startPracticeServer} from '../practice-server.ts';
import {say, step} from '../setup/say.mjs';
import {buildStore} from './builds.ts';
import {demonstrate} from './demonstrate.ts';

const [name = '', executable = '', ...options] = process.argv.slice(2);
const isBrowser = (text: string): text is BrowserName => text === 'chromium' || text === 'firefox';

const hasDisplay = () => process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

/** Opens the practice pages for a person and stays until they close the browser. */
const stayOpen = async (driven: Driven) => {
	for (const {url} of [composers.linkedinClassic, composers.x, composers.mastodon]) await driven.page(url);
	say('On LinkedIn Äkta stays in its panel until you choose otherwise, under its icon in the toolbar.');
	say('The practice pages are open. Closing the browser ends this; nothing you write there leaves this computer.');
	await driven.closed;
};

const start = async (browser: BrowserName) => {
	const headless = options.includes('--headless') || !hasDisplay();
	await step('Building the practice pages', buildPractice);
	await step('Building Äkta as it is sent to the store', () =>
		buildStore(browser === 'chromium' ? 'chrome' : 'firefox'),
	);
	const server = await startPracticeServer();
	say(`Practice pages are served on 127.0.0.1:${server.port}, under the networks' own names in this browser alone`);
	const driven = await step(`Opening ${browser}`, () => launch(browser, {executable, port: server.port, headless}));
	try {
		await (headless ? demonstrate(driven, server) : stayOpen(driven));
	} finally {
		await driven.close();
		await server.close();
	}
};

if (!isBrowser(name)) throw new Error(`start.ts <chromium|firefox> <program> [--headless], not ${name}`);
try {
	await start(name);
} catch (error) {
	console.error(`\nNot seen: ${error instanceof Error ? error.message : String(error)}`);
	process.exitCode = 1;
}
