import type {Surface} from '../../engine/model/draft.ts';
import {monthAfter} from './iso-day.ts';
import type {EntryMark, JournalEntry} from './journal-entry.ts';

/** How own posts and answers given lie to each other in a month; `even` where neither is a quarter more than the other. */
export type MonthBalance = 'none' | 'only-own' | 'only-answers' | 'more-own' | 'more-answers' | 'even';

/** One month of the mirror; `topics` are those of three entries or more, the most frequent first. */
export type MonthMirror = {
	/** As `2026-11`. */
	readonly month: string;
	/** True for the month that is not over. */
	readonly current: boolean;
	/** True for a month of the year before. */
	readonly lastYear: boolean;
	readonly own: number;
	readonly answers: number;
	readonly balance: MonthBalance;
	readonly marks: {readonly [M in EntryMark]: number};
	readonly topics: readonly string[];
};

const MONTHS = 12;
const CLEARLY_MORE = 1.25;
const OFTEN = 3;
const SHOWN_TOPICS = 3;

const answering: readonly Surface[] = ['comment', 'reply'];

/** True for what answers somebody. */
const isAnswer = ({surface}: Pick<JournalEntry, 'surface'>): boolean => answering.includes(surface);

const balanceOf = (own: number, answers: number): MonthBalance => {
	if (own + answers === 0) return 'none';
	if (answers === 0) return 'only-own';
	if (own === 0) return 'only-answers';
	if (own >= answers * CLEARLY_MORE) return 'more-own';
	return answers >= own * CLEARLY_MORE ? 'more-answers' : 'even';
};

const oftenIn = (entries: readonly JournalEntry[]): string[] => {
	const counts = new Map<string, {topic: string; count: number}>();
	for (const topic of entries.flatMap(({topics}) => topics)) {
		const known = counts.get(topic.toLowerCase()) ?? {topic, count: 0};
		known.count += 1;
		counts.set(topic.toLowerCase(), known);
	}
	return [...counts.values()]
		.filter(({count}) => count >= OFTEN)
		.sort((one, other) => other.count - one.count || one.topic.localeCompare(other.topic))
		.slice(0, SHOWN_TOPICS)
		.map(({topic}) => topic);
};

const markCount = (entries: readonly JournalEntry[], mark: EntryMark): number =>
	entries.filter(({marks}) => marks.includes(mark)).length;

const mirrorOf = (month: string, thisMonth: string, entries: readonly JournalEntry[]): MonthMirror => {
	const answers = entries.filter(isAnswer).length;
	const own = entries.length - answers;
	return {
		month,
		current: month === thisMonth,
		lastYear: month.slice(0, 4) !== thisMonth.slice(0, 4),
		own,
		answers,
		balance: balanceOf(own, answers),
		marks: {loop: markCount(entries, 'loop'), idea: markCount(entries, 'idea'), met: markCount(entries, 'met')},
		topics: oftenIn(entries),
	};
};

/** The twelve months up to the one `today` (an ISO day) lies in, the newest first; entries of other months are left out. */
export const mirrorYear = (entries: readonly JournalEntry[], today: string): readonly MonthMirror[] => {
	const byMonth = Map.groupBy(entries, ({day}) => day.slice(0, 7));
	return Array.from({length: MONTHS}, (_, back) => {
		const month = monthAfter(today, -back);
		return mirrorOf(month, today.slice(0, 7), byMonth.get(month) ?? []);
	});
};
