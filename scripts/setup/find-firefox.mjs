import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {isSnap, majorOf, onPath} from './programs.mjs';
import {output} from './run.mjs';

const names = ['firefox-esr', 'firefox', 'firefox-devedition', 'firefox-nightly'];

const applications = {
	darwin: ['Firefox', 'Firefox Developer Edition', 'Firefox Nightly'].map(
		name => `/Applications/${name}.app/Contents/MacOS/firefox`,
	),
	win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)']].map(folder =>
		join(folder ?? '', 'Mozilla Firefox/firefox.exe'),
	),
};

/** The manifest asks for 140: the first with marks drawn over text. */
const oldest = 140;

const fits = path => {
	if (isSnap(path)) return false;
	return process.platform === 'win32' || majorOf(output(path, '--version')) >= oldest;
};

/** The first Firefox here that is new enough and not a snap; undefined when there is none. */
export const findFirefox = () =>
	[...onPath(names), ...(applications[process.platform] ?? []).filter(existsSync)].find(fits);
