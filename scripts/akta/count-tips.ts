import {check, checkGrammar} from '../../engine/check.ts';
import type {MatchGrammar} from '../../engine/checks/node.ts';
import type {Compiled} from '../../engine/compile.ts';
import type {Draft} from '../../engine/draft.ts';
import type {Facts} from '../../engine/facts.ts';
import type {Level} from '../../engine/rule.ts';
import type {Tip} from '../../engine/tip.ts';
import type {Post} from './read-posts.ts';

/** How often one rule spoke. */
export type TipCount = {
	readonly rule: string;
	/** The id of the rule set it came from. */
	readonly from: string;
	readonly level: Level | 'strength';
	/** The posts it spoke on, by where they stand. */
	readonly posts: readonly string[];
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
export type Setting = Pick<Draft, 'platform' | 'surface' | 'voice' | 'limit'>;

const tipsOf = (compiled: Compiled, draft: Draft, facts: Facts, match: MatchGrammar): readonly Tip[] => {
	const {tips, later} = check(compiled, draft, facts);
	return later.length ? checkGrammar(compiled, draft, facts, match).tips : tips;
};

/** Judges each post and counts which rules spoke; `tick` is called after each. */
export const countTips = (
	compiled: Compiled,
	posts: readonly Post[],
	setting: Setting,
	means: {readonly match: MatchGrammar; readonly today: string; tick(): void},
): TipCounts => {
	const counts = new Map<string, {first: Tip; posts: string[]}>();
	let withTips = 0;
	for (const {where, text} of posts) {
		const tips = tipsOf(compiled, {...setting, text, links: [], pictures: []}, {today: means.today}, means.match);
		if (tips.some(({strength}) => !strength)) withTips++;
		for (const tip of tips) {
			const key = `${tip.from} ${tip.rule}`;
			const count = counts.get(key) ?? {first: tip, posts: []};
			if (count.posts.at(-1) !== where) count.posts.push(where);
			counts.set(key, count);
		}
		means.tick();
	}
	const tips = [...counts.values()].map(({first: {rule, from, level, strength}, posts: found}) => ({
		rule,
		from,
		level: strength ? ('strength' as const) : level,
		posts: found,
	}));
	return {posts: posts.length, withTips, tips: tips.sort((a, b) => b.posts.length - a.posts.length)};
};
