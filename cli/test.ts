import type {Surface} from '../engine/model/draft.ts';
import type {RuleSet} from '../engine/model/rule-set.ts';
import {compile} from '../engine/rule-language/compile.ts';
import {combineRuleSets} from '../engine/rule-set/combine-rule-sets.ts';
import {loadPlatforms} from '../scripts/load-platforms.ts';
import {loadBuiltIn} from '../scripts/load-rules.ts';
import {createProgress} from '../scripts/progress.ts';
import {exactly, oneOf, parseArguments} from './arguments.ts';
import type {CliCommand} from './command.ts';
import {countTips, type PostSetting, type TipCounts} from './count-tips.ts';
import {print} from './files.ts';
import {type PreparedSet, prepareSet} from './prepare-set.ts';
import {problemLines} from './problem.ts';
import {readPosts} from './read-posts.ts';
import {readSourceFile} from './source.ts';
import {exampleCount, testReport} from './test-report.ts';

const usage = `
akta test <set.yaml|set.json|-> [--posts <folder|file>] [options]

  Tries a rule set: everything Äkta would refuse it for, and the examples of its rules. With --posts also
  texts you have published in the organisation's name, or been given by whoever wrote them, judged with the
  set beside Äkta's own rules: which tips, and on how many posts. The texts stay on this computer, and no
  answer holds a text or tells which it was.

  --posts <folder|file>  at most 200: .txt and .md files, one post each or several with a line of --- or two empty
                         lines between; .csv, of which only the text column is read; .jsonl
  --platform <network>   where the posts are written; linkedin when absent
  --surface <surface>    post, comment, reply, share; post when absent
  --json                 everything as JSON

  Exit code: 0 Äkta would take it, 1 it would be refused (each place is named), 2 not understood.`;

const options = {
	posts: {type: 'string'},
	platform: {type: 'string', default: 'linkedin'},
	surface: {type: 'string', default: 'post'},
	json: {type: 'boolean', default: false},
} as const;

const surfaces: readonly Surface[] = ['post', 'comment', 'reply', 'share', 'title'];

type Values = {readonly platform: string; readonly surface: string};

const settingFrom = async (values: Values): Promise<PostSetting> => {
	const platforms = await loadPlatforms();
	const platform = oneOf('platform', values.platform, ['other', ...platforms.keys()]);
	const surface = oneOf('surface', values.surface, surfaces);
	const limits = platforms.get(platform)?.limits;
	const limit = limits?.[surface] ?? limits?.else;
	return {platform, surface, voice: 'organisation', ...(limit && {limit})};
};

const tryPosts = async (set: RuleSet, path: string, setting: PostSetting): Promise<TipCounts> => {
	const posts = await readPosts(path);
	const compiled = compile(combineRuleSets(await loadBuiltIn(), set));
	const progress = createProgress('Posts judged', posts.length);
	const today = new Date().toISOString().slice(0, 10);
	const counts = countTips(compiled, posts, setting, {today, tick: progress.tick});
	progress.end();
	return counts;
};

const told = ({set, problems, leftOut}: PreparedSet) => ({
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
	const prepared = await prepareSet(await readSourceFile(file));
	const {set, problems, leftOut} = prepared;
	const counts = set && values.posts !== undefined ? await tryPosts(set, values.posts, setting) : undefined;
	if (!values.json) process.stderr.write(problemLines([...problems, ...leftOut]));
	const text = set && !problems.length ? testReport(set, counts, setting) : '';
	print(values.json, {...told(prepared), ...(counts && {setting, tried: counts})}, text);
	return problems.length ? 1 : 0;
};

/** Tries a rule set on its examples, and on one's own posts. */
export const testCommand: CliCommand = {summary: 'try a rule set on its examples and on your own posts', usage, run};
