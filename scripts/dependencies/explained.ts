import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {type LockedPackage, lockedPackages} from '../notices/locked-packages.ts';
import {root} from '../setup/run.mjs';
import {reasons} from './reasons.ts';
import type {Explained} from './table.ts';

const groups = ['dependencies', 'devDependencies', 'optionalDependencies'];

/** The packages the project asks for by name, in the order it does. */
export const askedFor = (): readonly LockedPackage[] => {
	const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
	const names = groups.flatMap(group => Object.keys(manifest[group] ?? {}));
	const locked = new Map(lockedPackages().map(each => [each.folder, each]));
	return names.flatMap(name => locked.get(`node_modules/${name}`) ?? []);
};

/** Each of them with why it is here; one without a reason is left out, and a test says so. */
export const explained = (): readonly Explained[] =>
	askedFor().flatMap(locked => {
		const reason = reasons[locked.name];
		return reason ? [{locked, reason}] : [];
	});
