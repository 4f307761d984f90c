import {parse as parseYaml} from 'yaml';
import type {Language} from '../engine/model/language.ts';
import type {Finding} from '../engine/policy-reader/finding.ts';
import {notAdvice} from '../engine/policy-reader/legal-facts.ts';
import {readPolicy} from '../engine/policy-reader/read-policy.ts';
import {readRuleSet} from '../engine/policy-reader/read-rule-set.ts';
import {parseRuleSet} from '../engine/rule-set/parse-rule-set.ts';
import {loadBuiltIn} from '../scripts/load-rules.ts';
import {errorMessage, exactly, oneOf, parseArguments} from './arguments.ts';
import type {CliCommand} from './command.ts';
import {languages, systemLanguage} from './language.ts';
import {printErrors, printPolicy, printSet} from './print-findings.ts';
import {readInput} from './read-input.ts';
import {UsageError} from './usage-error.ts';

const options = {
	json: {type: 'boolean', default: false},
	country: {type: 'string'},
	public: {type: 'boolean', default: false},
	language: {type: 'string', default: systemLanguage},
} as const;

const usage = `akta lint <file|-> [--json] [--country SE] [--public] [--language sv]

  Reads a policy in prose (.txt, .md, .docx, or - for standard input) or a rule set (.json, .yaml) as the policy reader does: which
  sentences point, and how each can invite. --public says that the organisation is a public body. Nothing is sent anywhere.
  Exit code: 0 nothing that points or refuses, 1 findings, 2 bad usage or a file that cannot be read.`;

const write = (text: string): void => void process.stdout.write(`${text}\n`);

const asJson = (rest: object): string => JSON.stringify({...rest, notAdvice}, null, 2);

/** Findings that are only good to know leave the exit code alone. */
const exitCode = (findings: readonly Finding[]): number => (findings.some(({weight}) => weight !== 'note') ? 1 : 0);

type Values = ReturnType<typeof parseArguments<typeof options>>['values'];

const lintPolicy = (
	file: string,
	text: string,
	{json, country, public: isPublic}: Values,
	language: Language,
): number => {
	const reading = readPolicy(text, {...(country !== undefined && {country}), public: isPublic});
	write(json ? asJson({file, ...reading}) : printPolicy(file, text, reading, language));
	if (reading.trouble && reading.trouble.kind !== 'too-long') return 2;
	return exitCode(reading.findings);
};

const parsedFrom = (file: string, text: string): unknown => {
	try {
		return parseYaml(text, {maxAliasCount: 100});
	} catch (error) {
		throw new UsageError(`${file} is neither JSON nor YAML: ${errorMessage(error)}`);
	}
};

const lintSet = async (file: string, text: string, {json}: Values, language: Language): Promise<number> => {
	const {rules: builtIn} = await loadBuiltIn();
	const parsed = parseRuleSet(parsedFrom(file, text), builtIn);
	if (parsed.errors) {
		write(json ? asJson({file, errors: parsed.errors}) : printErrors(file, parsed.errors));
		return 1;
	}
	const findings = readRuleSet(parsed.set, builtIn);
	write(json ? asJson({file, leftOut: parsed.leftOut, findings}) : printSet(file, text, findings, language));
	return exitCode(findings);
};

const run = async (args: readonly string[]): Promise<number> => {
	const {values, positionals} = parseArguments(args, options);
	const [file] = exactly(1, positionals, 'Name one file, or - for standard input.');
	const language = oneOf('language', values.language, languages);
	const {kind, text} = await readInput(file);
	return kind === 'set' ? lintSet(file, text, values, language) : lintPolicy(file, text, values, language);
};

/** `akta lint`: reads a policy or a rule set as the policy reader does and prints its findings. */
export const lintCommand: CliCommand = {
	summary: 'read a policy or a rule set: what points, and how it can invite',
	usage,
	run,
};
