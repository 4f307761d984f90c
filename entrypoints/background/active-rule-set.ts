import {type Edition, type LastGoodSet, readLastGoodSet} from '../../browser/rule-set-updates/last-good-set.ts';
import {storedState} from '../../browser/rule-set-updates/update-state.ts';
import type {ActiveGuidance, ActiveRuleSet, Organisation} from '../../companion/active-guidance.ts';
import type {ErrorRates} from '../../companion/error-rate.ts';
import type {RuleSet} from '../../engine/model/rule-set.ts';
import {compile, type EffectiveRuleSet} from '../../engine/rule-language/compile.ts';
import {combineRuleSets} from '../../engine/rule-set/combine-rule-sets.ts';
import errorRates from '../../rules/error-rates.json';
import {builtIn} from '../../rules/index.ts';

const once = <T>(make: () => T): (() => T) => {
	let made: {readonly value: T} | undefined;
	return () => {
		made ??= {value: make()};
		return made.value;
	};
};

const measured: ErrorRates = errorRates;

const errorsOf: ActiveRuleSet['errorsOf'] = (id, language) => {
	const rate = measured.rules[id]?.[language];
	return rate && {...rate, posts: measured.posts[language]};
};

const activeRuleSet = (set: EffectiveRuleSet, inForce: ActiveGuidance, pushed?: RuleSet): ActiveRuleSet => {
	const rules = once(() => new Map((set.rules ?? []).map(rule => [rule.id, rule])));
	return {
		set,
		...(pushed && {pushed}),
		guidance: inForce,
		ruleOf: id => rules().get(id),
		errorsOf,
		// Both were compiled whole before: Äkta's own when it was built, a pushed one before it was taken.
		compiled: once(() => compile(set, {isSound: true})),
	};
};

/** Who stands behind a pushed rule set. */
const organisationBehind = ({name, owner, may, company}: RuleSet): Organisation => ({
	name,
	...(owner && {mail: owner.mail}),
	...(may && {may}),
	...(company?.public && {public: true}),
});

const pushedForce = ({set, stored}: LastGoodSet): ActiveRuleSet => {
	const {id, version, name, hosts} = set;
	const since = stored.taken.slice(0, 10);
	return activeRuleSet(
		combineRuleSets(builtIn, set),
		{id, version, name, since, organisation: organisationBehind(set), ...(hosts && {hosts})},
		set,
	);
};

const own = activeRuleSet(builtIn, {id: builtIn.id, version: builtIn.version, name: builtIn.name});

/**
 * The rule set in force in a worker's life: read at once from what was kept, whatever the policy will say when it has been asked. `now` never
 * rejects, since Äkta's own set is always there; `reread` tells whether another set is in force than before.
 */
export const createActiveRuleSet = (edition: Edition): {now(): Promise<ActiveRuleSet>; reread(): Promise<boolean>} => {
	let hash: string | undefined;
	const read = async (before: ActiveRuleSet): Promise<ActiveRuleSet> => {
		const state = await storedState.read();
		const {good} = state.source ? await readLastGoodSet(state.source, state, edition) : {good: undefined};
		if (hash === good?.stored.hash) return before;
		hash = good?.stored.hash;
		return good ? pushedForce(good) : own;
	};
	let reading: Promise<ActiveRuleSet> | undefined;
	const now = (): Promise<ActiveRuleSet> => {
		reading ??= read(own).catch(() => own);
		return reading;
	};
	return {
		now,
		async reread() {
			const before = await now();
			reading = read(before).catch(() => before);
			return (await reading) !== before;
		},
	};
};
