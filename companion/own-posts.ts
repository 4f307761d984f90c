import {check} from '../engine/checking/check.ts';
import type {Tip} from '../engine/model/tip.ts';
import type {CompiledRuleSet} from '../engine/rule-language/compile.ts';
import {learnOwnVoice} from './learn-own-voice.ts';

/** A post with the one tip it would have got that is most worth a look. */
export type PostToLookAt = {readonly text: string; readonly tip: Tip};

/** What can be told of a person's own posts: how they sound, as numbers; at most two tips on what works, one habit and three posts. No totals. */
export type OwnPostsReading = {
	readonly numbers: {readonly [measure: string]: number};
	readonly works: readonly Tip[];
	readonly habit?: Tip;
	readonly look: readonly PostToLookAt[];
};

const MOST_WORKS = 2;
const MOST_LOOKS = 3;
/** A tip in fewer posts than this, or in a smaller share of them, is no habit. */
const HABIT_POSTS = 3;
const HABIT_SHARE = 0.5;

const REACH: {readonly [L in Tip['level']]: number} = {pause: 2, mark: 1, hint: 0};

type Judged = {readonly text: string; readonly tips: readonly Tip[]};

const judge = (compiled: CompiledRuleSet, text: string): Judged => {
	const draft = {platform: 'practice', surface: 'post', voice: 'self', text, links: [], pictures: []} as const;
	return {text, tips: check(compiled, draft, {}).tips};
};

type Often = {readonly tip: Tip; readonly posts: number};

/** One tip a rule, with in how many posts it was; the one in most posts first. */
const byHowOften = (tips: readonly Tip[]): Often[] => {
	const counted = new Map<string, Often>();
	for (const tip of tips) {
		const known = counted.get(tip.rule);
		counted.set(tip.rule, {tip: known?.tip ?? tip, posts: (known?.posts ?? 0) + 1});
	}
	return [...counted.values()].sort((one, other) => other.posts - one.posts);
};

const habitIn = (judged: readonly Judged[]): Tip | undefined => {
	const manner = judged.flatMap(({tips}) => tips.filter(({strength, level}) => !strength && level !== 'pause'));
	const [most] = byHowOften(manner);
	const isHabit = most !== undefined && most.posts >= HABIT_POSTS && most.posts / judged.length >= HABIT_SHARE;
	return isHabit ? most.tip : undefined;
};

/** One post for each tip, the furthest reaching first; a post stands once, and the habit has been told already. */
const postsToLookAt = (judged: readonly Judged[], habit: Tip | undefined): PostToLookAt[] => {
	const rules = new Set(habit && [habit.rule]);
	const found = judged.flatMap(({text, tips}) => {
		const left = tips.filter(({strength, rule}) => !strength && !rules.has(rule));
		const [tip] = left.sort((one, other) => REACH[other.level] - REACH[one.level]);
		if (tip) rules.add(tip.rule);
		return tip ? [{text, tip}] : [];
	});
	return found.sort((one, other) => REACH[other.tip.level] - REACH[one.tip.level]).slice(0, MOST_LOOKS);
};

/** Reads a person's own posts; nothing to tell where there are none. */
export const readOwnPosts = (compiled: CompiledRuleSet, texts: readonly string[]): OwnPostsReading => {
	const judged = texts.map(text => judge(compiled, text));
	const strengths = judged.flatMap(({tips}) => tips.filter(({strength}) => strength));
	const habit = habitIn(judged);
	return {
		numbers: learnOwnVoice(compiled, texts),
		works: byHowOften(strengths)
			.slice(0, MOST_WORKS)
			.map(({tip}) => tip),
		...(habit && {habit}),
		look: postsToLookAt(judged, habit),
	};
};
