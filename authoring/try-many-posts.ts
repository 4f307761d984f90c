import {chooseTips} from '../companion/choose-tips.ts';
import {defaultSettings} from '../companion/settings.ts';
import {check} from '../engine/checking/check.ts';
import type {Draft} from '../engine/model/draft.ts';
import {ruleName} from '../engine/model/rule-name.ts';
import type {RuleSet} from '../engine/model/rule-set.ts';
import type {Tip} from '../engine/model/tip.ts';
import type {CompiledRuleSet} from '../engine/rule-language/compile.ts';
import {builtIn} from '../rules/index.ts';
import type {ManyTried, TryPost} from './studio-state.ts';
import {compileForTrial, draftFromPost} from './trial.ts';

const tipsOn = (compiled: CompiledRuleSet, draft: Draft, today: string): readonly Tip[] =>
	chooseTips(check(compiled, draft, {today}).tips, draft.text, defaultSettings);

/** How long a slice may keep the page from answering, in ms. */
const sliceTime = 12;

const nextTask = () => new Promise<void>(done => setTimeout(done));

type TippedPosts = {readonly own: boolean; readonly on: string[]};

const hear = (heard: Map<string, TippedPosts>, post: string, tips: readonly Tip[]): void => {
	for (const {rule, from} of tips) {
		const before = heard.get(rule) ?? {own: from !== builtIn.id, on: []};
		before.on.push(post);
		heard.set(rule, before);
	}
};

const nameOf = ({rules}: CompiledRuleSet, id: string, language: 'sv' | 'en'): string => {
	const rule = rules.findLast(each => each.id === id);
	return rule ? ruleName(rule, language) : id;
};

type Trying = {
	readonly set: RuleSet;
	readonly posts: readonly string[];
	readonly platform: TryPost['platform'];
	readonly today: string;
	readonly language: 'sv' | 'en';
};

/** Tries posts one after another, as the organisation, giving the page a turn between slices; `progress` gets how many are done. */
export const tryManyPosts = async (
	{set, posts, platform, today, language}: Trying,
	progress: (done: number) => void,
): Promise<ManyTried> => {
	const compiled = compileForTrial(set);
	const heard = new Map<string, TippedPosts>();
	let withTips = 0;
	let until = performance.now() + sliceTime;
	for (const [index, text] of posts.entries()) {
		if (performance.now() > until) {
			progress(index);
			await nextTask();
			until = performance.now() + sliceTime;
		}
		const draft = draftFromPost({platform, voice: 'organisation', text, surface: 'post', parent: ''});
		const tips = tipsOn(compiled, draft, today).filter(({strength}) => !strength);
		withTips += Number(tips.length > 0);
		hear(heard, text, tips);
	}
	const rules = [...heard].map(([rule, each]) => ({rule, name: nameOf(compiled, rule, language), ...each}));
	return {posts: posts.length, withTips, rules: rules.toSorted((a, b) => b.on.length - a.on.length)};
};
