import {spawn} from 'node:child_process';
import {fileURLToPath} from 'node:url';

/** What a call of the command line came to. */
export type Call = {readonly code: number | null; readonly out: string; readonly err: string};

const entry = fileURLToPath(new URL('../../cli/akta.ts', import.meta.url));

/** Runs a program with Node in a folder, with a text on standard input. */
const runNode = (folder: string, file: string, args: readonly string[], input = ''): Promise<Call> =>
	new Promise((resolve, reject) => {
		const child = spawn(process.execPath, [file, ...args], {cwd: folder, env: {...process.env, LANG: 'en_GB.UTF-8'}});
		const read = {out: '', err: ''};
		child.stdout.setEncoding('utf8').on('data', (text: string) => {
			read.out += text;
		});
		child.stderr.setEncoding('utf8').on('data', (text: string) => {
			read.err += text;
		});
		child.once('error', reject);
		child.once('close', code => resolve({code, ...read}));
		child.stdin.end(input);
	});

/** Runs the command line as its own process, in a folder. */
export const runAkta = (folder: string, args: readonly string[], input = ''): Promise<Call> =>
	runNode(folder, entry, args, input);
