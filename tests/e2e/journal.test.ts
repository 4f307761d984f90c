import type {Page} from 'puppeteer-core';
import {beforeEach, describe, expect, it} from 'vitest';
import type {Browser} from 'webextension-polyfill';
import {dayAfter, dayOf} from '../../companion/journal/iso-day.ts';
import {countArrivals} from '../../scripts/acts/arrivals.ts';
import {composers, openComposer, pressPublish, write} from '../../scripts/acts/composers.ts';
import {browsers, useStage} from '../../scripts/acts/stage.ts';
import {calmText, canary} from '../../scripts/acts/texts.ts';
import {until} from '../../scripts/acts/until.ts';
import {seededEntries} from '../../scripts/gallery/journal-samples.ts';
import {expectAccessiblePage} from './acts/axe.ts';
import {chooseFile, databasesIn, leaveNewerJournal, openJournal, savedFile, seedJournal} from './acts/journal.ts';
import {loadAnew, pressIn, says, storedIn, storeIn} from './acts/pages.ts';

declare const browser: Browser | undefined;
declare const chrome: Browser;

const today = dayOf(new Date());

const pressNamed = (name: string) => {
	const button = document.querySelector<HTMLElement>(`[aria-label="${name}"]`);
	button?.click();
	return button !== null;
};
const openFirst = () => document.querySelector<HTMLElement>('.journal-entry [aria-expanded]')?.click();
const writeNote = (words: string) => {
	const field = document.querySelector<HTMLTextAreaElement>('.journal-entries textarea');
	if (!field) return false;
	field.value = words;
	field.dispatchEvent(new Event('input', {bubbles: true}));
	return true;
};
const more = {
	akta: 'journal',
	format: 1,
	entries: [],
	goals: [{id: 'goal', sentence: 'Twelve caretakers have asked about night lights', kind: 'answers', order: 1}],
	reminders: [{id: 'reminder', day: dayAfter(today, 3), words: 'Answer Sara about the lamps'}],
};

const openAll = () => {
	for (const each of document.querySelectorAll('details')) each.open = true;
	document.querySelector<HTMLElement>('.journal-entry [aria-expanded="false"]')?.click();
};
const button = () => {
	const {action} = typeof browser === 'undefined' ? chrome : browser;
	return Promise.all([action.getBadgeText({}), action.getTitle({})]);
};
const fillReminder = (words: string, day: string) => {
	const [field, date] = document.querySelectorAll<HTMLInputElement>('#reminders form input');
	if (!field || !date) return false;
	for (const [each, value] of [
		[field, words],
		[date, day],
	] as const) {
		each.value = value;
		each.dispatchEvent(new Event('input', {bubbles: true}));
	}
	return true;
};
const count = (selector: string) => document.querySelectorAll(selector).length;

describe.each(browsers)('the journal in %s', name => {
	const stage = useStage(name);

	const publish = async (text: string) => {
		const page = await openComposer(stage.driven, composers.x);
		await write(stage.driven, page, composers.x, text);
		await stage.witness.judged('x.com', text);
		const arrived = countArrivals(stage);
		await pressPublish(page, composers.x);
		expect((await arrived.first()).texts).toEqual([text]);
	};
	const turnOn = async (page: Page) => {
		await until('the switch', () => page.evaluate(pressNamed, 'Note what I publish'));
		await says(page, 'The year in words');
	};
	const entryCount = async (page: Page, wanted: number) =>
		until(`${wanted} entries`, async () => (await page.evaluate(count, '.journal-entry')) === wanted);

	beforeEach(async () => {
		const page = await openJournal(stage.driven);
		await pressIn(page, 'Remove the whole journal');
		await pressIn(page, 'Remove everything');
		await says(page, 'The journal is gone and turned off.');
		await page.close();
	});

	it('keeps nothing anywhere while it is off, also once its page has been seen', async () => {
		const page = await openJournal(stage.driven);
		await says(page, 'Off. Nothing’s noted.');
		// What counts drafts is another thing than the journal, and is there from the first draft on.
		await publish(calmText);
		const before = await until('the count of drafts', async () => {
			const all = await storedIn(page);
			return 'habits' in all && all;
		});
		await publish(`${canary} ${calmText}`);
		await loadAnew(page);
		await says(page, 'Off. Nothing’s noted.');
		expect(await databasesIn(page)).not.toContain('akta-journal');
		const after = await storedIn(page);
		expect(Object.keys(after).sort()).toEqual(Object.keys(before).sort());
		expect(JSON.stringify(after)).not.toContain(canary);
		await page.close();
	});

	it('notes the day and the place of what is published, and not a word or a time', async () => {
		const page = await openJournal(stage.driven);
		await turnOn(page);
		await publish(`${canary} ${calmText}`);
		await entryCount(page, 1);
		await says(page, 'X, post, as yourself');
		const file = await savedFile(page, () => pressIn(page, 'Save as a file'));
		expect(JSON.parse(file)).toEqual({
			akta: 'journal',
			format: 1,
			entries: [
				{id: expect.any(String), day: today, platform: 'x', surface: 'post', voice: 'self', topics: [], marks: []},
			],
			goals: [],
			reminders: [],
		});
		await page.close();
	});

	it('gives the same back after all of it was saved, removed and brought in', async () => {
		const page = await openJournal(stage.driven);
		await turnOn(page);
		await seedJournal(page, seededEntries(500, today));
		await loadAnew(page);
		await entryCount(page, 20);
		await chooseFile(page, 'more.json', JSON.stringify(more));
		await says(page, '2 things came in.');
		const before = await savedFile(page, () => pressIn(page, 'Save as a file'));
		const {entries, ...rest} = JSON.parse(before);
		expect(entries).toHaveLength(500);
		expect({...rest, entries: []}).toEqual(more);
		await pressIn(page, 'Remove the whole journal');
		await pressIn(page, 'Remove everything');
		await says(page, 'The journal is gone and turned off.');
		expect(await databasesIn(page)).not.toContain('akta-journal');
		await chooseFile(page, 'akta-dagbok.json', before);
		await says(page, '502 things came in.');
		await loadAnew(page);
		// The reminder stands in a row like theirs.
		await entryCount(page, 21);
		expect(await savedFile(page, () => pressIn(page, 'Save as a file'))).toBe(before);
		await page.close();
	});

	it('can be used with very many entries, by keys and without a fault, in both languages', async () => {
		const page = await openJournal(stage.driven);
		await turnOn(page);
		await seedJournal(page, seededEntries(5000, today));
		await loadAnew(page);
		await entryCount(page, 20);
		await expectAccessiblePage(page, 'the journal in English');
		await pressIn(page, 'Show more');
		await entryCount(page, 40);
		await page.bringToFront();
		await page.focus('.journal-entry [aria-expanded]');
		await page.keyboard.press('Enter');
		await page.keyboard.press('Tab');
		await page.keyboard.press('Tab');
		await page.keyboard.type('street lights, trees');
		await page.keyboard.press('Enter');
		await says(page, 'street lights · trees');
		await until('focus to be back', () =>
			page.evaluate(() => document.activeElement?.getAttribute('aria-label')?.startsWith('Change: ')),
		);
		await storeIn(page, {settings: {language: 'sv'}});
		await says(page, 'Året i ord');
		await page.evaluate(openAll);
		await says(page, 'Klistra in den');
		await expectAccessiblePage(page, 'the journal in Swedish, all of it open');
		await storeIn(page, {settings: {}});
		await says(page, 'The year in words');
		await page.close();
	});

	it('shows in one tab what was changed in another', async () => {
		const page = await openJournal(stage.driven);
		await turnOn(page);
		await seedJournal(page, seededEntries(3, today));
		await loadAnew(page);
		await entryCount(page, 3);
		const other = await openJournal(stage.driven);
		await entryCount(other, 3);
		await other.evaluate(() => document.querySelector<HTMLElement>('[aria-label^="Remove: "]')?.click());
		await entryCount(page, 2);
		await pressIn(other, 'Remove the whole journal');
		await pressIn(other, 'Remove everything');
		await says(page, 'Off. Nothing’s noted.');
		await other.close();
		await page.close();
	});

	it('shows a dot on the button once a reminder’s day has come, and none of its words', async () => {
		const page = await openJournal(stage.driven);
		await turnOn(page);
		await until('the reminder’s form', () => page.evaluate(fillReminder, 'Answer Sara', today));
		await pressIn(page, 'Remind me');
		await says(page, 'Today or before');
		const [, title] = await until('the dot', async () => {
			const shown = await page.evaluate(button);
			return shown[0] === '•' && shown;
		});
		expect(title).toBe('There’s a reminder in your journal. Click to read it.');
		await until('Done', () => page.evaluate(pressNamed, 'Done: Answer Sara'));
		await until('no dot', async () => (await page.evaluate(button))[0] === '');
		await page.close();
	});

	it('asks in a second tab before one version of a note is written over another', async () => {
		const page = await openJournal(stage.driven);
		await turnOn(page);
		await seedJournal(page, seededEntries(3, today));
		await loadAnew(page);
		await entryCount(page, 3);
		const other = await openJournal(stage.driven);
		await entryCount(other, 3);
		for (const tab of [page, other]) await tab.evaluate(openFirst);
		await until('the note', () => other.evaluate(writeNote, 'From the other tab'));
		await pressIn(other, 'Save');
		await says(page, 'From the other tab');
		await until('the note', () => page.evaluate(writeNote, 'From this tab'));
		await pressIn(page, 'Save');
		await says(page, 'This note was changed in another tab while you were writing.');
		await expectAccessiblePage(page, 'a note changed in two tabs');
		await pressIn(page, 'Keep both');
		await says(other, 'From the other tab\nFrom this tab');
		await other.close();
		await page.close();
	});

	it.each([
		['broken', 'x.json', '{"akta":', 'The file isn’t a journal from Äkta. Nothing came in.'],
		[
			'hostile',
			'x.json',
			'{"akta":"journal","format":1,"__proto__":{},"entries":[{"id":"<img src=x onerror=alert(1)>"}],"goals":[],"reminders":[]}',
			'Something in the file isn’t in the form expected. Nothing came in. It’s here: entries 1',
		],
	])('turns a %s file down with a reason and changes nothing', async (_what, file, text, words) => {
		const page = await openJournal(stage.driven);
		await turnOn(page);
		await seedJournal(page, seededEntries(3, today));
		await loadAnew(page);
		await entryCount(page, 3);
		await chooseFile(page, file, text);
		await says(page, words);
		await entryCount(page, 3);
		await page.close();
	});

	it('says so when a newer Äkta has been here, loses nothing, and writing goes on', async () => {
		const page = await openJournal(stage.driven);
		await turnOn(page);
		await seedJournal(page, seededEntries(3, today));
		await leaveNewerJournal(page);
		await loadAnew(page);
		await says(page, 'A newer version of Äkta wrote this journal. Nothing’s gone');
		await expectAccessiblePage(page, 'the journal that cannot be read');
		await publish(calmText);
		await page.close();
	});
});
