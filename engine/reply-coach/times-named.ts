import {date} from '../detect/entities/date.ts';
import {time} from '../detect/entities/time.ts';
import type {Span} from '../model/draft.ts';
import {withoutOverlaps} from '../text/spans.ts';
import type {Text} from '../text/text.ts';
import {findInReply, spansOutside} from './find-in-reply.ts';
import {someTime, timed} from './reply-part-words.ts';

/** Every time a text names: clocks, days, dates, spans; "as soon as possible" is none. */
export const findTimes = (text: Text): readonly Span[] =>
	spansOutside(
		withoutOverlaps([...date(text, {}), ...time(text, {}), ...findInReply(text, timed)]),
		findInReply(text, someTime),
	);
