import type {Draft} from '../engine/model/draft.ts';
import {analyseText} from '../engine/text/analyse-text.ts';
import type {Text} from '../engine/text/text.ts';
import {daysInText} from './events/days-in-text.ts';
import {eventDays, isAboutEvent} from './events/read-event.ts';
import {readPromise} from './journal/read-promise.ts';

/**
 * What is offered beside a draft and is no tip: a calendar file of what happens in a place, a reminder of what is promised by a day, and the
 * person's own goal to look at.
 */
export type DraftOffer = 'event' | 'promise' | 'goal';

const LONGEST = 5000;

// Neither an event nor a promise is offered without a day, which most drafts do not name.
const namesDay =
	/\d|dag(?![a-zåäö])|dagen|kväll|morgon|month|today|tonight|tomorrow|day\b|week|vecka|helg|jan|feb|mar|apr|maj|may|jun|jul|aug|sep|o[ck]t|nov|dec/i;

const canHoldEvent = ({surface}: Draft): boolean => surface === 'post' || surface === 'share';

const beginning = (text: Text): Text => (text.raw.length <= LONGEST ? text : analyseText(text.raw.slice(0, LONGEST)));

/** What a draft offers on `today` (an ISO day), lawful speech left aside; `read` is its text made ready, `hasGoal` tells of a goal of the person's own. */
export const draftOffers = (draft: Draft, read: Text, today: string, hasGoal: boolean): readonly DraftOffer[] => {
	const goal: readonly DraftOffer[] = hasGoal && draft.voice !== 'organisation' ? ['goal'] : [];
	if (!namesDay.test(read.folded)) return goal;
	const text = beginning(read);
	const days = daysInText(text, today);
	const isEvent = canHoldEvent(draft) && eventDays(days, today).day !== '' && isAboutEvent(text, today);
	const isPromise = readPromise(text, today, days) !== undefined;
	return [...goal, ...(isEvent ? (['event'] as const) : []), ...(isPromise ? (['promise'] as const) : [])];
};
