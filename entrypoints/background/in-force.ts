import type {InForce, Organisation} from '../../browser/in-force.ts';
import {type GoodSet, setInSlots} from '../../browser/pushed/good-set.ts';
import {readState} from '../../browser/pushed/state.ts';
import {combine} from '../../engine/combine.ts';
import {type Compiled, compile, type SetInForce, type SourcedRule} from '../../engine/compile.ts';
import type {RuleSet} from '../../engine/rule-set.ts';
import {builtIn} from '../../rules/index.ts';

/** A rule set in force: Äkta's own, or a pushed one combined with it. */
export type Force = {
	readonly set: SetInForce;
	/** The organisation's set by itself; absent when Äkta's own is alone. */
	readonly pushed?: RuleSet;
	/** In short. */
	readonly inForce: InForce;
	/** The rule of this id, the organisation's where both have one. */
	readonly ruleOf: (id: string) => SourcedRule | undefined;
	/** Compiled once, at the first draft, so that waking for anything else costs nothing. */
	readonly compiled: () => Compiled;
};

const once = <T>(make: () => T): (() => T) => {
	let made: {readonly value: T} | undefined;
	return () => {
		made ??= {value: make()};
		return made.value;
	};
};

const forceOf = (set: SetInForce, inForce: InForce, pushed?: RuleSet): Force => {
	const rules = once(() => new Map((set.rules ?? []).map(rule => [rule.id, rule])));
	return {
		set,
		...(pushed && {pushed}),
		inForce,
		ruleOf: id => rules().get(id),
		// Both were compiled whole before: Äkta's own when it was built, a pushed one before it was taken.
		compiled: once(() => compile(set, {isSound: true})),
	};
};

/** Who stands behind a pushed rule set. */
const organisationOf = ({name, owner, may}: RuleSet): Organisation => ({
	name,
	...(owner && {mail: owner.mail}),
	...(may && {may}),
});

const pushedForce = ({set, kept}: GoodSet): Force => {
	const {id, version, name, hosts} = set;
	const since = kept.taken.slice(0, 10);
	return forceOf(
		combine(builtIn, set),
		{id, version, name, since, organisation: organisationOf(set), ...(hosts && {hosts})},
		set,
	);
};

const own = forceOf(builtIn, {id: builtIn.id, version: builtIn.version, name: builtIn.name});

/**
 * The rule set in force in a worker's life: read at once from what was kept, whatever the policy will say when it has been asked. `now` never
 * rejects, since Äkta's own set is always there; `reread` tells whether another set is in force than before.
 */
export const inForceOf = (version: string): {now(): Promise<Force>; reread(): Promise<boolean>} => {
	let hash: string | undefined;
	const read = async (before: Force): Promise<Force> => {
		const state = await readState();
		const {good} = state.source ? await setInSlots(state.source, state, version) : {good: undefined};
		if (hash === good?.kept.hash) return before;
		hash = good?.kept.hash;
		return good ? pushedForce(good) : own;
	};
	let reading: Promise<Force> | undefined;
	const now = (): Promise<Force> => {
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
