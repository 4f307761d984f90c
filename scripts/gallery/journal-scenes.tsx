import {emptyJournal} from '../../companion/journal/journal-content.ts';
import type {JournalActions, JournalState} from '../../components/journal/journal-props.ts';
import {JournalView} from '../../components/journal/journal-view.tsx';
import {journalStringsIn} from '../../components/strings/journal/index.ts';
import {sampleJournal} from './journal-samples.ts';
import type {Scene} from './scene.ts';

const nothing = () => {};

const still: JournalActions = {
	turn: nothing,
	workComputer: nothing,
	keep: nothing,
	saveEntry: async () => ({kind: 'saved'}),
	removeEntry: nothing,
	saveGoal: async () => true,
	removeGoal: nothing,
	remind: async () => true,
	removeReminder: nothing,
	calendar: nothing,
	toDraft: nothing,
	copy: nothing,
	save: nothing,
	take: nothing,
	old: nothing,
	clear: nothing,
};

const journal = (state: Partial<JournalState>, more: Partial<Scene> = {}): Scene => ({
	home: 'extension',
	size: [800, 2600],
	draw: ({language}) => (
		<JournalView
			state={{...sampleJournal, ...state}}
			strings={journalStringsIn(language)}
			language={language}
			on={still}
		/>
	),
	...more,
});

const {choices} = sampleJournal;

/** Every state of the journal's page. */
export const journalScenes: {readonly [name: string]: Scene} = {
	journal: journal({}),
	'journal-off': journal({choices: {...choices, on: false}, content: emptyJournal}, {size: [800, 1100]}),
	'journal-managed': journal({managed: true, old: 3, unread: 2}),
	'journal-trouble': journal(
		{
			content: emptyJournal,
			trouble: 'newer',
			notice: {kind: 'refused', refusal: {why: 'bad-item', place: 'entries 3: day'}},
		},
		{size: [800, 1200]},
	),
};
