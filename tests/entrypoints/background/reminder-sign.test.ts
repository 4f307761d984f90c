import {beforeEach, expect, it, vi} from 'vitest';
import {fakeBrowser} from 'wxt/testing/fake-browser';
import {putInJournal, storedJournalChoices} from '../../../browser/storage/journal/journal-storage.ts';
import {dayAfter, dayOf} from '../../../companion/journal/iso-day.ts';
import {parseJournalChoices} from '../../../companion/journal/journal-choices.ts';
import {followReminders} from '../../../entrypoints/background/reminder-sign.ts';
import {freshStorage} from '../../browser/storage/fresh-storage.ts';

vi.mock('webextension-polyfill', async () => ({default: (await import('wxt/testing/fake-browser')).fakeBrowser}));

const today = dayOf(new Date());
const button = {text: '', title: ''};
const reminder = (day: string) => ({id: 'one', day, words: 'Svara Sara om lamporna'});
const turn = (on: boolean) => storedJournalChoices.write({...parseJournalChoices(undefined), on});

beforeEach(async () => {
	await freshStorage();
	Object.assign(button, {text: '', title: ''});
	Object.assign(fakeBrowser.action, {
		setBadgeText: async ({text}: {text: string}) => void Object.assign(button, {text}),
		setBadgeBackgroundColor: async () => undefined,
		setTitle: async ({title}: {title: string}) => void Object.assign(button, {title}),
	});
	Object.assign(fakeBrowser.i18n, {getUILanguage: () => 'sv'});
});

it('is a dot once the day has come, and none of the words', async () => {
	await turn(true);
	await putInJournal('reminders', reminder(today));
	followReminders();
	await vi.waitFor(() => expect(button.text).toBe('•'));
	expect(button.title).toContain('påminnelse');
	expect(button.title).not.toContain('Sara');
});

it('waits for the day, and for a journal that is on', async () => {
	await turn(true);
	await putInJournal('reminders', reminder(dayAfter(today, 2)));
	followReminders();
	await vi.waitFor(async () => expect(await fakeBrowser.alarms.getAll()).toHaveLength(1));
	expect(button.text).toBe('');
	await putInJournal('reminders', reminder(today));
	followReminders();
	await vi.waitFor(() => expect(button.text).toBe('•'));
	await turn(false);
	await vi.waitFor(() => expect(button.text).toBe(''));
});
