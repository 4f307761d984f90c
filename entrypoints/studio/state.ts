import {exampleSets} from '../../authoring/examples.ts';
import {type PageName, pageNames} from '../../authoring/guidance-document.ts';
import {withInflections} from '../../authoring/inflections.ts';
import {itFiles} from '../../authoring/it-files.ts';
import type {StudioState} from '../../authoring/studio-state.ts';
import {tryNetworks} from '../../authoring/trial.ts';
import {extensionId} from '../../browser/extension/extension-info.ts';
import type {ByLanguage} from '../../engine/model/language.ts';
import {ruleNames} from '../../engine/model/rule-name.ts';
import {describeChange} from '../../engine/rule-set/diff/describe-change.ts';
import {diffRuleSets} from '../../engine/rule-set/diff/diff-rule-sets.ts';
import {builtIn} from '../../rules/index.ts';
import type {StudioSnapshot} from './store.ts';

type Around = {readonly hash: string; readonly language: 'sv' | 'en'; readonly today: string};

const pageAt = (hash: string): PageName => pageNames.find(name => `#${name}` === hash) ?? 'listen';

const labelOf = (id: string): ByLanguage<string> | undefined => {
	const rule = builtIn.rules.find(each => each.id === id);
	return rule && ruleNames(rule);
};

const changesSince = ({history, finished}: StudioSnapshot, language: 'sv' | 'en'): Pick<StudioState, 'changes'> => {
	const {given} = history.present;
	if (!given) return {};
	return {
		changes: diffRuleSets(given, finished)
			.filter(({path}) => path !== 'version')
			.map(change => describeChange(change, labelOf)[language]),
	};
};

/** What the studio shows: the store's state, the page of the address, and the day. */
export const studioState = (now: StudioSnapshot, {hash, language, today}: Around): StudioState => ({
	page: pageAt(hash),
	work: now.history.present,
	...(now.reading && {reading: now.reading}),
	validation: now.validation,
	finished: now.finished,
	kept: now.kept,
	apart: now.theirs !== undefined,
	canUndo: now.history.past.length > 0,
	canRedo: now.history.future.length > 0,
	note: now.note,
	...changesSince(now, language),
	builtIn: builtIn.rules,
	networks: tryNetworks,
	examples: exampleSets.map(({id, name}) => ({id, name})),
	itFiles: pageAt(hash) === 'save' ? itFiles(withInflections(now.finished), language, extensionId()) : [],
	today,
});
