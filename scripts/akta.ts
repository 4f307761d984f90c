#!/usr/bin/env node
import type {Command} from './akta/command.ts';
import {UsageError} from './akta/usage-error.ts';

/** Each is loaded when it is called, so that a small one is quick. */
const commands: {readonly [name: string]: () => Promise<Command>} = {
	check: async () => (await import('./akta/check.ts')).check,
	test: async () => (await import('./akta/test.ts')).test,
	build: async () => (await import('./akta/build.ts')).build,
	diff: async () => (await import('./akta/diff.ts')).diff,
	keygen: async () => (await import('./akta/keygen.ts')).keygen,
	sign: async () => (await import('./akta/sign.ts')).sign,
	verify: async () => (await import('./akta/verify.ts')).verify,
	policy: async () => (await import('./akta/policy.ts')).policy,
	lint: async () => (await import('./akta/lint.ts')).lint,
};

const overview = async (): Promise<string> => {
	const lines = await Promise.all(
		Object.entries(commands).map(async ([name, load]) => `  akta ${name.padEnd(8)} ${(await load()).summary}`),
	);
	return [
		'akta: judge texts and look after an organisation’s rule set. Nothing is sent anywhere.',
		'',
		...lines,
		'',
		'  akta <command> --help tells more. Every command takes --json.',
		'  Exit code: 0 all well, 1 something to look at, 2 not understood or a file that cannot be used.',
		'',
	].join('\n');
};

const helpWords: ReadonlySet<string> = new Set(['help', '--help', '-h']);

const commandNamed = async (name: string): Promise<Command> => {
	const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
	if (!load) throw new UsageError(name ? `There is no command "${name}".` : 'Name a command.');
	return load();
};

const helpOn = async (name: string | undefined): Promise<number> => {
	process.stdout.write(name === undefined ? await overview() : `${(await commandNamed(name)).usage.trim()}\n`);
	return 0;
};

const run = async ([name = '', ...args]: readonly string[]): Promise<number> => {
	if (helpWords.has(name)) return helpOn(args[0]);
	const command = await commandNamed(name);
	return args.some(word => word === '--help' || word === '-h') ? helpOn(name) : command.run(args);
};

const whereToLook = async (name: string | undefined): Promise<string> =>
	name !== undefined && Object.hasOwn(commands, name) ? `akta ${name} --help tells how.\n` : `\n${await overview()}`;

try {
	process.exitCode = await run(process.argv.slice(2));
} catch (error) {
	if (!(error instanceof UsageError)) throw error;
	process.stderr.write(`akta: ${error.message}\n${await whereToLook(process.argv[2])}`);
	process.exitCode = 2;
}
