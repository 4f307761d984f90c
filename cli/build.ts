import {writeFile} from 'node:fs/promises';
import {docxOf} from '../authoring/write-docx.ts';
import {guidancePage, guidanceText} from '../components/pages/guidance-page.ts';
import type {Language} from '../engine/model/language.ts';
import type {RuleSet} from '../engine/model/rule-set.ts';
import {loadBuiltIn} from '../scripts/load-rules.ts';
import {exactly, oneOf, parseArguments} from './arguments.ts';
import type {CliCommand} from './command.ts';
import {print, writeTextFile} from './files.ts';
import {languages} from './language.ts';
import {prepareSet} from './prepare-set.ts';
import {problemLines} from './problem.ts';
import {readSourceFile} from './source.ts';
import {UsageError} from './usage-error.ts';

const usage = `
akta build <set.yaml|set.json|-> [-o <file>] [--json]

  Checks a rule set as Äkta would, writes the English forms of its terms into it, and gives the JSON
  that Äkta takes: for akta policy --inline, for import, or to be signed elsewhere.

  -o, --output <file>   write it there instead of to standard output
  --page <file>         also write the whole set as one page for colleagues without Äkta: .html, or .docx for Word
  --language <sv|en>    the language of that page; the first of the set's when absent
  --json                what is wrong as JSON

  Exit code: 0 the set is good, 1 it would be refused (each place is named), 2 not understood.`;

const options = {
	output: {type: 'string', short: 'o'},
	page: {type: 'string'},
	language: {type: 'string'},
	json: {type: 'boolean', default: false},
} as const;

const writePage = async (set: RuleSet, file: string, language: Language): Promise<void> => {
	const input = {set, rules: (await loadBuiltIn()).rules ?? [], language, today: new Date().toISOString().slice(0, 10)};
	if (/\.docx$/i.test(file)) await writeFile(file, docxOf(guidanceText(input)));
	else await writeTextFile(file, guidancePage(input));
};

type Targets = {
	readonly output?: string | undefined;
	readonly page?: string | undefined;
	readonly language?: string | undefined;
};

const write = async (set: RuleSet, {output, page, language}: Targets): Promise<void> => {
	if (page !== undefined)
		await writePage(set, page, oneOf('language', language ?? set.languages?.[0] ?? 'sv', languages));
	const built = `${JSON.stringify(set)}\n`;
	if (output === undefined) process.stdout.write(built);
	else await writeTextFile(output, built);
};

const run = async (args: readonly string[]): Promise<number> => {
	const {values, positionals} = parseArguments(args, options);
	const [file] = exactly(1, positionals, 'Name one rule set, or - for standard input.');
	const source = await readSourceFile(file);
	if (source.signed) throw new UsageError(`${file} is signed already; its bytes stay as they are.`);
	const {set, problems, leftOut} = await prepareSet(source);
	if (values.json && (problems.length || values.output !== undefined)) print(true, {problems, leftOut}, '');
	else process.stderr.write(problemLines([...problems, ...leftOut]));
	if (!set || problems.length) return 1;
	await write(set, values);
	return 0;
};

/** Makes the JSON that Äkta takes from what a person wrote. */
export const buildCommand: CliCommand = {
	summary: 'make the file Äkta takes from a rule set in YAML or JSON',
	usage,
	run,
};
