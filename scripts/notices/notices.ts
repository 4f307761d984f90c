import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {root} from '../setup/run.mjs';
import {type LockedPackage, lockedPackages} from './locked-packages.ts';

const rule = '-'.repeat(72);

/** The build tools that leave a few lines of their own in what they build. */
const toolsThatLeaveCode = ['@wxt-dev/browser', 'rolldown', 'vite', 'wxt'];

type Person = string | {readonly name?: string};

const manifestOf = (folder: string): {license?: string; author?: Person; repository?: string | {url?: string}} =>
	JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

/** The MIT licence is the same everywhere but for its holder, so one that was left out of a package can be written. */
const plainMit = (folder: string): string => {
	const {license, author} = manifestOf(folder);
	const holder = typeof author === 'string' ? author : author?.name;
	if (license !== 'MIT' || !holder) throw new Error(`${folder} has no licence file to pass on`);
	const own = readFileSync(join(root, 'LICENSE'), 'utf8').trim();
	return own.replace(/^Copyright .*$/m, `Copyright (c) ${holder.replace(/\s*<.*>/, '')}`);
};

const textOfLicence = (folder: string): string => {
	const file = readdirSync(folder).find(name => /^licen[cs]e(\.(md|txt))?$/i.test(name));
	if (file === undefined) return plainMit(folder);
	// Vite's goes on with those of all it is made of; nothing of them is in what it builds.
	return (readFileSync(join(folder, file), 'utf8').split('\n# Licenses of bundled dependencies')[0] ?? '').trim();
};

const addressOf = (folder: string): string => {
	const {repository} = manifestOf(folder);
	const address = typeof repository === 'string' ? repository : (repository?.url ?? '');
	return address.replace(/^git\+|\.git$/g, '').replace(/^git:/, 'https:');
};

/** MPL-2.0, section 3.2: who gets the program is told how to get the source of what is under that licence. */
const sourceOf = ({name, version, license}: LockedPackage): string =>
	license.includes('MPL-2.0')
		? `Äkta uses ${name} unchanged. Its source code is available under the Mozilla Public License 2.0 at the address above, and with: npm pack ${name}@${version}\n\n`
		: '';

const noticeOf = (locked: LockedPackage): string => {
	const folder = join(root, locked.folder);
	const head = `${locked.name} ${locked.version} (${locked.license})\n${addressOf(folder)}`;
	return `${rule}\n${head}\n\n${sourceOf(locked)}${textOfLicence(folder)}\n`;
};

/** The packages whose code is in the builds, sorted by name. */
export const noticedPackages = (): readonly LockedPackage[] =>
	lockedPackages()
		.filter(
			({ships, folder, name}) => ships || (folder === `node_modules/${name}` && toolsThatLeaveCode.includes(name)),
		)
		.sort((one, other) => (one.name < other.name ? -1 : 1));

/** The notices that go into every package: who made what is in it, under which licence, in full. */
export const thirdPartyNotices = (): string =>
	`Äkta contains parts of the following packages.\n\n${noticedPackages().map(noticeOf).join('\n')}`;
