import {mkdir} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import type {PolicyFile} from '../engine/distribution/policy-files/policy-file.ts';
import {
	firefoxId,
	isExtensionId,
	type PolicyTarget,
	policyFiles,
	policyTargets,
} from '../engine/distribution/policy-files/policy-files.ts';
import {settingErrors} from '../engine/distribution/policy-files/setting-errors.ts';
import type {PolicySettings} from '../engine/distribution/policy-files/settings.ts';
import {oneOf, parseArguments, wholeNumber} from './arguments.ts';
import type {CliCommand} from './command.ts';
import {print, writeTextFile} from './files.ts';
import {readPublicKeys} from './keys.ts';
import {languages, systemLanguage} from './language.ts';
import {prepareSet} from './prepare-set.ts';
import {type Problem, problemLines} from './problem.ts';
import {readSourceFile} from './source.ts';
import {UsageError} from './usage-error.ts';

const usage = `
akta policy --for <browser> (--url <https address> --keys <key>[,…] | --inline <set>) [options]

  Writes the files IT needs to give Äkta a rule set, and says where each goes.

  --for <browser>        ${policyTargets.join(', ')}
  --url <address>        where the signed file is (https)
  --keys <key>[,…]       public keys to trust, written out or in files; needed with --url
  --inline <set>         the rule set itself, YAML, JSON or signed; nothing is fetched
  --id <id>              take only a set with this id
  --min-version <n>      take no older version
  --update-minutes <n>   minutes between two looks at the address, 15 to 1440
  --extension-id <id>    Äkta's id in that browser, as its page of extensions shows it.
                         Firefox: known, ${firefoxId}
  -o, --output <folder>  where the files go; the current folder when absent
  --language en|sv       the language of the instructions
  --json                 the files as JSON on standard output; none is written

  Exit code: 0 written, 1 the set would be refused (each place is named), 2 not understood.`;

const options = {
	for: {type: 'string'},
	url: {type: 'string'},
	keys: {type: 'string', multiple: true},
	inline: {type: 'string'},
	id: {type: 'string'},
	'min-version': {type: 'string'},
	'update-minutes': {type: 'string'},
	'extension-id': {type: 'string'},
	output: {type: 'string', short: 'o', default: '.'},
	language: {type: 'string', default: systemLanguage},
	json: {type: 'boolean', default: false},
} as const;

type Values = ReturnType<typeof parseArguments<typeof options>>['values'];

const extensionId = (target: PolicyTarget, given: string | undefined): string => {
	if (target === 'google-admin') return '';
	const id = given ?? (target === 'firefox' ? firefoxId : undefined);
	if (id === undefined)
		throw new UsageError(
			`--extension-id is missing: 32 letters, shown at ${target === 'edge' ? 'edge' : 'chrome'}://extensions.`,
		);
	if (!isExtensionId(target, id)) throw new UsageError(`--extension-id "${id}" is not an id of an extension there.`);
	return id;
};

type Inline = {readonly ruleset?: string; readonly problems: readonly Problem[]};

const inlineSet = async (file: string | undefined): Promise<Inline> => {
	if (file === undefined) return {problems: []};
	const source = await readSourceFile(file);
	const {set, problems} = await prepareSet(source);
	if (!set || problems.length) return {problems};
	return {ruleset: source.signed ? source.text : JSON.stringify(set), problems};
};

const settingsFrom = async (values: Values, ruleset: string | undefined): Promise<PolicySettings> => {
	const trustedKeys = await readPublicKeys(values.keys ?? []);
	const minVersion = wholeNumber('min-version', values['min-version']);
	const updateMinutes = wholeNumber('update-minutes', values['update-minutes']);
	return {
		...(ruleset !== undefined && {ruleset}),
		...(values.url !== undefined && {rulesetUrl: values.url}),
		...(values.id !== undefined && {rulesetId: values.id}),
		...(trustedKeys.length ? {trustedKeys} : {}),
		...(minVersion !== undefined && {minVersion}),
		...(updateMinutes !== undefined && {updateMinutes}),
	};
};

const writeFiles = async (folder: string, files: readonly PolicyFile[]): Promise<void> => {
	for (const {name, text} of files) {
		const file = join(folder, name);
		await mkdir(dirname(file), {recursive: true});
		await writeTextFile(file, text);
	}
};

const run = async (args: readonly string[]): Promise<number> => {
	const {values, positionals} = parseArguments(args, options);
	if (positionals.length) throw new UsageError(`"${positionals[0]}" belongs to no option.`);
	const target = oneOf('for', values.for, policyTargets);
	const language = oneOf('language', values.language, languages);
	const id = extensionId(target, values['extension-id']);
	const {ruleset, problems} = await inlineSet(values.inline);
	if (problems.length) {
		print(values.json, {problems}, '');
		process.stderr.write(values.json ? '' : problemLines(problems));
		return 1;
	}
	const settings = await settingsFrom(values, ruleset);
	const [wrong] = settingErrors(settings);
	if (wrong) throw new UsageError(`${wrong.key}: ${wrong.message.en}`);
	const files = policyFiles(target, settings, id);
	if (!values.json) await writeFiles(values.output, files);
	const told = files.map(({name, where}) => `${join(values.output, name)}\n    ${where[language]}\n`).join('');
	print(values.json, {files: files.map(({name, text, where}) => ({name, text, where}))}, told);
	return 0;
};

/** Writes the files IT needs. */
export const policyCommand: CliCommand = {summary: 'write the files IT needs to push a rule set', usage, run};
