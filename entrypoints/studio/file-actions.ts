import {exampleSets} from '../../authoring/examples.ts';
import {emptyDocument, type GuidanceDocument} from '../../authoring/guidance-document.ts';
import {loadInflections, withInflections} from '../../authoring/inflections.ts';
import {openSet} from '../../authoring/open-file.ts';
import type {SavedFile} from '../../authoring/studio-state.ts';
import {setTrouble} from '../../components/strings/studio/open-trouble.ts';
import type {RuleSet} from '../../engine/model/rule-set.ts';
import {saveFile} from './save-file.ts';
import type {StudioDependencies} from './studio-dependencies.ts';

const fileOf = (set: RuleSet, ending: string) => ({
	name: `${set.id || 'akta'}${ending}.json`,
	text: `${JSON.stringify(set, null, '\t')}\n`,
});

/** What was heard and the policy stay; they belong to the person and not to the file. */
const replace = ({store}: StudioDependencies, part: Pick<GuidanceDocument, 'set' | 'given'>, note: string): void => {
	const {set: _, given: __, ...own} = store.work();
	store.change({...own, ...part});
	store.show({note});
};

/** Works on with the rule set in a file, or says why it cannot. */
export const openSetFile = async (dependencies: StudioDependencies, file: File): Promise<void> => {
	const opened = await openSet(file);
	if (opened.set)
		replace(dependencies, {set: opened.set, given: opened.set}, dependencies.strings().files.opened(file.name));
	else dependencies.store.show({note: setTrouble(opened, file.name, dependencies.strings())});
};

/** An example's advice, without what is a fact of that organisation alone. */
const asStart = ({listened: _, company: __, contacts, ...set}: RuleSet, review: string): RuleSet => ({
	...set,
	id: '',
	version: 0,
	name: '',
	owner: {name: '', mail: ''},
	review,
	...(contacts && {contacts: contacts.map(contact => ({...contact, how: ''}))}),
});

/** Begins with an example's advice, or with nothing. */
export const begin = (dependencies: StudioDependencies, id: string | undefined): void => {
	const {files, save} = dependencies.strings();
	const example = exampleSets.find(each => each.id === id);
	const review = dependencies.inAYear();
	const set = example ? asStart(example, review) : emptyDocument(dependencies.language(), review).set;
	replace(dependencies, {set}, files.begun(example?.name ?? save.empty));
};

/** Saves the set as it stands. */
export const saveSet = async ({store, strings}: StudioDependencies): Promise<void> => {
	await loadInflections(store.now().finished);
	const file = fileOf(withInflections(store.now().finished), '');
	saveFile(file);
	store.show({note: strings().save.saved(file.name)});
};

/** Saves what IT is given, the chosen file or the set under its version, and counts changes from there. */
export const saveForIt = async ({store, strings}: StudioDependencies, chosen: SavedFile | undefined): Promise<void> => {
	await loadInflections(store.now().finished);
	const set = withInflections(store.now().finished);
	const file = chosen ?? fileOf(set, `-${set.version}`);
	saveFile(file);
	// Compared with is what was written; the forms made of it follow from it.
	const {finished} = store.now();
	const {id, version} = finished;
	store.change({...store.work(), set: {...store.work().set, id, version}, given: finished});
	store.show({note: strings().save.itSaved(file.name)});
};
