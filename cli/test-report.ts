import type {RuleSet} from '../engine/model/rule-set.ts';
import type {PostSetting, TipCount, TipCounts} from './count-tips.ts';

/** The examples of all rules of a set. */
export const exampleCount = ({rules = []}: RuleSet): number =>
	rules
		.flatMap(({examples}) => Object.values(examples))
		.reduce((sum, {tip, none}) => sum + tip.length + none.length, 0);

const share = (part: number, whole: number): string => `${Math.round((100 * part) / whole)} %`;

const lineOf = ({rule, from, level, posts}: TipCount, set: RuleSet, all: number): string =>
	[
		String(posts).padStart(7),
		share(posts, all).padStart(6),
		level.padEnd(8),
		rule.padEnd(38),
		from === set.id ? set.name : 'Äkta',
	].join('  ');

const silent = (set: RuleSet, {tips}: TipCounts): string[] => {
	const spoke = new Set(tips.map(({rule}) => rule));
	const ids = (set.rules ?? []).map(({id}) => id).filter(id => !spoke.has(id));
	return ids.length ? ['', `On none of these posts: ${ids.join(', ')}`] : [];
};

const postsReport = (set: RuleSet, counts: TipCounts, {platform, surface, voice}: PostSetting): string[] => [
	'',
	`${counts.posts} posts as ${voice}, ${platform} ${surface}: ${counts.withTips} get a tip (${share(counts.withTips, counts.posts)}).`,
	'',
	'  posts   share  level     tip',
	...counts.tips.map(count => lineOf(count, set, counts.posts)),
	...silent(set, counts),
];

/** What a person reads after a set was tried: that it holds, then which tips its posts got and on how many. */
export const testReport = (set: RuleSet, counts: TipCounts | undefined, setting: PostSetting): string => {
	const rules = set.rules?.length ?? 0;
	const head = `${set.name} (${set.id}, version ${set.version}): ${rules} rules, ${exampleCount(set)} examples, all as they should be.`;
	return `${[head, ...(counts ? postsReport(set, counts, setting) : [])].join('\n')}\n`;
};
