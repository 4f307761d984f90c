import {troubleOf} from '../../browser/storage/journal/journal-error.ts';
import {
	addToJournal,
	changeEntry,
	deleteJournal,
	putInJournal,
	readJournal,
	removeFromJournal,
	storedJournalChoices,
} from '../../browser/storage/journal/journal-storage.ts';
import {changeJournalChoices} from '../../browser/storage/journal/journal-upkeep.ts';
import type {EventPlan} from '../../companion/events/event-plan.ts';
import {importable} from '../../companion/journal/importable.ts';
import type {JournalChoices} from '../../companion/journal/journal-choices.ts';
import {entriesToCsv, readEntriesCsv} from '../../companion/journal/journal-csv.ts';
import {fileLimits, journalToJson, readJournalJson} from '../../companion/journal/journal-file.ts';
import {retentionOf} from '../../companion/journal/retention.ts';
import {
	isKeptByEmployer,
	type JournalActions,
	type JournalNotice,
	type JournalState,
} from '../../components/journal/journal-props.ts';
import {saveAs} from './save-as.ts';

/** What the actions work on: the state that is shown, and how what came of one is told and drawn anew. */
export type JournalPage = {state(): JournalState; refresh(notice?: JournalNotice): Promise<void>};

const take = async (file: File, state: JournalState): Promise<JournalNotice> => {
	if (file.size > fileLimits.length) return {kind: 'refused', refusal: {why: 'too-large'}};
	const text = (await file.text()).replace(/^\uFEFF/, '');
	const read = /\.csv$/i.test(file.name) ? readEntriesCsv(text) : readJournalJson(text);
	if ('refusal' in read) return {kind: 'refused', refusal: read.refusal};
	const {content, leftOut, shortened} = importable(read.content, {managed: isKeptByEmployer(state)});
	// What is old among it is asked about: nothing that came in goes by itself.
	await changeJournalChoices({lastUsed: null});
	const count = await addToJournal(content);
	const there = content.entries.length + content.goals.length + content.reminders.length - count;
	return {kind: 'imported', count, there, leftOut, shortened};
};

const save = async (form: 'json' | 'csv'): Promise<void> => {
	const {content} = await readJournal();
	if (form === 'json') saveAs('akta-dagbok.json', 'application/json', journalToJson(content));
	// A spreadsheet reads å, ä and ö rightly only after this mark.
	else saveAs('akta-dagbok.csv', 'text/csv', `\uFEFF${entriesToCsv(content.entries)}`);
};

const decideOld = async (does: 'remove' | 'keep', {content, choices, today}: JournalState): Promise<void> => {
	if (does === 'keep') return changeJournalChoices({keep: 'always', lastUsed: today});
	await removeFromJournal('entries', retentionOf(content.entries, today, {...choices, lastUsed: null}).ask);
	await changeJournalChoices({lastUsed: today});
};

const saveCalendar = async (plan: EventPlan): Promise<void> => {
	// Loaded when it is asked for, as is what reaches a draft: the page opens without them.
	const {eventCalendar} = await import('../../companion/events/event-calendar.ts');
	const {timeZone} = new Intl.DateTimeFormat().resolvedOptions();
	const file = eventCalendar(plan, {id: crypto.randomUUID(), now: new Date(), zone: timeZone});
	if (file) saveAs('akta.ics', 'text/calendar', file);
};

/** A worker that sleeps hears of no change; asked anything it wakes, and looks at the reminders. */
const tellWorker = async (): Promise<void> => {
	const {askWorker} = await import('../../browser/messaging/messages.ts');
	await askWorker('noticeIn', 0).catch(() => undefined);
};

const toDraft = async (text: string): Promise<JournalNotice> => {
	const {putInDraft} = await import('./draft-behind.ts');
	return {kind: 'event', done: (await putInDraft(text)) ? 'in-draft' : 'failed'};
};

/** What a person can do on the journal's page; whatever goes wrong is told, and what was there stays. */
export const journalActions = ({state, refresh}: JournalPage): JournalActions => {
	const failed = (error: unknown): Promise<void> => refresh({kind: 'trouble', trouble: troubleOf(error)});
	const kept = (work: () => Promise<JournalNotice | undefined>): Promise<boolean> =>
		work().then(
			notice => refresh(notice).then(() => true),
			error => failed(error).then(() => false),
		);
	const run = (work: () => Promise<void>): void => void work().then(() => refresh(), failed);
	const tell = (work: () => Promise<JournalNotice>): void => void work().then(refresh, failed);
	const choose = (part: Partial<JournalChoices>): void => run(() => changeJournalChoices({...part, missed: null}));
	return {
		turn: on => choose({on, ...(on && state().content.entries.length === 0 && {lastUsed: state().today})}),
		workComputer: workComputer => choose({workComputer}),
		keep: keep => choose({keep}),
		saveEntry: (entry, opened) =>
			changeEntry(entry, opened).then(
				saved => refresh().then(() => saved),
				error => failed(error).then(() => ({kind: 'failed'}) as const),
			),
		removeEntry: id => run(() => removeFromJournal('entries', [id])),
		saveGoal: goal => kept(() => putInJournal('goals', goal).then(() => undefined)),
		removeGoal: id => run(() => removeFromJournal('goals', [id])),
		remind: reminder =>
			kept(async () => {
				await putInJournal('reminders', reminder);
				void tellWorker();
				return {kind: 'event', done: 'reminded'};
			}),
		removeReminder: id => run(() => removeFromJournal('reminders', [id]).then(() => void tellWorker())),
		calendar: plan => void saveCalendar(plan).catch(failed),
		toDraft: text => tell(() => toDraft(text)),
		copy: text =>
			tell(async () => {
				await navigator.clipboard.writeText(text);
				return {kind: 'event', done: 'copied'};
			}),
		save: form => run(() => save(form)),
		take: file => tell(() => take(file, state())),
		old: does => run(() => decideOld(does, state())),
		clear: () =>
			tell(async () => {
				await deleteJournal();
				return {kind: 'deleted'};
			}),
	};
};

/** Calls back when what was chosen of the journal has changed in another tab. */
export const onJournalChoices = (listener: () => void): (() => void) => storedJournalChoices.watch(listener);
