import {existsSync, readdirSync} from 'node:fs';
import {homedir} from 'node:os';
import {join} from 'node:path';

const caches = {
	linux: [join(homedir(), '.cache')],
	darwin: [join(homedir(), 'Library/Caches'), join(homedir(), '.cache')],
	win32: [process.env.LOCALAPPDATA ?? '', join(homedir(), '.cache')],
};

const programs = [
	'chrome-linux/chrome',
	'chrome-linux64/chrome',
	'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
	'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
	'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
	'chrome-win/chrome.exe',
	'chrome-win64/chrome.exe',
];

const list = folder => (existsSync(folder) ? readdirSync(folder) : []);

const versionsIn = cache => [
	...list(join(cache, 'ms-playwright'))
		.filter(name => name.startsWith('chromium-'))
		.map(name => join(cache, 'ms-playwright', name)),
	...list(join(cache, 'puppeteer/chrome')).map(name => join(cache, 'puppeteer/chrome', name)),
];

/** Browsers that Playwright or Puppeteer downloaded earlier, newest name first. */
export const downloadedBrowsers = () =>
	(caches[process.platform] ?? [])
		.flatMap(versionsIn)
		.sort()
		.reverse()
		.flatMap(folder => programs.map(program => join(folder, program)))
		.filter(existsSync);
