import type {About, TabState} from '../../browser/messages.ts';
import {plainSettings} from '../../browser/settings-shape.ts';
import {pillarOf} from '../../components/studio/pillar-of.ts';
import type {Tried, TryPost} from '../../components/studio/studio-state.ts';
import {check, checkGrammar} from '../../engine/check.ts';
import {countersOf} from '../../engine/counters.ts';
import type {Draft} from '../../engine/draft.ts';
import {loadGrammar} from '../../engine/grammar.ts';
import {rememberGrammar} from '../../engine/remember-grammar.ts';
import type {CheckResult} from '../../engine/result.ts';
import type {NamedRule} from '../../engine/rule.ts';
import type {RuleSet} from '../../engine/rule-set.ts';
import type {Tip} from '../../engine/tip.ts';
import {chosenTips} from '../background/chosen-tips.ts';
import {lineFor} from '../background/line.ts';
import {compiledFor, draftFrom, tryNetworks} from './trial.ts';

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
