import type {StudioState} from '../../components/studio/studio-state.ts';
import {type PageName, pageNames} from '../../components/studio/work.ts';
import type {ByLanguage} from '../../engine/rule.ts';
import {diffRuleSets} from '../../engine/rule-set-diff.ts';
import {saySetChange} from '../../engine/say-set-change.ts';
import {builtIn} from '../../rules/index.ts';
import {withoutWords} from '../rules/tip-texts.ts';
import {examples} from './examples.ts';
import {withForms} from './forms.ts';
import {itFiles} from './it-files.ts';
import type {Now} from './store.ts';
import {tryNetworks} from './trial.ts';

type Around = {readonly hash: string; readonly language: 'sv' | 'en'; readonly today: string};

const pageAt = (hash: string): PageName => pageNames.find(name => `#${name}` === hash) ?? 'read';

const labelOf = (id: string): ByLanguage<string> | undefined => {
	const say = builtIn.rules?.find(rule => rule.id === id)?.say;
	if (!say) return undefined;
	return Object.fromEntries(Object.entries(say).map(([language, {saw}]) => [language, withoutWords(saw)]));
};

const changesSince = ({history, finished}: Now, language: 'sv' | 'en'): Pick<StudioState, 'changes'> => {
	const {given} = history.present;
	if (!given) return {};
	return {
		changes: diffRuleSets(given, finished)
			.filter(({path}) => path !== 'version')
			.map(change => saySetChange(change, labelOf)[language]),
	};
};

/** What the studio shows: the store's state, the page of the address, and the day. */
export const stateOf = (now: Now, {hash, language, today}: Around): StudioState => ({
	page: pageAt(hash),
	work: now.history.present,
	...(now.reading && {reading: now.reading}),
	judged: now.judged,
	finished: now.finished,
	kept: now.kept,
	apart: now.theirs !== undefined,
	canUndo: now.history.past.length > 0,
	canRedo: now.history.future.length > 0,
	note: now.note,
	...changesSince(now, language),
	builtIn: builtIn.rules ?? [],
	networks: tryNetworks,
	examples: examples.map(({id, name}) => ({id, name})),
	itFiles: pageAt(hash) === 'save' ? itFiles(withForms(now.finished), language) : [],
	today,
});
