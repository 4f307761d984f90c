import {classifyComment} from '../detect/comment/classify-comment.ts';
import {isLawfulSpeech} from '../detect/shield/lawful-speech.ts';
import type {Facts} from '../model/check-context.ts';
import type {CheckResult, CommentClassification} from '../model/check-result.ts';
import type {Draft} from '../model/draft.ts';
import type {Tip} from '../model/tip.ts';
import type {CompiledRule, CompiledRuleSet} from '../rule-language/compile.ts';
import type {CheckRun, Region} from '../rule-language/conditions/condition-node.ts';
import {createSearchedText} from '../rule-language/conditions/searched-text.ts';
import {createAllowedWords} from '../rule-language/matching/allowed-words.ts';
import {analyseText} from '../text/analyse-text.ts';
import type {Text} from '../text/text.ts';
import {undisguise} from '../text/undisguise.ts';
import {companyActs, isApplicable, textLanguages, topicsApply} from './applicable-rules.ts';
import {checkedEnd, maxCheckedLength, maxMatchingSteps} from './check-limits.ts';
import {makeTip} from './make-tip.ts';
import {isOnlyNames} from './only-names.ts';
import {rankTips} from './rank-tips.ts';
import {runsUnderShield} from './rules-under-shield.ts';

type CheckInput = {
	readonly compiled: CompiledRuleSet;
	readonly draft: Draft;
	readonly facts: Facts;
	/** The draft as `analyseDraft` made it ready; absent where nobody has yet. */
	readonly text?: Text | undefined;
};

/** The person's own word on the comment goes before the engine's. */
const classifyParent = (parent: Text, {reads}: Facts): CommentClassification => {
	if (reads === undefined) return classifyComment(parent);
	return {spans: [], ...(reads !== 'unsure' && {class: reads})};
};

const createCheckRun = ({compiled, draft, facts}: CheckInput, text: Text) => {
	const budget = {steps: maxMatchingSteps(text.folded.length)};
	const isOwn = createAllowedWords(facts.allow ?? []);
	const isAllowed = (words: string): boolean => compiled.isAllowed(words) || isOwn(words);
	const parentText = draft.parent && analyseText(draft.parent.text.slice(0, maxCheckedLength));
	const setting = {matching: compiled.searchIndex, budget, isAllowed, draft, facts};
	const own = createSearchedText(text, {...setting, parent: parentText});
	const parent = parentText && createSearchedText(parentText, {...setting, parent: undefined});
	const reading = parentText && classifyParent(parentText, facts);
	const place = {platform: draft.platform, surface: draft.surface};
	const run: CheckRun = {draft, facts, place, ownText: own, parent, reading};
	return {run, own, reading};
};

const tryRule = (compiled: CompiledRule, run: CheckRun, region: Region): Tip | undefined => {
	try {
		if (compiled.node.precheck?.(region.searchedText) === false) return undefined;
		const found = compiled.node(run, region);
		if (!found || isOnlyNames(compiled.rule, found.hits, region.searchedText)) return undefined;
		return makeTip(compiled, found, region.searchedText.text, run.facts);
	} catch {
		return undefined; // One detector that fails leaves its own rules silent, never the whole check.
	}
};

type Raised = {readonly rule: CompiledRule; readonly tip: Tip};

const raise = ({compiled, draft, facts}: CheckInput, run: CheckRun, region: Region): Raised[] => {
	const spoken = textLanguages(region.searchedText.text);
	const raised: Raised[] = [];
	for (const rule of compiled.running) {
		const tip = isApplicable(rule, draft, facts, spoken) ? tryRule(rule, run, region) : undefined;
		if (tip) raised.push({rule, tip});
	}
	return raised;
};

/** The shield is asked only when something would be said; the text it is asked about is never judged in another way. */
const unshielded = (raised: readonly Raised[], {compiled, draft, facts}: CheckInput, text: Text): readonly Raised[] => {
	const speaks = ({rule}: Raised): boolean => runsUnderShield(rule.rule);
	const topics = topicsApply(draft, facts) ? compiled.topics : [];
	if (draft.voice === 'organisation' || raised.every(speaks) || !isLawfulSpeech(text, topics)) return raised;
	return raised.filter(speaks);
};

/** A text read without its disguise, with spans that lead back to what the person wrote. */
const analyseUndisguised = (raw: string): Text | undefined => {
	const plain = undisguise(raw);
	if (!plain) return undefined;
	const text = analyseText(plain.text);
	return {...text, raw, rawSpan: span => plain.sourceSpan(text.rawSpan(span))};
};

/** What protects others speaks whatever letters, pictures or unseen marks the words hide behind. */
const raiseUndisguised = (input: CheckInput, raw: string, known: readonly Raised[]): readonly Raised[] => {
	const text = analyseUndisguised(raw);
	if (!text) return [];
	const said = new Set(known.map(({rule}) => rule));
	const running = input.compiled.running.filter(
		rule => rule.rule.group === 'protect' && rule.rule.level === 'pause' && !said.has(rule),
	);
	const hidden: CheckInput = {...input, compiled: {...input.compiled, running}};
	const {run, own} = createCheckRun(hidden, text);
	return raise(hidden, run, {searchedText: own, start: 0, end: text.folded.length});
};

const runRules = (input: CheckInput): CheckResult => {
	const end = checkedEnd(input.draft.text);
	const raw = input.draft.text.slice(0, end);
	const text = input.text ?? analyseText(raw);
	const {run, own, reading} = createCheckRun(input, text);
	const open = raise(input, run, {searchedText: own, start: 0, end: text.folded.length});
	const raised = unshielded([...open, ...raiseUndisguised(input, raw, open)], input, text);
	const judged = own.judged() < text.folded.length ? text.rawSpan([own.judged(), own.judged()])[0] : end;
	return {
		tips: rankTips(raised.map(({tip}) => tip)),
		judged,
		...(reading && {reading}),
	};
};

/** Nothing is written yet, but what is being answered can already be read. */
const nothingWritten = ({draft, facts}: CheckInput): CheckResult => ({
	tips: [],
	judged: draft.text.length,
	...(draft.parent && {reading: classifyParent(analyseText(draft.parent.text.slice(0, maxCheckedLength)), facts)}),
});

const runRulesSafely = (input: CheckInput): CheckResult => {
	const {text, pictures} = input.draft;
	try {
		if (text.trim() === '' && pictures.length === 0) return nothingWritten(input);
		return runRules(input);
	} catch {
		return {tips: [], judged: 0}; // Fail open: no answer is better than a page that cannot publish.
	}
};

/** What a set says of its organisation is known only where the set may matter. */
const withCompany = ({company}: CompiledRuleSet, draft: Draft, facts: Facts): Facts =>
	company && !facts.company && companyActs(draft, facts) ? {...facts, company} : facts;

/** Judges a whole draft; `text` is what `analyseDraft` made of it, for a caller that has it. Never throws; `judged` says how far it came. */
export const check = (compiled: CompiledRuleSet, draft: Draft, facts: Facts, text?: Text): CheckResult =>
	runRulesSafely({compiled, draft, facts: withCompany(compiled, draft, facts), text});

/**
 * The ids of all rules that would speak on a draft, shield and ranking left aside: what the reach of a set is measured by. `text` is the
 * draft's text made ready. Never throws.
 */
export const matchingRuleIds = (compiled: CompiledRuleSet, draft: Draft, facts: Facts, text: Text): string[] => {
	const input: CheckInput = {compiled, draft, facts: withCompany(compiled, draft, facts)};
	try {
		const {run, own} = createCheckRun(input, text);
		return raise(input, run, {searchedText: own, start: 0, end: text.folded.length}).map(({rule}) => rule.rule.id);
	} catch {
		return [];
	}
};
