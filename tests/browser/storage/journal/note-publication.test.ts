import 'fake-indexeddb/auto';
import {IDBFactory} from 'fake-indexeddb';
import {beforeEach, describe, expect, it, vi} from 'vitest';
import {fakeBrowser} from 'wxt/testing/fake-browser';
import {dayAfter, dayOf} from '../../../../companion/journal/iso-day.ts';

vi.mock('webextension-polyfill', async () => ({default: (await import('wxt/testing/fake-browser')).fakeBrowser}));

const published = {platform: 'linkedin', surface: 'reply', voice: 'at-work'} as const;
const today = dayOf(new Date());

const load = async () => ({
	...(await import('../../../../browser/storage/journal/note-publication.ts')),
	...(await import('../../../../browser/storage/journal/journal-storage.ts')),
	...(await import('../../../../browser/storage/journal/journal-upkeep.ts')),
});
let journal: Awaited<ReturnType<typeof load>>;
const entries = async () => (await journal.readJournal()).content.entries;

beforeEach(async () => {
	fakeBrowser.reset();
	vi.restoreAllMocks();
	globalThis.indexedDB = new IDBFactory();
	vi.resetModules();
	journal = await load();
});

describe('what went out', () => {
	it('leaves nothing anywhere while the journal is off', async () => {
		await journal.notePublication(published);
		expect(await indexedDB.databases()).toEqual([]);
		for (const area of ['local', 'session', 'sync'] as const)
			expect(await fakeBrowser.storage[area].get(null)).toEqual({});
	});

	it('is noted with its day and place, and nothing else, once the journal is on', async () => {
		await journal.changeJournalChoices({on: true, lastUsed: today});
		await journal.notePublication(published);
		expect(await entries()).toEqual([{...published, id: expect.any(String), day: today, topics: [], marks: []}]);
	});

	it('is turned down where it is more than that, or something else', async () => {
		await journal.changeJournalChoices({on: true});
		for (const told of [{...published, text: 'hemligt'}, {...published, surface: 'message'}, 'x', undefined])
			await journal.notePublication(told);
		expect(await entries()).toEqual([]);
	});

	it.each([
		['the policy gives settings', async () => void (await fakeBrowser.storage.managed.set({rulesetId: 'x'}))],
		['the person says so', async () => journal.changeJournalChoices({workComputer: true})],
	])('is not noted when written as oneself on an employer’s computer, as %s', async (_why, manage) => {
		await journal.changeJournalChoices({on: true});
		await manage();
		await journal.notePublication({...published, voice: 'self'});
		expect(await entries()).toEqual([]);
		await journal.notePublication(published);
		expect(await entries()).toHaveLength(1);
	});

	it('takes with it what is past its time, unless the clock has jumped', async () => {
		const old = {
			id: 'old',
			day: '2020-01-01',
			platform: 'x',
			surface: 'post',
			voice: 'self',
			topics: [],
			marks: [],
		} as const;
		await journal.changeJournalChoices({on: true, lastUsed: '2020-01-02'});
		await journal.putInJournal('entries', {...old, topics: [], marks: []});
		await journal.notePublication(published);
		expect(await entries()).toHaveLength(2);
		expect((await journal.storedJournalChoices.read()).lastUsed).toBe('2020-01-02');
		await journal.changeJournalChoices({lastUsed: today});
		await journal.notePublication(published);
		expect(await entries()).toHaveLength(3);
		expect((await journal.storedJournalChoices.read()).oldSince).toBe(today);
		await journal.changeJournalChoices({oldSince: dayAfter(today, -8)});
		await journal.notePublication(published);
		expect((await entries()).map(({day}) => day)).toEqual([today, today, today]);
	});

	it('is missed with a word on why when there is no room, and noted again when there is', async () => {
		await journal.changeJournalChoices({on: true});
		const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
			throw new DOMException('no room', 'QuotaExceededError');
		});
		await journal.notePublication(published);
		expect((await journal.storedJournalChoices.read()).missed).toBe('full');
		full.mockRestore();
		await journal.notePublication(published);
		expect((await journal.storedJournalChoices.read()).missed).toBeNull();
		expect(await entries()).toHaveLength(1);
	});

	it('is not kept when the journal was turned off meanwhile', async () => {
		await journal.changeJournalChoices({on: true, lastUsed: today});
		const noted = journal.notePublication(published);
		await journal.changeJournalChoices({on: false});
		await noted;
		expect(await entries()).toEqual([]);
	});

	it('takes nothing back that another part of Äkta has chosen at the same moment', async () => {
		await journal.changeJournalChoices({on: true});
		vi.resetModules();
		const worker = await load();
		await Promise.all([
			journal.changeJournalChoices({on: false}),
			worker.changeJournalChoices({goalPassed: 3}),
			journal.changeJournalChoices({workComputer: true}),
		]);
		expect(await journal.storedJournalChoices.read()).toMatchObject({on: false, goalPassed: 3, workComputer: true});
	});
});
