import {readdirSync, statSync} from 'node:fs';
import {join} from 'node:path';
import type {LockedPackage} from '../notices/locked-packages.ts';
import {root} from '../setup/run.mjs';
import {lookedUp, type Reason} from './reasons.ts';

/** A language the pages are made in. */
export type PageLanguage = 'sv' | 'en';

/** A package with why it is here. */
export type Explained = {readonly locked: LockedPackage; readonly reason: Reason};

const words = {
	sv: {
		title: 'Vad Äkta är byggt av',
		made: 'Sidan görs med `npm run dependencies`. Storlek är mappen efter installation; utgivningsdagen är den som npm uppgav',
		ships: 'Det som följer med',
		tools: 'Verktygen som bygger och prövar',
		stay: 'Inget av dem följer med, utom några rader från bygget.',
		head: '| paket | varför | licens | kB | den här utgåvan |',
		needed: 'Behövs av dem ovan, och följer med',
		rest: 'Allt som verktygen i sin tur behöver, räknat efter licens',
	},
	en: {
		title: 'What Äkta is built of',
		made: 'Made by `npm run dependencies`. Size is the folder once installed; the day of release is the one npm gave on',
		ships: 'What ships',
		tools: 'The tools that build and try it',
		stay: 'None of them ships, but for a few lines of the build.',
		head: '| package | why | licence | kB | this version |',
		needed: 'Needed by those above, and shipped',
		rest: 'All that the tools need in turn, counted by licence',
	},
} as const;

const kilobytes = (folder: string): string => {
	const whole = join(root, folder);
	// Node itself is there for one kind of machine only, and the page is the same on all.
	if (folder.startsWith('node_modules/node-linux-')) return '–';
	const files = readdirSync(whole, {recursive: true, withFileTypes: true}).filter(
		each => each.isFile() && !each.parentPath.slice(whole.length).includes('node_modules'),
	);
	const bytes = files.reduce((sum, {parentPath, name}) => sum + statSync(join(parentPath, name)).size, 0);
	return String(Math.max(1, Math.round(bytes / 1000)));
};

const row = ({locked: {name, version, license, folder}, reason}: Explained, language: PageLanguage): string =>
	`| ${name} ${version} | ${reason[language]} | ${license} | ${kilobytes(folder)} | ${reason.released} |`;

const table = (all: readonly Explained[], language: PageLanguage): string =>
	[words[language].head, '| --- | --- | --- | --: | --- |', ...all.map(each => row(each, language))].join('\n');

const byLicence = (packages: readonly LockedPackage[]): string => {
	const counts = new Map<string, number>();
	for (const {license} of packages) counts.set(license, (counts.get(license) ?? 0) + 1);
	return [...counts]
		.sort(([one, few], [other, many]) => many - few || (one < other ? -1 : 1))
		.map(([license, count]) => `${license} ${count}`)
		.join(' · ');
};

/** The page of all that Äkta is built of, in one language: `named` with their reasons, the others of `all` in brief. */
export const dependencyPage = (
	named: readonly Explained[],
	all: readonly LockedPackage[],
	language: PageLanguage,
): string => {
	const say = words[language];
	const known = new Set(named.map(({locked}) => locked.folder));
	const others = all.filter(each => !known.has(each.folder));
	const shippedToo = others
		.filter(({ships}) => ships)
		.map(({name, version, license}) => `${name} ${version} (${license})`);
	return `# ${say.title}

${say.made} ${lookedUp}.

## ${say.ships}

${table(
	named.filter(({locked}) => locked.ships),
	language,
)}

${say.needed}: ${shippedToo.join(', ')}.

## ${say.tools}

${say.stay}

${table(
	named.filter(({locked}) => !locked.ships),
	language,
)}

${say.rest}: ${byLicence(others.filter(({ships}) => !ships))}.
`;
};
