import type {Span} from '../draft.ts';
import {date} from '../entities/date.ts';
import {time} from '../entities/time.ts';
import {tidy} from '../seeking/tidy.ts';
import type {Text} from '../text/text.ts';
import {apartFrom, findIn} from './find-in.ts';
import {someTime, timed} from './part-words.ts';

/** Every time a text names: clocks, days, dates, spans; "as soon as possible" is none. */
export const timesIn = (text: Text): readonly Span[] =>
	apartFrom(tidy([...date(text, {}), ...time(text, {}), ...findIn(text, timed)]), findIn(text, someTime));
