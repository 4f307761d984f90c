import {describeStep} from '../../authoring/describe-step.ts';
import {finishedSet} from '../../authoring/finished-set.ts';
import {withInflections} from '../../authoring/inflections.ts';
import {openPosts} from '../../authoring/open-file.ts';
import type {StudioActions} from '../../authoring/studio-state.ts';
import {tryManyPosts} from '../../authoring/try-many-posts.ts';
import {tryPost} from '../../authoring/try-post.ts';
import {failingExampleKeys} from '../../authoring/validate-document.ts';
import type {NamedRule} from '../../engine/model/rule.ts';
import {begin, openSetFile, saveForIt, saveSet} from './file-actions.ts';
import {decide, openPolicyFile, readAgain, readPasted} from './policy-actions.ts';
import {saveFile} from './save-file.ts';
import type {StudioStore} from './store.ts';
import type {StudioDependencies} from './studio-dependencies.ts';

const failing = (store: StudioStore, rule: NamedRule): ReadonlySet<string> => {
	const [finished] = finishedSet({set: {...store.work().set, rules: [rule]}}).rules ?? [];
	return finished ? failingExampleKeys(rule, finished) : new Set();
};

/** Goes a step back or forth, and says what that changed and where. */
const step = ({store, strings, language}: StudioDependencies, go: () => void, kind: 'undone' | 'redone'): void => {
	const before = store.work();
	go();
	const told = describeStep(before, store.work(), language());
	if (told) store.show({note: strings()[kind](strings().nav[told.page], told.said)});
};

/** What a person can do in the studio. */
export const createStudioActions = (dependencies: StudioDependencies): StudioActions => {
	const {store, today, language} = dependencies;
	const edit: StudioActions['edit'] = (at, part) => store.change({...store.work(), ...part}, at);
	return {
		edit,
		set: (at, part) => edit(at, {set: {...store.work().set, ...part}}),
		undo: () => step(dependencies, store.undo, 'undone'),
		redo: () => step(dependencies, store.redo, 'redone'),
		read: text => readPasted(dependencies, text),
		readAgain: () => readAgain(dependencies),
		decide: (sentence, decision) => decide(dependencies, sentence, decision),
		openPolicy: file => void openPolicyFile(dependencies, file),
		openSet: file => void openSetFile(dependencies, file),
		begin: id => begin(dependencies, id),
		saveText: saveFile,
		save: () => void saveSet(dependencies),
		saveForIt: file => void saveForIt(dependencies, file),
		print: () => print(),
		takeTheirs: store.takeTheirs,
		keepMine: store.keepMine,
		closeNote: () => store.show({note: ''}),
		tryPost: post => tryPost({set: withInflections(store.now().finished), post, today: today()}),
		openPosts,
		tryMany: (posts, platform, progress) =>
			tryManyPosts({set: store.now().finished, posts, platform, today: today(), language: language()}, progress),
		failing: rule => failing(store, rule),
	};
};
