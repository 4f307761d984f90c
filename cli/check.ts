import {check as judge} from '../engine/checking/check.ts';
import type {Draft, Surface, Voice} from '../engine/model/draft.ts';
import {compile} from '../engine/rule-language/compile.ts';
import {loadPlatforms} from '../scripts/load-platforms.ts';
import {loadBuiltIn} from '../scripts/load-rules.ts';
import {exactly, oneOf, parseArguments} from './arguments.ts';
import type {CliCommand} from './command.ts';
import {readTextFile} from './files.ts';
import {languages, systemLanguage} from './language.ts';
import {printTips} from './print-tips.ts';

const surfaces: readonly Surface[] = ['post', 'comment', 'reply', 'share', 'title'];
const voices: readonly Voice[] = ['self', 'at-work', 'organisation'];

const usage = `
akta check <file|-> --platform <network> [--surface post] [--voice self] [--language en] [--json]

  Judges a text with the same engine and rules as the extension. Nothing is sent anywhere.

  --platform <network>   linkedin, x, facebook … or other
  --surface <surface>    post, comment, reply, share, title; post when absent
  --voice <voice>        self, at-work, organisation; self when absent
  --language en|sv       the language of the tips; the system's when absent
  --json                 draft, tips and reading as JSON

  Exit code: 0 no tip at pause, 1 tips at pause, 2 bad usage.`;

const options = {
	platform: {type: 'string'},
	surface: {type: 'string', default: 'post'},
	voice: {type: 'string', default: 'self'},
	language: {type: 'string', default: systemLanguage},
	json: {type: 'boolean', default: false},
} as const;

type Values = {readonly platform?: string | undefined; readonly surface: string; readonly voice: string};

const draftFrom = async (values: Values, file: string): Promise<Draft> => {
	const platforms = await loadPlatforms();
	const platform = oneOf('platform', values.platform, ['other', ...platforms.keys()]);
	const surface = oneOf('surface', values.surface, surfaces);
	const limits = platforms.get(platform)?.limits;
	const limit = limits?.[surface] ?? limits?.else;
	const text = (await readTextFile(file)).replace(/\r\n/g, '\n').replace(/\n$/, '');
	return {
		platform,
		surface,
		voice: oneOf('voice', values.voice, voices),
		text,
		links: [],
		pictures: [],
		...(limit && {limit}),
	};
};

const run = async (args: readonly string[]): Promise<number> => {
	const {values, positionals} = parseArguments(args, options);
	const [file] = exactly(1, positionals, 'Name one file, or - for standard input.');
	const language = oneOf('language', values.language, languages);
	const draft = await draftFrom(values, file);
	const compiled = compile(await loadBuiltIn());
	for (const {rule, path, message, mend} of compiled.errors)
		process.stderr.write(`${rule ?? 'rule set'} ${path}: ${message}. ${mend}\n`);
	const result = judge(compiled, draft, {today: new Date().toISOString().slice(0, 10)});
	process.stdout.write(
		values.json ? `${JSON.stringify({draft, ...result}, null, 2)}\n` : printTips(draft, result, language),
	);
	return result.tips.some(({level}) => level === 'pause') ? 1 : 0;
};

/** Judges one text and prints its tips; answers 1 when a tip is at `pause`, else 0. */
export const checkCommand: CliCommand = {summary: 'judge a text as the extension does', usage, run};
