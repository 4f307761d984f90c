import {bounded, listening} from './ask-grammar.ts';
import type {GrammarQuestion, MatchGrammar, Region, Run} from './checks/node.ts';
import {sideOf} from './checks/side.ts';
import type {Compiled, CompiledRule} from './compile.ts';
import type {Draft} from './draft.ts';
import type {Facts} from './facts.ts';
import {cutAt, longestJudged, mostSteps} from './judged-part.ts';
import {makeTip} from './make-tip.ts';
import {allowing} from './matching/allowing.ts';
import {rankTips} from './rank.ts';
import {readParent} from './reading.ts';
import type {CheckResult, Reading} from './result.ts';
import {runsHere, spokenIn} from './runs-here.ts';
import {isShielded} from './shield.ts';
import {speaksShielded} from './shielded-rules.ts';
import {readText} from './text/read-text.ts';
import type {Text} from './text/text.ts';
import type {Tip} from './tip.ts';

type Judging = {
	readonly compiled: Compiled;
	readonly draft: Draft;
	readonly facts: Facts;
	readonly match: MatchGrammar | undefined;
};

/** The person's own word on the comment goes before the engine's. */
const readingOf = (parent: Text, {reads}: Facts): Reading => {
	if (reads === undefined) return readParent(parent);
	return {spans: [], ...(reads !== 'unsure' && {class: reads})};
};

const startRun = ({compiled, draft, facts, match}: Judging, text: Text) => {
	const budget = {steps: mostSteps(text.folded.length)};
	const isOwn = allowing(facts.allow ?? []);
	const isAllowed = (words: string): boolean => compiled.isAllowed(words) || isOwn(words);
	const parentText = draft.parent && readText(draft.parent.text.slice(0, longestJudged));
	const setting = {matching: compiled.matching, budget, isAllowed, draft, facts};
	const own = sideOf(text, {...setting, parent: parentText});
	const parent = parentText && sideOf(parentText, {...setting, parent: undefined});
	const reading = parentText && readingOf(parentText, facts);
	const place = {platform: draft.platform, surface: draft.surface};
	const run: Run = {draft, facts, place, own, parent, reading, match};
	return {run, own, reading};
};

const judgeRule = (compiled: CompiledRule, run: Run, region: Region): Tip | undefined => {
	try {
		if (compiled.node.mayHold?.(region.side) === false) return undefined;
		const found = compiled.node(run, region);
		return found && makeTip(compiled, found, region.side.text, run.facts);
	} catch {
		return undefined; // One detector that fails leaves its own rules silent, never the whole check.
	}
};

type Raised = {readonly rule: CompiledRule; readonly tip: Tip};

const raise = ({compiled, draft, facts}: Judging, run: Run, region: Region): Raised[] => {
	const spoken = spokenIn(region.side.text);
	const raised: Raised[] = [];
	for (const rule of compiled.running) {
		const tip = runsHere(rule, draft, facts, spoken) ? judgeRule(rule, run, region) : undefined;
		if (tip) raised.push({rule, tip});
	}
	return raised;
};

/** The shield is asked only when something would be said; the text it is asked about is never judged in another way. */
const unshielded = (raised: readonly Raised[], {compiled, draft}: Judging, text: Text): readonly Raised[] => {
	const speaks = ({rule}: Raised): boolean => speaksShielded(rule.rule);
	if (draft.voice === 'organisation' || raised.every(speaks) || !isShielded(text, compiled.topics)) return raised;
	return raised.filter(speaks);
};

const judge = (judging: Judging): CheckResult => {
	const end = cutAt(judging.draft.text);
	const text = readText(judging.draft.text.slice(0, end));
	const {run, own, reading} = startRun(judging, text);
	const raised = unshielded(raise(judging, run, {side: own, start: 0, end: text.folded.length}), judging, text);
	const isOwed = ({rule}: Raised): boolean => rule.owes && !judging.match;
	const judged = own.judged() < text.folded.length ? text.rawSpan([own.judged(), own.judged()])[0] : end;
	return {
		tips: rankTips(raised.filter(each => !isOwed(each)).map(({tip}) => tip)),
		judged,
		later: raised.filter(isOwed).map(({rule}) => ({rule: rule.rule.id})),
		...(reading && {reading}),
	};
};

/** Nothing is written yet, but what is being answered can already be read. */
const nothingWritten = ({draft, facts}: Judging): CheckResult => ({
	tips: [],
	judged: draft.text.length,
	later: [],
	...(draft.parent && {reading: readingOf(readText(draft.parent.text.slice(0, longestJudged)), facts)}),
});

const judgeSafely = (judging: Judging): CheckResult => {
	const {text, pictures} = judging.draft;
	try {
		if (text.trim() === '' && pictures.length === 0) return nothingWritten(judging);
		return judge(judging);
	} catch {
		return {tips: [], judged: 0, later: []}; // Fail open: no answer is better than a page that cannot publish.
	}
};

const withCompany = ({company}: Compiled, facts: Facts): Facts =>
	company && !facts.company ? {...facts, company} : facts;

/** Judges a whole draft. Never throws; `judged` says how far it came, `later` which rules still owe their `grammar` part. */
export const check = (compiled: Compiled, draft: Draft, facts: Facts): CheckResult =>
	judgeSafely({compiled, draft, facts: withCompany(compiled, facts), match: undefined});

/** What the rules with a `grammar` part will ask: the sentences their other parts leave open. */
const questionsOf = (judging: Judging): readonly GrammarQuestion[] => {
	const questions: GrammarQuestion[] = [];
	const running = judging.compiled.running.filter(({owes}) => owes);
	judgeSafely({...judging, compiled: {...judging.compiled, running}, match: listening(questions)});
	return questions;
};

/**
 * The same with the `grammar` parts answered by `match`, which is told beforehand what will be asked; `later` is then empty. Never throws.
 */
export const checkGrammar = (compiled: Compiled, draft: Draft, facts: Facts, match: MatchGrammar): CheckResult => {
	const judging: Judging = {compiled, draft, facts: withCompany(compiled, facts), match: bounded(match)};
	match.ready?.(questionsOf(judging));
	return judgeSafely(judging);
};

/**
 * The ids of all rules that would speak on a draft, shield and ranking left aside: what the reach of a set is measured by. `text` is the
 * draft's text made ready. Never throws.
 */
export const rulesSpeaking = (compiled: Compiled, draft: Draft, facts: Facts, text: Text): string[] => {
	const judging: Judging = {compiled, draft, facts: withCompany(compiled, facts), match: undefined};
	try {
		const {run, own} = startRun(judging, text);
		return raise(judging, run, {side: own, start: 0, end: text.folded.length}).map(({rule}) => rule.rule.id);
	} catch {
		return [];
	}
};
