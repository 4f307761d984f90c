import {existsSync} from 'node:fs';
import puppeteer, {type Browser, type Page} from 'puppeteer-core';
import {bundleGallery} from './bundle.ts';

const PLACES = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** One scene in one language and colour scheme. */
export type Shot = {readonly name: string; readonly language: 'sv' | 'en'; readonly scheme: 'light' | 'dark'};

type Gallery = {sizes: {[name: string]: [number, number]}; draw(name: string, language: 'sv' | 'en'): Promise<void>};
declare const gallery: Gallery;

/** A running Chromium for pictures and checks; throws when none is installed. The caller closes it. */
export async function openChromium(): Promise<Browser> {
	const executablePath = PLACES.find(place => existsSync(place));
	if (!executablePath) throw new Error('No Chromium found. On Debian and Ubuntu: apt-get install chromium');
	return puppeteer.launch({executablePath, args: ['--no-sandbox', '--disable-gpu', '--force-color-profile=srgb']});
}

const HTML =
	'<!doctype html><html><head><title>Äkta</title><style>body{margin:0;background:Canvas}:root{color-scheme:light dark}</style></head><body></body></html>';

/** Which scenes are drawn, by name, and how: in the scene's own size unless another is given. */
export type SceneSelection = {
	readonly names: RegExp;
	readonly schemes: readonly Shot['scheme'][];
	readonly size?: readonly [width: number, height: number];
};

/** An empty page with the gallery's script in it. */
export const galleryIn = async (browser: Browser): Promise<Page> => {
	const page = await browser.newPage();
	await page.setContent(HTML);
	await page.addScriptTag({content: await bundleGallery()});
	return page;
};

/** Draws scenes one after the other in one page: `each` gets the page with the scene on it. */
export async function drawScenes(
	browser: Browser,
	{names, schemes, size}: SceneSelection,
	each: (page: Page, shot: Shot) => Promise<void>,
): Promise<void> {
	const page = await galleryIn(browser);
	const sizes = await page.evaluate(() => gallery.sizes);
	for (const {name, language, scheme} of shots(Object.keys(sizes), names, schemes)) {
		const [width, height] = size ?? sizes[name] ?? [320, 320];
		await page.setViewport({width, height, deviceScaleFactor: 2});
		await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);
		await page.evaluate((scene, spoken) => gallery.draw(scene, spoken), name, language);
		await each(page, {name, language, scheme});
	}
	await page.close();
}

const shots = (all: readonly string[], names: RegExp, schemes: SceneSelection['schemes']): Shot[] =>
	all
		.filter(name => names.test(name))
		.flatMap(name => schemes.flatMap(scheme => (['sv', 'en'] as const).map(language => ({name, language, scheme}))));
