import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {downloadedBrowsers} from './downloaded.mjs';
import {isSnap, majorOf, onPath} from './programs.mjs';
import {output} from './run.mjs';

const names = [
	'chromium',
	'chromium-browser',
	'chrome-for-testing',
	'microsoft-edge',
	'microsoft-edge-stable',
	'brave-browser',
	'brave',
	'google-chrome',
	'google-chrome-stable',
];

const applications = {
	darwin: ['Chromium', 'Google Chrome for Testing', 'Microsoft Edge', 'Brave Browser', 'Google Chrome'].map(
		name => `/Applications/${name}.app/Contents/MacOS/${name}`,
	),
	win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].flatMap(folder =>
		[
			'Chromium/Application/chrome.exe',
			'Microsoft/Edge/Application/msedge.exe',
			'BraveSoftware/Brave-Browser/Application/brave.exe',
		].map(path => join(folder ?? '', path)),
	),
};

const oldest = 137;

/** Branded Chrome stopped loading unpacked extensions from the command line with 137 (read 2026-11-22). */
const loadsExtensions = version => !(/^Google Chrome (?!for Testing)/.test(version) && majorOf(version) >= oldest);

const fits = path => {
	if (isSnap(path)) return false;
	if (process.platform === 'win32') return true;
	const version = output(path, '--version').split('\n').at(-1) ?? '';
	return majorOf(version) > 0 && loadsExtensions(version);
};

/** The first Chromium, Chrome for Testing, Edge or Brave here that loads an unpacked extension; undefined when there is none. */
export const findChromium = () => {
	const installed = [...onPath(names), ...(applications[process.platform] ?? []).filter(existsSync)];
	return [...installed, ...downloadedBrowsers()].find(fits);
};
