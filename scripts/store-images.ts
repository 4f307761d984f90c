import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Page} from 'puppeteer-core';
import type {Browser as Api} from 'webextension-polyfill';
import {executableOf} from './acts/executable.ts';
import {until} from './acts/until.ts';
import type {Driven} from './browsers/driven.ts';
import {launch} from './browsers/launch.ts';
import {buildPractice} from './build-practice.ts';
import {startPracticeServer} from './practice-server.ts';
import {root} from './setup/run.mjs';
import {buildStore} from './start/builds.ts';
import {type PictureLanguage, scenes} from './store-images/scenes.ts';

declare const chrome: Api;

const folder = join(root, 'store/images');

/** A person who has seen no tip yet, in a language: what is known already is shown folded. */
const beginAnew = async (driven: Driven, language: PictureLanguage): Promise<void> => {
	const page = await driven.extensionPage('options.html');
	await page.evaluate(() => chrome.storage.local.remove('habits'));
	await page.evaluate((settings: object) => chrome.storage.local.set({settings}), {language, amount: 'enough'});
	await page.close();
};

/** A picture of the page once it stands still: two in a row are the same. */
const pictureOf = async (page: Page): Promise<Uint8Array> => {
	let last = await page.screenshot();
	await until('the page to stand still', async () => {
		const next = await page.screenshot();
		const isStill = Buffer.compare(last, next) === 0;
		last = next;
		return isStill;
	});
	return last;
};

const draw = async (driven: Driven): Promise<void> => {
	for (const language of ['sv', 'en'] as const) {
		for (const [name, scene] of Object.entries(scenes)) {
			await beginAnew(driven, language);
			const page = await scene(driven, language);
			await page.setViewport({width: 1280, height: 800});
			await page.bringToFront();
			writeFileSync(join(folder, `${name}-${language}.png`), await pictureOf(page));
			await page.close();
			console.log(`${name}-${language}`);
		}
	}
};

rmSync(folder, {recursive: true, force: true});
mkdirSync(folder, {recursive: true});
if (!process.argv.includes('--built')) {
	await buildPractice();
	await buildStore('chrome');
}
const server = await startPracticeServer();
const driven = await launch('chromium', {executable: executableOf('chromium'), port: server.port, headless: true});
try {
	await draw(driven);
} finally {
	await driven.close();
	await server.close();
}
