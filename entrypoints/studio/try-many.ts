import {plainSettings} from '../../browser/settings-shape.ts';
import type {ManyTried, TryPost} from '../../components/studio/studio-state.ts';
import {check} from '../../engine/check.ts';
import type {Compiled} from '../../engine/compile.ts';
import type {Draft} from '../../engine/draft.ts';
import type {RuleSet} from '../../engine/rule-set.ts';
import type {Tip} from '../../engine/tip.ts';
import {builtIn} from '../../rules/index.ts';
import {chosenTips} from '../background/chosen-tips.ts';
import {withoutWords} from '../rules/tip-texts.ts';
import {compiledFor, draftFrom} from './trial.ts';

const tipsOn = (compiled: Compiled, draft: Draft, today: string): readonly Tip[] =>
	chosenTips(check(compiled, draft, {today}).tips, draft.text, plainSettings);

/** How long a slice may keep the page from answering, in ms. */
const sliceTime = 12;

const nextTask = () => new Promise<void>(done => setTimeout(done));

type Heard = {readonly own: boolean; readonly on: string[]};

const hear = (heard: Map<string, Heard>, post: string, tips: readonly Tip[]): void => {
	for (const {rule, from} of tips) {
		const before = heard.get(rule) ?? {own: from !== builtIn.id, on: []};
		before.on.push(post);
		heard.set(rule, before);
	}
};

const sawBy = ({rules}: Compiled, id: string, language: 'sv' | 'en'): string => {
	const say = rules.findLast(rule => rule.id === id)?.say;
	return withoutWords((say?.[language] ?? say?.sv ?? say?.en)?.saw ?? id);
};

type Trying = {
	readonly set: RuleSet;
	readonly posts: readonly string[];
	readonly on: Pick<TryPost, 'platform' | 'voice'>;
	readonly today: string;
	readonly language: 'sv' | 'en';
};

/** Tries posts one after another, giving the page a turn between slices; `progress` gets how many are done. */
export const tryMany = async (
	{set, posts, on, today, language}: Trying,
	progress: (done: number) => void,
): Promise<ManyTried> => {
	const compiled = compiledFor(set);
	const heard = new Map<string, Heard>();
	let withTips = 0;
	let until = performance.now() + sliceTime;
	for (const [index, text] of posts.entries()) {
		if (performance.now() > until) {
			progress(index);
			await nextTask();
			until = performance.now() + sliceTime;
		}
		const draft = draftFrom({...on, text, surface: 'post', parent: ''});
		const tips = tipsOn(compiled, draft, today).filter(({strength}) => !strength);
		withTips += Number(tips.length > 0);
		hear(heard, text, tips);
	}
	const rules = [...heard].map(([rule, each]) => ({rule, saw: sawBy(compiled, rule, language), ...each}));
	return {posts: posts.length, withTips, rules: rules.toSorted((a, b) => b.on.length - a.on.length)};
};
