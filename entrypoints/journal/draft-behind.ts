import {askWorker} from '../../browser/messaging/messages.ts';
import {comesAgain, readEvent} from '../../companion/events/read-event.ts';
import {readPromise} from '../../companion/journal/read-promise.ts';
import type {JournalState} from '../../components/journal/journal-props.ts';
import {analyseText} from '../../engine/text/analyse-text.ts';
import {tabBehind} from './tab-behind.ts';

const LONGEST = 5000;

/** What the draft behind the page says of an event and a promise; nothing where there is no draft any more. */
export const readDraftBehind = async (
	today: string,
): Promise<Pick<JournalState, 'event' | 'repeats' | 'fromDraft' | 'asked'>> => {
	const tab = tabBehind();
	const text = tab === undefined ? undefined : await askWorker('draftText', tab).catch(() => undefined);
	if (!text) return {fromDraft: false};
	const read = analyseText(text.slice(0, LONGEST));
	const asked = readPromise(read, today);
	return {
		fromDraft: true,
		event: readEvent(read, today),
		...(comesAgain(read, today) && {repeats: true}),
		...(asked && {asked}),
	};
};

/** Puts a line at the end of the draft behind the page; false where that cannot be done. */
export const putInDraft = async (text: string): Promise<boolean> => {
	const tab = tabBehind();
	if (tab === undefined) return false;
	const before = await askWorker('draftText', tab).catch(() => undefined);
	await askWorker('act', tab, {do: 'add', text}).catch(() => undefined);
	const after = await askWorker('draftText', tab).catch(() => undefined);
	return after !== before && after?.includes(text) === true;
};
