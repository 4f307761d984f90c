import type {StudioStrings} from '../../components/strings/sv-studio.ts';
import {finishedSet} from '../../components/studio/finished-set.ts';
import type {SavedFile, StudioActions} from '../../components/studio/studio-state.ts';
import {emptyWork, type Work} from '../../components/studio/work.ts';
import {readPolicy} from '../../engine/reader/read-policy.ts';
import type {NamedRule} from '../../engine/rule.ts';
import type {RuleSet} from '../../engine/rule-set.ts';
import {examples} from './examples.ts';
import {loadForms, withForms} from './forms.ts';
import {failingIn} from './judge-work.ts';
import {openSet, openText} from './open-file.ts';
import {saveFile} from './save-file.ts';
import type {Store} from './store.ts';
import {tryMany} from './try-many.ts';
import {tryPost} from './try-post.ts';

/** What the actions need beside the store. */
export type Setting = {
	readonly store: Store;
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

/** A long text takes a moment, so the page first says that it reads. */
const read = ({store}: Setting, text: string | undefined): void => {
	const {set, policy} = store.work();
	if (text === undefined) {
		store.show({reading: undefined});
		return;
	}
	if (text !== policy) store.change({...store.work(), policy: text}, 'policy');
	store.show({reading: 'under way'});
	setTimeout(() => store.show({reading: readPolicy(text, organisationOf(set))}), afterDrawing);
};

const openPolicyFile = async (setting: Setting, file: File): Promise<void> => {
	const opened = await openText(file, setting.strings());
	if ('text' in opened) {
		setting.store.show({note: ''});
		read(setting, opened.text);
	} else setting.store.show({note: opened.trouble});
};

/** What was heard and the policy stay; they belong to the person and not to the file. */
const replace = ({store}: Setting, part: Pick<Work, 'set' | 'given'>, note: string): void => {
	const {heard, policy} = store.work();
	store.change({heard, policy, ...part});
	store.show({note});
};

const openSetFile = async (setting: Setting, file: File): Promise<void> => {
	const opened = await openSet(file, setting.strings());
	if ('set' in opened)
		replace(setting, {set: opened.set, given: opened.set}, setting.strings().files.opened(file.name));
	else setting.store.show({note: opened.trouble});
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

const begin = (setting: Setting, id: string | undefined): void => {
	const {files, save} = setting.strings();
	const example = examples.find(each => each.id === id);
	const review = setting.inAYear();
	const set = example ? asStart(example, review) : emptyWork(setting.language(), review).set;
	replace(setting, {set}, files.begun(example?.name ?? save.empty));
};

const save = async ({store, strings}: Setting): Promise<void> => {
	await loadForms(store.now().finished);
	const file = fileOf(withForms(store.now().finished), '');
	saveFile(file);
	store.show({note: strings().save.saved(file.name)});
};

const saveForIt = async ({store, strings}: Setting, chosen: SavedFile | undefined): Promise<void> => {
	await loadForms(store.now().finished);
	const set = withForms(store.now().finished);
	const file = chosen ?? fileOf(set, `-${set.version}`);
	saveFile(file);
	// Compared with is what was written; the forms made of it follow from it.
	const {finished} = store.now();
	const {id, version} = finished;
	store.change({...store.work(), set: {...store.work().set, id, version}, given: finished});
	store.show({note: strings().save.itSaved(file.name)});
};

const failing = (store: Store, rule: NamedRule): ReadonlySet<string> => {
	const [finished] = finishedSet({set: {...store.work().set, rules: [rule]}}).rules ?? [];
	return finished ? failingIn(rule, finished) : new Set();
};

/** What a person can do in the studio. */
export const actionsWith = (setting: Setting): StudioActions => {
	const {store, today, language} = setting;
	const edit: StudioActions['edit'] = (at, part) => store.change({...store.work(), ...part}, at);
	return {
		edit,
		set: (at, part) => edit(at, {set: {...store.work().set, ...part}}),
		undo: store.undo,
		redo: store.redo,
		read: text => read(setting, text),
		openPolicy: file => void openPolicyFile(setting, file),
		openSet: file => void openSetFile(setting, file),
		begin: id => begin(setting, id),
		saveText: saveFile,
		save: () => void save(setting),
		saveForIt: file => void saveForIt(setting, file),
		print: () => print(),
		takeTheirs: store.takeTheirs,
		keepMine: store.keepMine,
		closeNote: () => store.show({note: ''}),
		tryPost: post => tryPost({set: withForms(store.now().finished), post, today: today()}),
		tryMany: (posts, on, progress) =>
			tryMany({set: store.now().finished, posts, on, today: today(), language: language()}, progress),
		failing: rule => failing(store, rule),
	};
};
