import type {Draft} from '../engine/model/draft.ts';
import {analyseText} from '../engine/text/analyse-text.ts';
import {isAboutEvent, readEvent} from './events/read-event.ts';
import {readPromise} from './journal/read-promise.ts';

/**
 * What is offered beside a draft and is no tip: a calendar file of what happens in a place, a reminder of what is promised by a day, and the
 * person's own goal to look at.
 */
export type DraftOffer = 'event' | 'promise' | 'goal';

const LONGEST = 3000;

// Neither an event nor a promise is offered without a day, which most drafts do not name.
const namesDay =
	/\d|dag(?![a-zåäö])|dagen|kväll|morgon|month|today|tonight|tomorrow|day\b|week|vecka|helg|jan|feb|mar|apr|maj|may|jun|jul|aug|sep|o[ck]t|nov|dec/i;

const canHoldEvent = ({surface}: Draft): boolean => surface === 'post' || surface === 'share';

/** What a draft offers on `today` (an ISO day), lawful speech left aside; `hasGoal` where the person has a goal of their own. */
export const draftOffers = (draft: Draft, today: string, hasGoal: boolean): readonly DraftOffer[] => {
	const goal: readonly DraftOffer[] = hasGoal && draft.voice !== 'organisation' ? ['goal'] : [];
	const raw = draft.text.slice(0, LONGEST);
	if (!namesDay.test(raw)) return goal;
	const text = analyseText(raw);
	const isEvent = canHoldEvent(draft) && isAboutEvent(text) && readEvent(raw, today).day !== '';
	const isPromise = readPromise(text, {...draft, text: raw}, today) !== undefined;
	return [...goal, ...(isEvent ? (['event'] as const) : []), ...(isPromise ? (['promise'] as const) : [])];
};
