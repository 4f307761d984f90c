import {execFileSync} from 'node:child_process';
import {chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

/** A copy of the machine's settings, seen by one browser alone, that policies are put into. */
export type PolicyFolder = {
	readonly path: string;
	/** A folder for a browser profile, gone with this one. */
	readonly profile: string;
	/** A program that opens the given one with the copy in the place of /etc. */
	program(executable: string): string;
	/** Gives Chromium a policy file with this text; `undefined` takes it away. */
	chromium(text: string | undefined): void;
	/** Gives Firefox its policies.json, read when it starts; `undefined` takes it away. */
	firefox(text: string | undefined): void;
	remove(): void;
};

/** Root may bind folders in a namespace of its own; anyone else needs a user namespace too. */
const unshare = process.getuid?.() === 0 ? ['-m'] : ['-r', '-m'];

const requireNamespaces = () => {
	try {
		execFileSync('unshare', [...unshare, 'true'], {stdio: 'pipe'});
	} catch (reason) {
		throw new Error(
			`Policies need a private /etc (unshare ${unshare.join(' ')}), so what is tested with them counts as failed`,
			{
				cause: reason,
			},
		);
	}
};

const write = (file: string, text: string | undefined) => {
	if (text === undefined) rmSync(file, {force: true});
	else writeFileSync(file, text);
};

/** A new folder, without policies; throws where the machine allows no private folders. */
export const makePolicyFolder = (): PolicyFolder => {
	requireNamespaces();
	const folder = mkdtempSync(join(tmpdir(), 'akta-policy-'));
	const etc = join(folder, 'etc');
	const readable = (file: string) => !/\/(g?shadow-?|ssl\/private)/.test(file);
	cpSync('/etc', etc, {recursive: true, verbatimSymlinks: true, filter: readable});
	const [chromium, firefox] = [join(etc, 'chromium/policies/managed'), join(etc, 'firefox/policies')];
	for (const each of [chromium, firefox]) mkdirSync(each, {recursive: true});
	return {
		path: folder,
		profile: join(folder, 'profile'),
		program(executable) {
			const file = join(folder, 'browser.sh');
			const inside = `mount --bind "${etc}" /etc && exec "${executable}" "$@"`;
			writeFileSync(file, `#!/bin/sh\nexec unshare ${unshare.join(' ')} sh -c '${inside}' sh "$@"\n`);
			chmodSync(file, 0o755);
			return file;
		},
		chromium: text => write(join(chromium, 'akta.json'), text),
		firefox: text => write(join(firefox, 'policies.json'), text),
		remove: () => rmSync(folder, {recursive: true, force: true}),
	};
};
