import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {homedir} from 'node:os';
import {dirname, join} from 'node:path';
import {root} from '../setup/run.mjs';
import {buildStore, type StoreName} from '../start/builds.ts';
import {buildInBareFolder} from './bare-build.ts';
import {differences} from './compare.ts';
import {type Files, readFiles, zipFiles} from './files.ts';
import {leftoversIn} from './leftovers.ts';
import {makeSbom} from './sbom.ts';
import {sourceFiles, uncommitted} from './sources.ts';
import {sumsOf} from './sums.ts';

const {name, version}: {name: string; version: string} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const called = `${name}-${version}`;

/** A fresh store build, looked through; throws what does not belong in it. */
const build = async (browser: StoreName): Promise<Files> => {
	console.log(`Building for ${browser}`);
	await buildStore(browser);
	const files = readFiles(join(root, `.output/${browser}-mv3`));
	const left = leftoversIn(files, [root, homedir()]);
	if (left.length > 0) throw new Error(`The ${browser} build holds what does not belong in it:\n${left.join('\n')}`);
	return files;
};

const safariFolder = (files: Files): Files => {
	const steps = readFileSync(join(import.meta.dirname, 'safari.md'));
	const entries = [...files].map(([path, bytes]) => [`${called}-safari/extension/${path}`, bytes] as const);
	return new Map([[`${called}-safari/README.md`, steps], ...entries]);
};

const rebuild = (sources: Files, built: Files): void => {
	console.log('Building for firefox once more, from the sources alone in a bare folder');
	const other = differences(built, buildInBareFolder(sources, 'firefox'));
	const said = other.map(({path, how}) => `${path}: ${how}`).join('\n');
	if (other.length > 0) throw new Error(`The sources give another build than this folder:\n${said}`);
};

const packages = async (): Promise<Files> => {
	const sources = sourceFiles('HEAD');
	const [chrome, edge] = [await build('chrome'), await build('edge')];
	const [firefox, safari] = [await build('firefox'), await build('safari')];
	rebuild(sources, firefox);
	return new Map([
		[`${called}-chrome.zip`, zipFiles(chrome)],
		[`${called}-edge.zip`, zipFiles(edge)],
		[`${called}-firefox.zip`, zipFiles(firefox)],
		[`${called}-firefox-sources.zip`, zipFiles(sources)],
		...safariFolder(safari),
		[`${called}-sbom.cdx.json`, Buffer.from(makeSbom(name))],
	]);
};

const write = (folder: string, files: Files): void => {
	rmSync(folder, {recursive: true, force: true});
	for (const [path, bytes] of files) {
		mkdirSync(dirname(join(folder, path)), {recursive: true});
		writeFileSync(join(folder, path), bytes);
	}
};

/** Makes what is sent to the stores, in `.output/release`, from the last commit; throws when something is not committed or not as it should be. */
export const release = async (): Promise<void> => {
	const open = uncommitted();
	if (open) throw new Error(`A release is made of what is committed. Not committed yet:\n${open}`);
	const files = await packages();
	const folder = join(root, '.output/release');
	write(folder, new Map([...files, ['SHA256SUMS', Buffer.from(sumsOf(files))]]));
	console.log(`\n${sumsOf(files)}\nIn ${folder}`);
};
