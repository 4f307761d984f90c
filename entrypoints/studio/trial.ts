import type {TryNetwork, TryPost} from '../../components/studio/studio-state.ts';
import {combine} from '../../engine/combine.ts';
import {type Compiled, compile} from '../../engine/compile.ts';
import type {Draft, Limit, Surface} from '../../engine/draft.ts';
import type {RuleSet} from '../../engine/rule-set.ts';
import {platforms} from '../../platforms/page/registry.ts';
import {builtIn} from '../../rules/index.ts';
import {networks} from '../options/networks.ts';

/** The networks a post can be tried on, and any other. */
export const tryNetworks: readonly TryNetwork[] = [...networks, {name: 'other'}];

// Compiling takes a moment, so it is done once for each set that is tried.
let last: {readonly set: RuleSet; readonly compiled: Compiled} | undefined;

/** Äkta's own rules with a set in work, ready to judge. */
export const compiledFor = (set: RuleSet): Compiled => {
	if (last?.set !== set) last = {set, compiled: compile(combine(builtIn, set))};
	return last.compiled;
};

const limitOf = (platform: string, surface: Surface): Limit | undefined => {
	const limits = platforms.find(({name}) => name === platform)?.platform.limits;
	return limits?.[surface] ?? limits?.else;
};

/** A tried post as a draft, in the place it would be written. */
export const draftFrom = ({text, platform, surface, voice, parent}: TryPost): Draft => {
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
