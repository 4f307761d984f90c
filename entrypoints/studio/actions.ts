import {describeStep} from '../../authoring/describe-step.ts';
import {exampleSets} from '../../authoring/examples.ts';
import {finishedSet} from '../../authoring/finished-set.ts';
import {emptyDocument, type GuidanceDocument} from '../../authoring/guidance-document.ts';
import {loadInflections, withInflections} from '../../authoring/inflections.ts';
import {mendPasted} from '../../authoring/mend-pasted.ts';
import {openPosts, openSet, openText} from '../../authoring/open-file.ts';
import type {Decision} from '../../authoring/rewritten-policy.ts';
import type {SavedFile, StudioActions} from '../../authoring/studio-state.ts';
import {tryManyPosts} from '../../authoring/try-many-posts.ts';
import {tryPost} from '../../authoring/try-post.ts';
import {failingExampleKeys} from '../../authoring/validate-document.ts';
import {setTrouble, textTrouble} from '../../components/strings/studio/open-trouble.ts';
import type {StudioStrings} from '../../components/strings/studio/sv.ts';
import type {NamedRule} from '../../engine/model/rule.ts';
import type {RuleSet} from '../../engine/model/rule-set.ts';
import {readPolicy} from '../../engine/policy-reader/read-policy.ts';
import {saveFile} from './save-file.ts';
import type {StudioStore} from './store.ts';

/** What the actions need beside the store. */
export type StudioDependencies = {
	readonly store: StudioStore;
	readonly strings: () => StudioStrings;
	readonly language: () => 'sv' | 'en';
	/** ISO date. */
	readonly today: () => string;
	/** ISO date a year on. */
	readonly inAYear: () => string;
};

const fileOf = (set: RuleSet, ending: string) => ({
	name: `${set.id || 'akta'}${ending}.json`,
	text: `${JSON.stringify(set, null, '\t')}\n`,
});

/** Long enough for the page to be drawn first, in ms. */
const afterDrawing = 30;

/** Which law holds for whoever owns the policy. */
const organisationOf = ({country, company}: RuleSet) => ({
	...(country && {country}),
	...(company?.public && {public: true}),
});

const readNow = ({store}: StudioDependencies): void => {
	const {set, policy} = store.work();
	store.show({reading: 'under way'});
	setTimeout(() => store.show({reading: readPolicy(policy, organisationOf(set))}), afterDrawing);
};

/** What a PDF did to a text is put right first; undo takes that back. A long text takes a moment, so the page first says that it reads. */
const read = (dependencies: StudioDependencies, pasted: string | undefined): void => {
	const {store, strings} = dependencies;
	if (pasted === undefined) {
		store.show({reading: undefined});
		return;
	}
	const {text, joined, heads} = mendPasted(pasted);
	const {decided = {}, ...work} = store.work();
	store.change({...work, policy: text, decided});
	if (joined + heads > 0) store.show({note: strings().reader.mended(joined, heads)});
	readNow(dependencies);
};

/** Reads what this browser kept, when it was being read. */
const readAgain = (dependencies: StudioDependencies): void => {
	const {decided, policy} = dependencies.store.work();
	if (decided !== undefined && policy.trim() !== '') readNow(dependencies);
};

const openPolicyFile = async (dependencies: StudioDependencies, file: File): Promise<void> => {
	const opened = await openText(file);
	if ('text' in opened) {
		dependencies.store.show({note: ''});
		read(dependencies, opened.text);
	} else dependencies.store.show({note: textTrouble(opened.trouble, file.name, dependencies.strings())});
};

/** What was heard and the policy stay; they belong to the person and not to the file. */
const replace = ({store}: StudioDependencies, part: Pick<GuidanceDocument, 'set' | 'given'>, note: string): void => {
	const {set: _, given: __, ...own} = store.work();
	store.change({...own, ...part});
	store.show({note});
};

const openSetFile = async (dependencies: StudioDependencies, file: File): Promise<void> => {
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

const begin = (dependencies: StudioDependencies, id: string | undefined): void => {
	const {files, save} = dependencies.strings();
	const example = exampleSets.find(each => each.id === id);
	const review = dependencies.inAYear();
	const set = example ? asStart(example, review) : emptyDocument(dependencies.language(), review).set;
	replace(dependencies, {set}, files.begun(example?.name ?? save.empty));
};

const save = async ({store, strings}: StudioDependencies): Promise<void> => {
	await loadInflections(store.now().finished);
	const file = fileOf(withInflections(store.now().finished), '');
	saveFile(file);
	store.show({note: strings().save.saved(file.name)});
};

const saveForIt = async ({store, strings}: StudioDependencies, chosen: SavedFile | undefined): Promise<void> => {
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

/** Deciding on one sentence is one step of undo, however long one writes at it. */
const decide = ({store}: StudioDependencies, sentence: string, decision: Decision): void => {
	const {decided, ...work} = store.work();
	store.change({...work, decided: {...decided, [sentence]: decision}}, `decided ${sentence}`);
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
		read: text => read(dependencies, text),
		readAgain: () => readAgain(dependencies),
		decide: (sentence, decision) => decide(dependencies, sentence, decision),
		openPolicy: file => void openPolicyFile(dependencies, file),
		openSet: file => void openSetFile(dependencies, file),
		begin: id => begin(dependencies, id),
		saveText: saveFile,
		save: () => void save(dependencies),
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
