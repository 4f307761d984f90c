#!/usr/bin/env node
import type {CliCommand} from './command.ts';
import {UsageError} from './usage-error.ts';

/** Each is loaded when it is called, so that a small one is quick. */
const commands: {readonly [name: string]: () => Promise<CliCommand>} = {
	check: async () => (await import('./check.ts')).checkCommand,
	test: async () => (await import('./test.ts')).testCommand,
	build: async () => (await import('./build.ts')).buildCommand,
	diff: async () => (await import('./diff.ts')).diffCommand,
	keygen: async () => (await import('./keygen.ts')).keygenCommand,
	sign: async () => (await import('./sign.ts')).signCommand,
	verify: async () => (await import('./verify.ts')).verifyCommand,
	policy: async () => (await import('./policy.ts')).policyCommand,
	lint: async () => (await import('./lint.ts')).lintCommand,
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

const commandNamed = async (name: string): Promise<CliCommand> => {
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
