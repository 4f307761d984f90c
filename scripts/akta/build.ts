import {exactly, parseArguments} from './arguments.ts';
import type {Command} from './command.ts';
import {print, writeText} from './files.ts';
import {prepareSet} from './prepare-set.ts';
import {problemLines} from './problem.ts';
import {readSource} from './source.ts';
import {UsageError} from './usage-error.ts';

const usage = `
akta build <set.yaml|set.json|-> [-o <file>] [--json]

  Checks a rule set as Äkta would, writes the English forms of its terms into it, and gives the JSON
  that Äkta takes: for akta policy --inline, for import, or to be signed elsewhere.

  -o, --output <file>   write it there instead of to standard output
  --json                what is wrong as JSON

  Exit code: 0 the set is good, 1 it would be refused (each place is named), 2 not understood.`;

const options = {output: {type: 'string', short: 'o'}, json: {type: 'boolean', default: false}} as const;

const run = async (args: readonly string[]): Promise<number> => {
	const {values, positionals} = parseArguments(args, options);
	const [file] = exactly(1, positionals, 'Name one rule set, or - for standard input.');
	const source = await readSource(file);
	if (source.signed) throw new UsageError(`${file} is signed already; its bytes stay as they are.`);
	const {set, problems, leftOut} = prepareSet(source);
	if (values.json && (problems.length || values.output !== undefined)) print(true, {problems, leftOut}, '');
	else process.stderr.write(problemLines([...problems, ...leftOut]));
	if (!set || problems.length) return 1;
	const built = `${JSON.stringify(set)}\n`;
	if (values.output === undefined) process.stdout.write(built);
	else await writeText(values.output, built);
	return 0;
};

/** Makes the JSON that Äkta takes from what a person wrote. */
export const build: Command = {summary: 'make the file Äkta takes from a rule set in YAML or JSON', usage, run};
