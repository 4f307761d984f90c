import type {Habits} from '../../browser/habits.ts';
import {type About, type Judge, type TabState, tipKey} from '../../browser/messages.ts';
import type {Settings} from '../../browser/settings-shape.ts';
import {check, checkGrammar} from '../../engine/check.ts';
import {isSame} from '../../engine/coach/beside-tips.ts';
import {countersOf} from '../../engine/counters.ts';
import type {Facts} from '../../engine/facts.ts';
import {loadGrammar} from '../../engine/grammar.ts';
import {languageOf} from '../../engine/language.ts';
import {rememberGrammar} from '../../engine/remember-grammar.ts';
import type {CheckResult} from '../../engine/result.ts';
import type {Pillar, Rule} from '../../engine/rule.ts';
import type {Tip} from '../../engine/tip.ts';
import {chosenTips} from './chosen-tips.ts';
import {coachFor, factsSaid} from './coach.ts';
import {factsOf} from './facts.ts';
import {asksGuidance, linesFor, organisationFor} from './guidance.ts';
import type {Force} from './in-force.ts';
import {lineFor} from './line.ts';

const pillarOf = (id: string, rule: Rule): Pillar | undefined => rule.pillar ?? (id.split('/')[0] as Pillar);

const aboutTips = (tips: readonly Tip[], {ruleOf}: Force): {[rule: string]: About} =>
	Object.fromEntries(
		tips.flatMap(({rule: id}) => {
			const rule = ruleOf(id);
			const pillar = rule && pillarOf(id, rule);
			return rule ? [[id, {source: rule.source, ...(pillar && {pillar})}]] : [];
		}),
	);

/** A question in each language, which asks for most of what an engine makes once. */
const both = 'Var är lampan som vi såg i går? Where is the lamp that we saw yesterday?';

/** Compiles a set and reads a sentence in each language with it, so that the first draft waits for neither. */
export const makeReady = (force: Force): void => {
	check(force.compiled(), {platform: 'other', surface: 'post', voice: 'self', text: both, links: [], pictures: []}, {});
};

// One matcher with its memo of sentences, loaded when the first rule asks for grammar.
let grammar: ReturnType<typeof loadGrammar> | undefined;
const grammarOnce = () => {
	grammar ??= loadGrammar().then(rememberGrammar);
	return grammar;
};

const FOREIGN_FROM = 60;

const isForeign = (text: string): boolean => text.length >= FOREIGN_FROM && languageOf(text) === 'other';

type Answering = {
	readonly frame: number;
	readonly request: Judge;
	readonly settings: Settings;
	readonly facts: Facts;
	readonly force: Force;
};

/** The tips left for the person: chosen, not skipped, and not what the coach says already. */
const tipsLeft = ({request, settings}: Answering, tips: readonly Tip[], hasCoach: boolean): readonly Tip[] =>
	chosenTips(tips, request.draft.text, settings).filter(
		tip => !request.skipped.includes(tipKey(tip)) && !(hasCoach && isSame(tip)),
	);

const stateFrom = (answering: Answering, result: CheckResult): TabState => {
	const {frame, request, settings, facts, force} = answering;
	const {composer, draft, title, voiceShown, said = {}} = request;
	const coach = coachFor(draft, result, {said, settings, set: force.set, crisis: facts.crisis === true});
	const left = tipsLeft(answering, result.tips, coach?.class !== undefined);
	const {judged, reading} = result;
	const {id, version} = force.inForce;
	const organisation = organisationFor(force.inForce, draft, settings);
	const line = lineFor(linesFor(force.set, draft, settings), draft, coach ?? reading, new Date().toISOString());
	return {
		frame,
		composer,
		ruleSet: `${id}@${version}`,
		platform: draft.platform,
		...(title !== undefined && {title}),
		...(organisation && {organisation}),
		...(line && {line}),
		...(asksGuidance(force.inForce, draft.platform, title, settings) && {asksGuidance: true as const}),
		...(coach && {coach}),
		surface: draft.surface,
		voice: draft.voice,
		voiceShown,
		empty: draft.text.trim() === '',
		...(isForeign(draft.text) && {foreign: true}),
		...(judged < draft.text.length && {judgedTo: judged}),
		tips: left,
		about: aboutTips(left, force),
		counters: countersOf(draft),
	};
};

/** What the person has chosen and grown used to. */
export type Person = {readonly settings: Settings; readonly habits: Habits};

/** The state of a draft, and the fuller one that follows when a rule reads grammar; `undefined` when none does. Never throws for any text. */
export const judge = (
	frame: number,
	request: Judge,
	{settings, habits}: Person,
	force: Force,
): {readonly state: TabState; readonly fuller: Promise<TabState> | undefined} => {
	const facts: Facts = {
		...factsOf(settings, habits, force.set, request.draft, new Date()),
		...factsSaid(request.said ?? {}),
	};
	const answering = {frame, request, settings, facts, force};
	const result = check(force.compiled(), request.draft, facts);
	const full = async (): Promise<TabState> =>
		stateFrom(answering, checkGrammar(force.compiled(), request.draft, facts, await grammarOnce()));
	return {state: stateFrom(answering, result), fuller: result.later.length > 0 ? full() : undefined};
};
