import {combine} from '../../engine/combine.ts';
import {compile} from '../../engine/compile.ts';
import type {Surface, Voice} from '../../engine/draft.ts';
import {loadGrammar} from '../../engine/grammar.ts';
import type {RuleSet} from '../../engine/rule-set.ts';
import {loadPlatforms} from '../load-platforms.ts';
import {loadBuiltIn} from '../load-rules.ts';
import {exactly, oneOf, parseArguments} from './arguments.ts';
import type {Command} from './command.ts';
import {countTips, type Setting, type TipCounts} from './count-tips.ts';
import {print} from './files.ts';
import {type Prepared, prepareSet} from './prepare-set.ts';
import {problemLines} from './problem.ts';
import {startProgress} from './progress.ts';
import {readPosts} from './read-posts.ts';
import {readSource} from './source.ts';
import {exampleCount, testReport} from './test-report.ts';

const usage = `
akta test <set.yaml|set.json|-> [--posts <folder|file>] [options]

  Tries a rule set: everything Äkta would refuse it for, and the examples of its rules. With --posts also
  your own texts, judged with the set beside Äkta's own rules: which tips, and on how many posts. The texts
  stay on this computer.

  --posts <folder|file>  .txt and .md files, one post each or several with a line of --- between, or .jsonl
  --platform <network>   where the posts are written; linkedin when absent
  --surface <surface>    post, comment, reply, share; post when absent
  --voice <voice>        organisation, at-work, self; organisation when absent
  --json                 everything as JSON, with the posts each tip was on

  Exit code: 0 Äkta would take it, 1 it would be refused (each place is named), 2 not understood.`;

const options = {
	posts: {type: 'string'},
	platform: {type: 'string', default: 'linkedin'},
	surface: {type: 'string', default: 'post'},
	voice: {type: 'string', default: 'organisation'},
	json: {type: 'boolean', default: false},
} as const;

const surfaces: readonly Surface[] = ['post', 'comment', 'reply', 'share', 'title'];
const voices: readonly Voice[] = ['self', 'at-work', 'organisation'];

type Values = {readonly platform: string; readonly surface: string; readonly voice: string};

const settingFrom = async (values: Values): Promise<Setting> => {
	const platforms = await loadPlatforms();
	const platform = oneOf('platform', values.platform, ['other', ...platforms.keys()]);
	const surface = oneOf('surface', values.surface, surfaces);
	const limits = platforms.get(platform)?.limits;
	const limit = limits?.[surface] ?? limits?.else;
	return {platform, surface, voice: oneOf('voice', values.voice, voices), ...(limit && {limit})};
};

const tryPosts = async (set: RuleSet, path: string, setting: Setting): Promise<TipCounts> => {
	const posts = await readPosts(path);
	const compiled = compile(combine(await loadBuiltIn(), set));
	const match = await loadGrammar();
	const progress = startProgress('Posts judged', posts.length);
	const today = new Date().toISOString().slice(0, 10);
	const counts = countTips(compiled, posts, setting, {match, today, tick: progress.tick});
	progress.end();
	return counts;
};

const told = ({set, problems, leftOut}: Prepared) => ({
	set: set && {
		id: set.id,
		name: set.name,
		version: set.version,
		rules: set.rules?.length ?? 0,
		examples: exampleCount(set),
	},
	problems,
	leftOut,
});

const run = async (args: readonly string[]): Promise<number> => {
	const {values, positionals} = parseArguments(args, options);
	const [file] = exactly(1, positionals, 'Name one rule set, or - for standard input.');
	const setting = await settingFrom(values);
	const prepared = prepareSet(await readSource(file));
	const {set, problems, leftOut} = prepared;
	const counts = set && values.posts !== undefined ? await tryPosts(set, values.posts, setting) : undefined;
	if (!values.json) process.stderr.write(problemLines([...problems, ...leftOut]));
	const text = set && !problems.length ? testReport(set, counts, setting) : '';
	print(values.json, {...told(prepared), ...(counts && {setting, tried: counts})}, text);
	return problems.length ? 1 : 0;
};

/** Tries a rule set on its examples, and on one's own posts. */
export const test: Command = {summary: 'try a rule set on its examples and on your own posts', usage, run};
