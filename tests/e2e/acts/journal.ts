import type {Page} from 'puppeteer-core';
import type {JournalEntry} from '../../../companion/journal/journal-entry.ts';
import {until} from '../../../scripts/acts/until.ts';
import type {Driven} from '../../../scripts/browsers/driven.ts';

const NAME = 'akta-journal';

/** Opens the journal's page. */
export const openJournal = (driven: Driven): Promise<Page> => driven.extensionPage('journal.html');

const names = async () => (await indexedDB.databases()).map(({name}) => name);

/** The databases of the extension, read from one of its own pages. */
export const databasesIn = (page: Page): Promise<(string | undefined)[]> => page.evaluate(names);

const putAll = (name: string, entries: readonly unknown[]) =>
	new Promise<void>((resolve, reject) => {
		const opening = indexedDB.open(name);
		opening.onerror = () => reject(opening.error);
		opening.onupgradeneeded = () => {
			for (const part of ['entries', 'goals', 'reminders']) opening.result.createObjectStore(part, {keyPath: 'id'});
		};
		opening.onsuccess = () => {
			const change = opening.result.transaction('entries', 'readwrite');
			for (const entry of entries) change.objectStore('entries').put(entry);
			change.oncomplete = () => {
				opening.result.close();
				resolve();
			};
		};
	});

/** Puts entries in past Äkta's own doors, making the database as Äkta does. */
export const seedJournal = (page: Page, entries: readonly JournalEntry[]): Promise<void> =>
	page.evaluate(putAll, NAME, entries);

const makeNewer = (name: string) =>
	new Promise<void>((resolve, reject) => {
		const opening = indexedDB.open(name, 99);
		opening.onerror = () => reject(opening.error);
		opening.onsuccess = () => {
			opening.result.close();
			resolve();
		};
	});

/** Leaves the database as a newer Äkta would. */
export const leaveNewerJournal = (page: Page): Promise<void> => page.evaluate(makeNewer, NAME);

type Saved = {saved?: string};

const catchFile = () => {
	const made = URL.createObjectURL;
	URL.createObjectURL = blob => {
		if (blob instanceof Blob) void blob.text().then(text => Object.assign(globalThis, {saved: text}));
		return made.call(URL, blob);
	};
};

/** Presses a button that saves a file, and answers what is in the file. */
export const savedFile = async (page: Page, press: () => Promise<unknown>): Promise<string> => {
	await page.evaluate(catchFile);
	await press();
	return until('the file', () => page.evaluate(() => (globalThis as Saved).saved));
};

const giveFile = (name: string, text: string) => {
	const field = document.querySelector<HTMLInputElement>('input[type="file"]');
	const files = new DataTransfer();
	files.items.add(new File([text], name));
	if (field) field.files = files.files;
	field?.dispatchEvent(new Event('change', {bubbles: true}));
};

/** Chooses a file of this name and content in the page's file field. */
export const chooseFile = (page: Page, name: string, text: string): Promise<void> =>
	page.evaluate(giveFile, name, text);
