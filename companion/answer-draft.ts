import {analyseDraft} from '../engine/checking/analyse-draft.ts';
import {check} from '../engine/checking/check.ts';
import {countDraft} from '../engine/checking/draft-counters.ts';
import type {Facts} from '../engine/model/check-context.ts';
import type {CheckResult} from '../engine/model/check-result.ts';
import type {Language} from '../engine/model/language.ts';
import type {Tip} from '../engine/model/tip.ts';
import {isCoveredByCoach} from '../engine/reply-coach/overlapping-rules.ts';
import {detectLanguage} from '../engine/text/detect-language.ts';
import type {Text} from '../engine/text/text.ts';
import type {ActiveRuleSet} from './active-guidance.ts';
import {checkContextFor} from './check-context-for.ts';
import {chooseTips} from './choose-tips.ts';
import {coachForDraft, factsFromAssessment, isLawfulDraft} from './coach-for-draft.ts';
import {type DraftOffer, draftOffers} from './draft-offers.ts';
import type {ErrorRate} from './error-rate.ts';
import {asksGuidance, organisationFor, setForLines} from './guidance.ts';
import type {Habits} from './habits.ts';
import {GOAL_RULE, type GoalSign} from './journal/goal-turns.ts';
import {dayOf} from './journal/iso-day.ts';
import {organisationLineFor} from './organisation-line.ts';
import type {Settings} from './settings.ts';
import {type CheckRequest, type RuleInfo, type TabState, tipKey} from './tab-state.ts';

const OWN = 'akta';

/** What an organisation says in a rule's place is its own, and nobody has measured that. */
const errorsOf = ({rule, from}: Tip, language: Language | 'other', {errorsOf}: ActiveRuleSet): ErrorRate | undefined =>
	from === OWN && language !== 'other' ? errorsOf(rule, language) : undefined;

const aboutTips = (
	tips: readonly Tip[],
	language: Language | 'other',
	force: ActiveRuleSet,
): {[rule: string]: RuleInfo} =>
	Object.fromEntries(
		tips.flatMap(tip => {
			const rule = force.ruleOf(tip.rule);
			const errors = errorsOf(tip, language, force);
			return rule ? [[tip.rule, {source: rule.source, ...(errors && {errors})}]] : [];
		}),
	);

/** A question in each language, which asks for most of what an engine makes once. */
const both = 'Var är lampan som vi såg i går? Where is the lamp that we saw yesterday?';

/** Compiles a set and reads a sentence in each language with it, so that the first draft waits for neither. */
export const warmUp = (active: ActiveRuleSet): void => {
	check(
		active.compiled(),
		{platform: 'other', surface: 'post', voice: 'self', text: both, links: [], pictures: []},
		{},
	);
};

const FOREIGN_FROM = 60;

type AnswerInput = {
	readonly frame: number;
	readonly request: CheckRequest;
	readonly settings: Settings;
	readonly facts: Facts;
	readonly force: ActiveRuleSet;
	readonly hasGoal: boolean;
	/** The draft's text made ready once; absent where it cannot be read. */
	readonly text: Text | undefined;
};

/** The tips left for the person: chosen, not skipped, and not what the coach says already. */
const tipsLeft = ({request, settings}: AnswerInput, tips: readonly Tip[], hasCoach: boolean): readonly Tip[] =>
	chooseTips(tips, request.draft.text, settings).filter(
		tip => !request.skipped.includes(tipKey(tip)) && !(hasCoach && isCoveredByCoach(tip)),
	);

const offersLeft = ({request: {draft}, settings, force, hasGoal, text}: AnswerInput): readonly DraftOffer[] => {
	if (settings.amount === 'little' || !text) return [];
	const offers = draftOffers(draft, text, dayOf(new Date()), hasGoal);
	return offers.length > 0 && !isLawfulDraft(draft, text, force.set, settings) ? offers : [];
};

const stateFrom = (input: AnswerInput, result: CheckResult): TabState => {
	const {frame, request, settings, facts, force, text} = input;
	const {composer, draft, title, voiceShown, said = {}} = request;
	const setting = {said, settings, set: force.set, crisis: facts.crisis === true};
	const coach = text && coachForDraft(draft, result, {...setting, text});
	const offers = offersLeft(input);
	const left = tipsLeft(input, result.tips, coach?.class !== undefined);
	const {judged, reading} = result;
	const language = detectLanguage(draft.text);
	const {id, version} = force.guidance;
	const organisation = organisationFor(force.guidance, draft, settings);
	const line = organisationLineFor(
		setForLines(force.set, draft, settings),
		draft,
		coach ?? reading,
		new Date().toISOString(),
	);
	return {
		frame,
		composer,
		ruleSet: `${id}@${version}`,
		platform: draft.platform,
		...(title !== undefined && {title}),
		...(organisation && {organisation}),
		...(line && {line}),
		...(asksGuidance(force.guidance, draft.platform, title, settings) && {asksGuidance: true as const}),
		...(coach && {coach}),
		surface: draft.surface,
		voice: draft.voice,
		voiceShown,
		empty: draft.text.trim() === '',
		...(language === 'other' && draft.text.length >= FOREIGN_FROM && {foreign: true}),
		...(judged < draft.text.length && {judgedTo: judged}),
		tips: left,
		about: aboutTips(left, language, force),
		counters: countDraft(draft, text),
		...(offers.length > 0 && {offers}),
	};
};

/** What the person has chosen and grown used to. */
export type PersonState = {
	readonly settings: Settings;
	readonly habits: Habits;
	/** What the person's own goal shows in, where it may be spoken of in this draft. */
	readonly goal?: GoalSign;
	/** True where the person has a goal of their own that is not reached yet. */
	readonly hasGoal?: boolean;
};

// The rule starts off: nobody without a goal has any use for it.
const withGoal = (facts: Facts, goal: GoalSign | undefined): Facts =>
	goal === undefined ? facts : {...facts, goal, on: [...(facts.on ?? []), GOAL_RULE]};

/** The state of a draft. Never throws for any text. */
export const answerDraft = (
	frame: number,
	request: CheckRequest,
	{settings, habits, goal, hasGoal = false}: PersonState,
	force: ActiveRuleSet,
): TabState => {
	const facts: Facts = {
		...withGoal(checkContextFor(settings, habits, force.set, request.draft, new Date()), goal),
		...factsFromAssessment(request.said ?? {}),
	};
	const text = analyseDraft(request.draft);
	const result = check(force.compiled(), request.draft, facts, text);
	return stateFrom({frame, request, settings, facts, force, hasGoal, text}, result);
};
