import {spawn} from 'node:child_process';
import {environment, needsShell, root} from '../setup/run.mjs';

/** The parameters with which each store build is made. */
export const storeBuilds = {
	chrome: ['build'],
	edge: ['build', '-b', 'edge'],
	firefox: ['build', '-b', 'firefox', '--mv3'],
	safari: ['build', '-b', 'safari', '--mv3'],
} as const;

/** A browser there is a store build for. */
export type StoreName = keyof typeof storeBuilds;

/** Runs a tool of the project; resolves to its output and whether it ended well. */
export const runTool = (tool: string, parameters: readonly string[]): Promise<{ok: boolean; output: string}> =>
	new Promise(ended => {
		const child = spawn(tool, parameters, {cwd: root, env: environment(), shell: needsShell(tool)});
		let output = '';
		const add = (chunk: Buffer) => {
			output += chunk.toString('utf8');
		};
		child.stdout.on('data', add);
		child.stderr.on('data', add);
		child.once('error', error => ended({ok: false, output: error.message}));
		child.once('close', code => ended({ok: code === 0, output}));
	});

/** Builds one store build as it is sent to the store; throws what the build said when it failed. */
export const buildStore = async (name: StoreName): Promise<void> => {
	const {ok, output} = await runTool('wxt', storeBuilds[name]);
	if (!ok) throw new Error(`The ${name} build failed:\n${output}`);
};
