import {mendPasted} from '../../authoring/mend-pasted.ts';
import {openText} from '../../authoring/open-file.ts';
import type {Decision} from '../../authoring/rewritten-policy.ts';
import {textTrouble} from '../../components/strings/studio/open-trouble.ts';
import type {RuleSet} from '../../engine/model/rule-set.ts';
import {readPolicy} from '../../engine/policy-reader/read-policy.ts';
import type {StudioDependencies} from './studio-dependencies.ts';

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

/** Reads a pasted policy; without one goes back to where it is pasted. What a PDF did to a text is put right first; undo takes that back. A long text takes a moment, so the page first says that it reads. */
export const readPasted = (dependencies: StudioDependencies, pasted: string | undefined): void => {
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
export const readAgain = (dependencies: StudioDependencies): void => {
	const {decided, policy} = dependencies.store.work();
	if (decided !== undefined && policy.trim() !== '') readNow(dependencies);
};

/** Reads the policy in a file, or says why it cannot. */
export const openPolicyFile = async (dependencies: StudioDependencies, file: File): Promise<void> => {
	const opened = await openText(file);
	if ('text' in opened) {
		dependencies.store.show({note: ''});
		readPasted(dependencies, opened.text);
	} else dependencies.store.show({note: textTrouble(opened.trouble, file.name, dependencies.strings())});
};

/** Keeps what the lead decides on a sentence. Deciding on one sentence is one step of undo, however long one writes at it. */
export const decide = ({store}: StudioDependencies, sentence: string, decision: Decision): void => {
	const {decided, ...work} = store.work();
	store.change({...work, decided: {...decided, [sentence]: decision}}, `decided ${sentence}`);
};
