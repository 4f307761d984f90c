import type {Draft, Limit, Surface} from '../engine/model/draft.ts';
import type {RuleSet} from '../engine/model/rule-set.ts';
import {type CompiledRuleSet, compile} from '../engine/rule-language/compile.ts';
import {combineRuleSets} from '../engine/rule-set/combine-rule-sets.ts';
import {platforms} from '../platforms/registry/index.ts';
import {networks} from '../platforms/registry/networks.ts';
import {builtIn} from '../rules/index.ts';
import type {TryNetwork, TryPost} from './studio-state.ts';

/** The networks a post can be tried on, and any other. */
export const tryNetworks: readonly TryNetwork[] = [...networks, {name: 'other'}];

// Compiling takes a moment, so it is done once for each set that is tried.
let last: {readonly set: RuleSet; readonly compiled: CompiledRuleSet} | undefined;

/** Äkta's own rules with a set in work, ready to judge. */
export const compileForTrial = (set: RuleSet): CompiledRuleSet => {
	if (last?.set !== set) last = {set, compiled: compile(combineRuleSets(builtIn, set))};
	return last.compiled;
};

const limitOf = (platform: string, surface: Surface): Limit | undefined => {
	const limits = platforms.find(({name}) => name === platform)?.platform.limits;
	return limits?.[surface] ?? limits?.else;
};

/** A tried post as a draft, in the place it would be written. */
export const draftFromPost = ({text, platform, surface, voice, parent}: TryPost): Draft => {
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
