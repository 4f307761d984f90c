import type {RuleSet} from '../../engine/rule-set.ts';
import type {Setting, TipCount, TipCounts} from './count-tips.ts';

/** The examples of all rules of a set. */
export const exampleCount = ({rules = []}: RuleSet): number =>
	rules
		.flatMap(({examples}) => Object.values(examples))
		.reduce((sum, {tip, none}) => sum + tip.length + none.length, 0);

const mostNamed = 3;

const share = (part: number, whole: number): string => `${Math.round((100 * part) / whole)} %`;

const namesOf = (posts: readonly string[]): string =>
	posts.length > mostNamed ? `${posts.slice(0, mostNamed).join(', ')} … (${posts.length})` : posts.join(', ');

const lineOf = ({rule, from, level, posts}: TipCount, set: RuleSet, all: number): string[] => {
	const isOwn = from === set.id;
	const line = [
		String(posts.length).padStart(7),
		share(posts.length, all).padStart(6),
		level.padEnd(8),
		rule.padEnd(38),
		isOwn ? set.name : 'Äkta',
	].join('  ');
	return isOwn ? [line, `${' '.repeat(27)}${namesOf(posts)}`] : [line];
};

const silent = (set: RuleSet, {tips}: TipCounts): string[] => {
	const spoke = new Set(tips.map(({rule}) => rule));
	const ids = (set.rules ?? []).map(({id}) => id).filter(id => !spoke.has(id));
	return ids.length ? ['', `On none of these posts: ${ids.join(', ')}`] : [];
};

const postsReport = (set: RuleSet, counts: TipCounts, {platform, surface, voice}: Setting): string[] => [
	'',
	`${counts.posts} posts as ${voice}, ${platform} ${surface}: ${counts.withTips} get a tip (${share(counts.withTips, counts.posts)}).`,
	'',
	'  posts   share  level     tip',
	...counts.tips.flatMap(count => lineOf(count, set, counts.posts)),
	...silent(set, counts),
];

/** What a person reads after a set was tried: that it holds, then which tips its posts got, the set's own with the posts they were on. */
export const testReport = (set: RuleSet, counts: TipCounts | undefined, setting: Setting): string => {
	const rules = set.rules?.length ?? 0;
	const head = `${set.name} (${set.id}, version ${set.version}): ${rules} rules, ${exampleCount(set)} examples, all as they should be.`;
	return `${[head, ...(counts ? postsReport(set, counts, setting) : [])].join('\n')}\n`;
};
