import type {About, TabState} from '../../browser/messages.ts';
import {plainSettings} from '../../browser/settings-shape.ts';
import {pillarOf} from '../../components/studio/pillar-of.ts';
import type {ManyTried, Tried, TryNetwork, TryPost} from '../../components/studio/studio-state.ts';
import {check, checkGrammar} from '../../engine/check.ts';
import {combine} from '../../engine/combine.ts';
import {type Compiled, compile} from '../../engine/compile.ts';
import {countersOf} from '../../engine/counters.ts';
import type {Draft, Limit, Surface} from '../../engine/draft.ts';
import {loadGrammar} from '../../engine/grammar.ts';
import {rememberGrammar} from '../../engine/remember-grammar.ts';
import type {CheckResult} from '../../engine/result.ts';
import type {NamedRule} from '../../engine/rule.ts';
import type {RuleSet} from '../../engine/rule-set.ts';
import type {Tip} from '../../engine/tip.ts';
import {platforms} from '../../platforms/page/registry.ts';
import {builtIn} from '../../rules/index.ts';
import {chosenTips} from '../background/chosen-tips.ts';
import {lineFor} from '../background/line.ts';
import {networks} from '../options/networks.ts';
import {withoutWords} from '../rules/tip-texts.ts';

/** The networks a post can be tried on, and any other. */
export const tryNetworks: readonly TryNetwork[] = [...networks, {name: 'other'}];

// Compiling takes a moment, so it is done once for each set that is tried.
let last: {readonly set: RuleSet; readonly compiled: Compiled} | undefined;

const compiledFor = (set: RuleSet): Compiled => {
	if (last?.set !== set) last = {set, compiled: compile(combine(builtIn, set))};
	return last.compiled;
};

const limitOf = (platform: string, surface: Surface): Limit | undefined => {
	const limits = platforms.find(({name}) => name === platform)?.platform.limits;
	return limits?.[surface] ?? limits?.else;
};

const draftFrom = ({text, platform, surface, voice, parent}: TryPost): Draft => {
	const limit = limitOf(platform, surface);
	const answers = surface === 'comment' || surface === 'reply';
	return {
		platform,
		surface,
		voice,
		text,
		links: [],
		pictures: [],
		...(answers && parent.trim() !== '' && {parent: {text: parent}}),
		...(limit && {limit}),
	};
};

const aboutTips = (tips: readonly Tip[], rules: readonly NamedRule[]): {[rule: string]: About} =>
	Object.fromEntries(
		tips.flatMap(({rule: id}) => {
			const rule = rules.find(each => each.id === id);
			return rule ? [[id, {source: rule.source, pillar: pillarOf(rule)}]] : [];
		}),
	);

const titleOf = (platform: string) => {
	const title = tryNetworks.find(({name}) => name === platform)?.title;
	return title === undefined ? {} : {title};
};

const tipsOn = (compiled: Compiled, draft: Draft, today: string): readonly Tip[] =>
	chosenTips(check(compiled, draft, {today}).tips, draft.text, plainSettings);

type Trial = {readonly set: RuleSet; readonly post: TryPost; readonly today: string};

const organisationOf = ({name, owner, may = []}: RuleSet) =>
	name ? {organisation: {name, may, ...(owner && {mail: owner.mail})}} : {};

const stateFrom = ({set, today}: Trial, draft: Draft, {tips, judged, reading}: CheckResult): TabState => {
	const line = lineFor(set, draft, reading, `${today}T12:00:00Z`);
	const chosen = chosenTips(tips, draft.text, plainSettings);
	return {
		frame: 0,
		composer: {id: 'studio', revision: 0},
		ruleSet: `${set.id}@${set.version}`,
		platform: draft.platform,
		...titleOf(draft.platform),
		...organisationOf(set),
		...(line && {line}),
		surface: draft.surface,
		voice: draft.voice,
		voiceShown: false,
		empty: draft.text.trim() === '',
		...(judged < draft.text.length && {judgedTo: judged}),
		tips: chosen,
		about: aboutTips(chosen, compiledFor(set).rules),
		counters: countersOf(draft),
	};
};

// One matcher with its memo of sentences, loaded when the first rule asks for grammar.
let grammar: ReturnType<typeof loadGrammar> | undefined;
const grammarOnce = () => {
	grammar ??= loadGrammar().then(rememberGrammar);
	return grammar;
};

/** What a person with no choices of their own would meet, with this set in force, today (ISO date); fuller when a rule reads grammar. */
export const tryPost = (trial: Trial): Tried => {
	const compiled = compiledFor(trial.set);
	const draft = draftFrom(trial.post);
	const facts = {today: trial.today};
	const result = check(compiled, draft, facts);
	const full = async () => stateFrom(trial, draft, checkGrammar(compiled, draft, facts, await grammarOnce()));
	return {state: stateFrom(trial, draft, result), fuller: result.later.length > 0 ? full() : undefined};
};

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
