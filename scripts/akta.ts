import {check} from './akta/check.ts';
import {UsageError} from './akta/usage-error.ts';

const commands: {readonly [name: string]: (args: string[]) => Promise<number>} = {check};

const usage = `akta check <file|-> --platform <network> [--surface post] [--voice self] [--language en] [--json]

  Judges a text with the same engine and rules as the extension. Nothing is sent anywhere.
  Exit code: 0 no tip at pause, 1 tips at pause, 2 bad usage.`;

const run = async ([name = '', ...args]: string[]): Promise<number> => {
	const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
	if (!command) throw new UsageError(name ? `There is no command "${name}".` : 'Name a command.');
	return command(args);
};

try {
	process.exitCode = await run(process.argv.slice(2));
} catch (error) {
	if (!(error instanceof UsageError)) throw error;
	process.stderr.write(`akta: ${error.message}\n\n${usage}\n`);
	process.exitCode = 2;
}
