import {type About, type Judge, type TabState, tipKey} from '../../browser/messages.ts';
import type {Settings} from '../../browser/settings.ts';
import {check, checkGrammar} from '../../engine/check.ts';
import {compile} from '../../engine/compile.ts';
import {countersOf} from '../../engine/counters.ts';
import type {Facts} from '../../engine/facts.ts';
import {loadGrammar} from '../../engine/grammar.ts';
import type {CheckResult} from '../../engine/result.ts';
import type {Pillar, Rule} from '../../engine/rule.ts';
import type {Tip} from '../../engine/tip.ts';
import {builtIn} from '../../rules/index.ts';

// Compiled once in a worker's life, at the first draft, so that waking for anything else costs nothing.
let compiled: ReturnType<typeof compile> | undefined;
const inForce = () => {
	compiled ??= compile(builtIn);
	return compiled;
};

const factsFrom = ({on, off, allow}: Settings, now: Date): Facts => ({
	on,
	off,
	allow,
	today: now.toISOString().slice(0, 10),
});

const rulesById: {readonly [id: string]: Rule} = Object.fromEntries((builtIn.rules ?? []).map(rule => [rule.id, rule]));

const pillarOf = (id: string, rule: Rule): Pillar | undefined => rule.pillar ?? (id.split('/')[0] as Pillar);

const aboutTips = (tips: readonly Tip[]): {[rule: string]: About} =>
	Object.fromEntries(
		tips.flatMap(({rule: id}) => {
			const rule = rulesById[id];
			const pillar = rule && pillarOf(id, rule);
			return rule ? [[id, {source: rule.source, ...(pillar && {pillar})}]] : [];
		}),
	);

/** Compiles the rule set in force, so that the first draft does not wait for it. */
export const warmUp = (): void => void inForce();

const stateFrom = (
	frame: number,
	{composer, draft, voiceShown, skipped}: Judge,
	{tips, judged}: CheckResult,
): TabState => {
	const left = tips.filter(tip => !skipped.includes(tipKey(tip)));
	return {
		frame,
		composer,
		ruleSet: `${builtIn.id}@${builtIn.version}`,
		platform: draft.platform,
		surface: draft.surface,
		voice: draft.voice,
		voiceShown,
		empty: draft.text.trim() === '',
		...(judged < draft.text.length && {judgedTo: judged}),
		tips: left,
		about: aboutTips(left),
		counters: countersOf(draft),
	};
};

/** The state of a draft, and the fuller one that follows when a rule reads grammar; `undefined` when none does. Never throws for any text. */
export const judge = (
	frame: number,
	request: Judge,
	settings: Settings,
): {readonly state: TabState; readonly fuller: Promise<TabState> | undefined} => {
	const facts = factsFrom(settings, new Date());
	const result = check(inForce(), request.draft, facts);
	const full = async (): Promise<TabState> =>
		stateFrom(frame, request, checkGrammar(inForce(), request.draft, facts, await loadGrammar()));
	return {state: stateFrom(frame, request, result), fuller: result.later.length > 0 ? full() : undefined};
};
