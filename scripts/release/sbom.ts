import {spawnSync} from 'node:child_process';
import type {LockedPackage} from '../notices/locked-packages.ts';
import {noticedPackages} from '../notices/notices.ts';
import {needsShell, root} from '../setup/run.mjs';

type Component = {readonly 'bom-ref': string};
type Dependency = {readonly ref: string; readonly dependsOn?: readonly string[]};
type Sbom = {
	readonly [field: string]: unknown;
	readonly metadata: {readonly component: Component};
	readonly components: readonly Component[];
	readonly dependencies: readonly Dependency[];
};

/**
 * The list with nothing in it but the project and `shipped`, and without what differs from run to run and from folder to folder: its number,
 * its hour, npm's version, the folder's name.
 */
export const shippedPart = (bom: Sbom, name: string, shipped: readonly LockedPackage[]): object => {
	const {serialNumber: _number, metadata, components, dependencies, ...rest} = bom;
	const refs = new Set(shipped.map(each => `${each.name}@${each.version}`));
	const own = metadata.component['bom-ref'];
	return {
		...rest,
		metadata: {component: {...metadata.component, name}},
		components: components.filter(each => refs.has(each['bom-ref'])),
		dependencies: dependencies
			.filter(({ref}) => ref === own || refs.has(ref))
			.map(({ref, dependsOn = []}) => ({ref, dependsOn: dependsOn.filter(each => refs.has(each))})),
	};
};

/** What ships in Äkta, the same packages as in its notices, as a CycloneDX list made by npm from the lock file; throws what npm said when it cannot. */
export const makeSbom = (name: string): string => {
	const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
	// Not with --omit=dev: npm then leaves out what a tool needs too, as valibot.
	const parameters = ['sbom', '--sbom-format=cyclonedx', '--package-lock-only'];
	const {status, stdout, stderr} = spawnSync(npm, parameters, {
		cwd: root,
		encoding: 'utf8',
		maxBuffer: 64 * 1024 * 1024,
		shell: needsShell(npm),
	});
	if (status !== 0) throw new Error(`npm sbom failed:\n${stderr}`);
	return `${JSON.stringify(shippedPart(JSON.parse(stdout), name, noticedPackages()), null, '\t')}\n`;
};
