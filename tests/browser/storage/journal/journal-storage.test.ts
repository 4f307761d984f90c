import 'fake-indexeddb/auto';
import {IDBFactory} from 'fake-indexeddb';
import {openDB} from 'idb';
import {beforeEach, describe, expect, it, vi} from 'vitest';
import {fakeBrowser} from 'wxt/testing/fake-browser';
import {hasJournal, JOURNAL_DATABASE} from '../../../../browser/storage/journal/journal-database.ts';
import {emptyJournal, inOrder} from '../../../../companion/journal/journal-content.ts';
import {entryWith, fullJournal} from '../../../companion/journal/journal.ts';

vi.mock('webextension-polyfill', async () => ({default: (await import('wxt/testing/fake-browser')).fakeBrowser}));

const load = () => import('../../../../browser/storage/journal/journal-storage.ts');
let journal: Awaited<ReturnType<typeof load>>;

beforeEach(async () => {
	fakeBrowser.reset();
	globalThis.indexedDB = new IDBFactory();
	vi.resetModules();
	journal = await load();
});

describe('the journal in this browser', () => {
	it('is not there until something is put in, also after it was read', async () => {
		expect(await journal.readJournal()).toEqual({content: emptyJournal, unread: 0});
		expect(await hasJournal()).toBe(false);
		await journal.putInJournal('entries', entryWith());
		expect((await journal.readJournal()).content.entries).toEqual([entryWith()]);
	});

	it('is the same after all of it was deleted and put in again', async () => {
		await journal.addToJournal(fullJournal);
		const before = await journal.readJournal();
		await journal.deleteJournal();
		expect(await hasJournal()).toBe(false);
		await journal.addToJournal(before.content);
		expect(await journal.readJournal()).toEqual({content: inOrder(fullJournal), unread: 0});
	});

	it('keeps what stands here when an older file with the same things is brought in', async () => {
		const [first] = fullJournal.entries;
		await journal.putInJournal('entries', {...entryWith(), ...first, note: 'Skrivet efteråt'});
		const all = fullJournal.entries.length + fullJournal.goals.length + fullJournal.reminders.length;
		expect(await journal.addToJournal(fullJournal)).toBe(all - 1);
		const {content} = await journal.readJournal();
		expect(content.entries.find(({id}) => id === first?.id)?.note).toBe('Skrivet efteråt');
		expect(content.entries).toHaveLength(fullJournal.entries.length);
	});

	it('writes over no entry that another tab has changed or taken away since it was opened', async () => {
		const opened = entryWith();
		await journal.putInJournal('entries', opened);
		const theirs = entryWith({note: 'Theirs'});
		const mine = entryWith({note: 'Mine'});
		expect(await journal.changeEntry(theirs, opened)).toEqual({kind: 'saved'});
		expect(await journal.changeEntry(mine, opened)).toEqual({kind: 'changed', now: theirs});
		expect((await journal.readJournal()).content.entries).toEqual([theirs]);
		expect(await journal.changeEntry(mine, theirs)).toEqual({kind: 'saved'});
		await journal.removeFromJournal('entries', [opened.id]);
		expect(await journal.changeEntry(theirs, mine)).toEqual({kind: 'changed', now: null});
		expect((await journal.readJournal()).content.entries).toEqual([]);
		expect(await journal.changeEntry(theirs, null)).toEqual({kind: 'saved'});
	});

	it('keeps the first of two items with one id in a file, and counts one', async () => {
		const twice = {
			...emptyJournal,
			entries: [entryWith({id: 'one', note: 'First'}), entryWith({id: 'one', note: 'Second'})],
		};
		expect(await journal.addToJournal(twice)).toBe(1);
		expect((await journal.readJournal()).content.entries).toMatchObject([{note: 'First'}]);
	});

	it('takes all of an import or none of it', async () => {
		const broken = {...fullJournal, reminders: [{day: '2026-12-01'}]} as never;
		await expect(journal.addToJournal(broken)).rejects.toMatchObject({trouble: 'unavailable'});
		expect((await journal.readJournal()).content).toEqual(emptyJournal);
	});

	it('leaves what it does not know where it is, and counts it', async () => {
		await journal.putInJournal('entries', entryWith());
		await journal.putInJournal('entries', {...entryWith({id: 'later'}), mood: 'glad'} as never);
		expect(await journal.readJournal()).toMatchObject({content: {entries: [entryWith()]}, unread: 1});
	});

	it('says that a newer Äkta has been here, and leaves all of it', async () => {
		const newer = await openDB(JOURNAL_DATABASE, 7, {upgrade: database => void database.createObjectStore('entries')});
		await newer.put('entries', 'kept', 'one');
		newer.close();
		await expect(journal.readJournal()).rejects.toMatchObject({trouble: 'newer'});
		await expect(journal.putInJournal('entries', entryWith())).rejects.toMatchObject({trouble: 'newer'});
		expect(await (await openDB(JOURNAL_DATABASE, 7)).get('entries', 'one')).toBe('kept');
	});

	it('says when another tab will not let go, and when there is no room', async () => {
		await journal.putInJournal('entries', entryWith());
		vi.resetModules();
		const other = await openDB(JOURNAL_DATABASE, 1);
		vi.useFakeTimers({toFake: ['setTimeout']});
		const refused = expect(journal.deleteJournal()).rejects.toMatchObject({trouble: 'blocked'});
		await vi.waitFor(() => expect(vi.getTimerCount()).toBe(1));
		vi.runAllTimers();
		await refused;
		vi.useRealTimers();
		other.close();
	});

	it('waits for a tab that lets go once it has finished', async () => {
		await journal.putInJournal('entries', entryWith());
		const other = await openDB(JOURNAL_DATABASE, 1, {blocking: () => void setTimeout(() => other.close(), 10)});
		await journal.deleteJournal();
		expect(await journal.readJournal()).toEqual({content: emptyJournal, unread: 0});
	});

	it('lets go of the database for another tab, and opens it again after', async () => {
		await journal.putInJournal('entries', entryWith());
		vi.resetModules();
		const elsewhere = await load();
		await elsewhere.deleteJournal();
		expect(await journal.readJournal()).toEqual({content: emptyJournal, unread: 0});
		await journal.putInJournal('entries', entryWith());
		expect((await elsewhere.readJournal()).content.entries).toHaveLength(1);
	});
});
