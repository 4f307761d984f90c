import {chooseTips} from '../companion/choose-tips.ts';
import {organisationLineFor} from '../companion/organisation-line.ts';
import {defaultSettings} from '../companion/settings.ts';
import type {RuleInfo, TabState} from '../companion/tab-state.ts';
import {check} from '../engine/checking/check.ts';
import {countDraft} from '../engine/checking/draft-counters.ts';
import type {CheckResult} from '../engine/model/check-result.ts';
import type {Draft} from '../engine/model/draft.ts';
import type {NamedRule} from '../engine/model/rule.ts';
import type {RuleSet} from '../engine/model/rule-set.ts';
import type {Tip} from '../engine/model/tip.ts';
import type {TryPost} from './studio-state.ts';
import {compileForTrial, draftFromPost, tryNetworks} from './trial.ts';

const aboutTips = (tips: readonly Tip[], rules: readonly NamedRule[]): {[rule: string]: RuleInfo} =>
	Object.fromEntries(
		tips.flatMap(({rule: id}) => {
			const rule = rules.find(each => each.id === id);
			return rule ? [[id, {source: rule.source}]] : [];
		}),
	);

const titleOf = (platform: string) => {
	const title = tryNetworks.find(({name}) => name === platform)?.title;
	return title === undefined ? {} : {title};
};

type Trial = {readonly set: RuleSet; readonly post: TryPost; readonly today: string};

const organisationOf = ({name, owner, may = [], company}: RuleSet) =>
	name
		? {organisation: {name, may, ...(owner && {mail: owner.mail}), ...(company?.public && {public: true as const})}}
		: {};

const stateFrom = ({set, today}: Trial, draft: Draft, {tips, judged, reading}: CheckResult): TabState => {
	const line = organisationLineFor(set, draft, reading, `${today}T12:00:00Z`);
	const chosen = chooseTips(tips, draft.text, defaultSettings);
	return {
		frame: 0,
		composer: {id: 'studio', revision: 0, draft: 'studio'},
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
		about: aboutTips(chosen, compileForTrial(set).rules),
		counters: countDraft(draft),
	};
};

/** What a person with no choices of their own would meet, with this set in force, today (ISO date). */
export const tryPost = (trial: Trial): TabState => {
	const draft = draftFromPost(trial.post);
	return stateFrom(trial, draft, check(compileForTrial(trial.set), draft, {today: trial.today}));
};
