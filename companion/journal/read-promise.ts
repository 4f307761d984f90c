import {date} from '../../engine/detect/entities/date.ts';
import {promise} from '../../engine/detect/signals/reply.ts';
import type {Draft} from '../../engine/model/draft.ts';
import type {Text} from '../../engine/text/text.ts';
import {dayInWords, dayWords} from '../events/day-in-words.ts';
import {journalLimits} from './journal-entry.ts';

/** A promise with a day, in the writer's own words. */
export type DatedPromise = {readonly words: string; readonly day: string};

const LONGEST = Math.min(300, journalLimits.note);

/** The first sentence of a draft that promises something and names a day from `today` (an ISO day) on; `undefined` where there is none. */
export const readPromise = (text: Text, draft: Draft, today: string): DatedPromise | undefined => {
	const days = date(text, {});
	for (const sentence of text.sentences) {
		const {start, end} = sentence;
		if (promise(text, sentence, {draft}).length === 0) continue;
		const [day] = days
			.filter(([from]) => from >= start && from < end)
			.flatMap(span => dayInWords(dayWords(text.folded, span), today) ?? []);
		if (day && day >= today)
			return {
				words: text.raw
					.slice(...text.rawSpan([start, end]))
					.trim()
					.slice(0, LONGEST),
				day,
			};
	}
	return undefined;
};
