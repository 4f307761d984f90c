import type {ByLanguage, Language} from '../engine/model/language.ts';
import {ruleNames} from '../engine/model/rule-name.ts';
import type {RuleSet} from '../engine/model/rule-set.ts';
import {describeChange} from '../engine/rule-set/diff/describe-change.ts';
import {diffRuleSets} from '../engine/rule-set/diff/diff-rule-sets.ts';
import {loadBuiltIn} from '../scripts/load-rules.ts';
import {exactly, oneOf, parseArguments} from './arguments.ts';
import type {CliCommand} from './command.ts';
import {print} from './files.ts';
import {languages, systemLanguage} from './language.ts';
import {prepareSet} from './prepare-set.ts';
import {problemLines} from './problem.ts';
import {readSourceFile} from './source.ts';

const usage = `
akta diff <old> <new> [--language en|sv] [--json]

  Says in plain sentences what differs between two rule sets, as the people it concerns will read it.
  Either may be YAML, JSON or a signed file. Secret words are counted, not shown.

  --language en|sv   the language of the sentences; the system's when absent
  --json             the changes as data, with both sentences

  Exit code: 0 no difference, 1 they differ, 2 not understood, or one of them is not a rule set.`;

const options = {
	language: {type: 'string', default: systemLanguage},
	json: {type: 'boolean', default: false},
} as const;

const setFrom = async (file: string): Promise<RuleSet | undefined> => {
	const {set, problems} = await prepareSet(await readSourceFile(file));
	if (!set) process.stderr.write(problemLines(problems));
	return set;
};

const labels = async (): Promise<(id: string) => ByLanguage<string> | undefined> => {
	const names = new Map((await loadBuiltIn()).rules.map(rule => [rule.id, ruleNames(rule)]));
	return id => names.get(id);
};

const same = {en: 'No difference.', sv: 'Ingen skillnad.'};
const notRaised = {
	en: 'The version is the same or lower; raise it by one before you publish.',
	sv: 'Versionen är densamma eller lägre; höj den med ett innan du publicerar.',
};

const textOf = (sentences: readonly string[], language: Language, isRaised: boolean): string => {
	if (!sentences.length) return `${same[language]}\n`;
	const lines = sentences.map(sentence => `· ${sentence}`);
	return `${[...lines, ...(isRaised ? [] : ['', notRaised[language]])].join('\n')}\n`;
};

const run = async (args: readonly string[]): Promise<number> => {
	const {values, positionals} = parseArguments(args, options);
	const [old, fresh] = exactly(2, positionals, 'Name two rule sets, the older first.');
	const language = oneOf('language', values.language, languages);
	const [before, after] = [await setFrom(old), await setFrom(fresh)];
	if (!before || !after) return 2;
	const labelOf = await labels();
	const changes = diffRuleSets(before, after).map(change => ({...change, say: describeChange(change, labelOf)}));
	const isRaised = after.version > before.version;
	const sentences = changes.map(({say}) => say[language]);
	print(values.json, {changes, versionRaised: isRaised}, textOf(sentences, language, isRaised));
	return changes.length ? 1 : 0;
};

/** Says what differs between two rule sets. */
export const diffCommand: CliCommand = {
	summary: 'say in plain sentences what differs between two rule sets',
	usage,
	run,
};
