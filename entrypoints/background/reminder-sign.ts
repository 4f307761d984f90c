import {emptyBadge, showBadge} from '../../browser/extension/badge.ts';
import {onWoken, wakeAt} from '../../browser/extension/day-alarm.ts';
import {onJournalChange} from '../../browser/storage/journal/journal-changes.ts';
import {storedJournalChoices} from '../../browser/storage/journal/journal-storage.ts';
import {readReminderDays} from '../../browser/storage/journal/reminder-days.ts';
import {interfaceLanguage, storedChoices} from '../../browser/storage/settings-storage.ts';
import {dayOf} from '../../companion/journal/iso-day.ts';
import {nextReminderDay} from '../../companion/journal/reminder.ts';
import {toolbarStringsIn} from '../../components/strings/toolbar/index.ts';

/** What the toolbar button shows of a reminder: a dot, and nothing of what is to be remembered. */
const DOT = '•';

const showDue = async (): Promise<void> => {
	const today = dayOf(new Date());
	const days = await readReminderDays();
	const next = nextReminderDay(days, today);
	await wakeAt(next === undefined ? undefined : new Date(`${next}T00:00:00`).getTime());
	if (!days.some(day => day <= today)) return showBadge(undefined, emptyBadge);
	const {reminder} = toolbarStringsIn(interfaceLanguage(await storedChoices.read()));
	return showBadge(undefined, {text: DOT, title: reminder, isQuiet: true});
};

/** Shows on the toolbar button, wherever nothing else stands on it, that a reminder's day has come; looks again when one has changed or a day begins. */
export const followReminders = (): void => {
	const look = (): void => void showDue().catch(() => undefined);
	onJournalChange(look);
	onWoken(look);
	storedJournalChoices.watch(look);
	look();
};
