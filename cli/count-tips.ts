import {check} from '../engine/checking/check.ts';
import type {Draft} from '../engine/model/draft.ts';
import type {Level} from '../engine/model/rule.ts';
import type {Tip} from '../engine/model/tip.ts';
import type {CompiledRuleSet} from '../engine/rule-language/compile.ts';

/** How often one rule spoke. */
export type TipCount = {
	readonly rule: string;
	/** The id of the rule set it came from. */
	readonly from: string;
	readonly level: Level | 'strength';
	/** How many posts it spoke on. */
	readonly posts: number;
};

/** What a rule set said of a pile of posts. */
export type TipCounts = {
	readonly posts: number;
	/** Posts with a tip that is no strength. */
	readonly withTips: number;
	/** The most frequent first. */
	readonly tips: readonly TipCount[];
};

/** As whom and where the posts are taken to be written. */
export type PostSetting = Pick<Draft, 'platform' | 'surface' | 'voice' | 'limit'>;

/** Judges each post and counts which rules spoke; `tick` is called after each. */
export const countTips = (
	compiled: CompiledRuleSet,
	posts: readonly string[],
	setting: PostSetting,
	means: {readonly today: string; tick(): void},
): TipCounts => {
	const counts = new Map<string, {first: Tip; posts: number}>();
	let withTips = 0;
	for (const text of posts) {
		const {tips} = check(compiled, {...setting, text, links: [], pictures: []}, {today: means.today});
		if (tips.some(({strength}) => !strength)) withTips++;
		for (const [key, first] of new Map(tips.map(tip => [`${tip.from} ${tip.rule}`, tip] as const)))
			counts.set(key, {first, posts: (counts.get(key)?.posts ?? 0) + 1});
		means.tick();
	}
	const tips = [...counts.values()].map(({first: {rule, from, level, strength}, posts: found}) => ({
		rule,
		from,
		level: strength ? ('strength' as const) : level,
		posts: found,
	}));
	return {posts: posts.length, withTips, tips: tips.sort((a, b) => b.posts - a.posts)};
};
