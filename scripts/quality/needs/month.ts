import type {JudgedText} from './judged-text.ts';

/** How many posts, and how many comments and replies, a person writes in a month. */
export type MonthSize = {readonly posts: number; readonly comments: number};

/** What months drawn from real texts hold, as shares 0–1, and the pauses expected in a year. */
export type MonthMeasure = {
	readonly group: string;
	readonly size: MonthSize;
	/** Months with at least one tip or strength that matches a label. */
	readonly fitting: number;
	/** Months with at least one problem tip on a text that needs nothing. */
	readonly wrong: number;
	/** Months with at least one problem tip that matches no label, on any text. */
	readonly unmatched: number;
	readonly pausesYearly: number;
};

const months = 10_000;

/** A seeded generator of numbers 0–1 (mulberry32): the same months each time. */
const seeded = (seed: number): (() => number) => {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
};

const drawer = (texts: readonly JudgedText[], random: () => number): (() => JudgedText | undefined) => {
	let sum = 0;
	const ends = texts.map(({labelled}) => (sum += labelled.weight));
	return () => {
		const at = random() * sum;
		return texts[ends.findIndex(end => end > at)];
	};
};

const talks = ({labelled: {draft}}: JudgedText): boolean => draft.surface === 'comment' || draft.surface === 'reply';
const fits = ({matched, matchedStrengths}: JudgedText): boolean => matched.length + matchedStrengths.length > 0;
const isWrong = ({labelled, shown}: JudgedText): boolean => labelled.nothing && shown.length > 0;
const isUnmatched = ({shown, matched}: JudgedText): boolean => shown.length > matched.length;
const pausesIn = ({shown}: JudgedText): number => shown.filter(({level}) => level === 'pause').length;

const times = <T>(count: number, draw: () => T | undefined): readonly T[] =>
	Array.from({length: count}, draw).filter(each => each !== undefined);

/** Draws months of one size from the texts of one language and voice, with replacement; undefined when it has no posts or no comments. */
export const measureMonth = (
	group: string,
	judged: readonly JudgedText[],
	size: MonthSize,
): MonthMeasure | undefined => {
	const [comments, posts] = [judged.filter(talks), judged.filter(text => !talks(text))];
	if (comments.length === 0 || posts.length === 0) return undefined;
	const random = seeded(20_261_130);
	const [post, comment] = [drawer(posts, random), drawer(comments, random)];
	const total = {fitting: 0, wrong: 0, unmatched: 0, pauses: 0};
	for (let month = 0; month < months; month++) {
		const written = [...times(size.posts, post), ...times(size.comments, comment)];
		total.fitting += Number(written.some(fits));
		total.wrong += Number(written.some(isWrong));
		total.unmatched += Number(written.some(isUnmatched));
		total.pauses += written.reduce((sum, text) => sum + pausesIn(text), 0);
	}
	return {
		group,
		size,
		fitting: total.fitting / months,
		wrong: total.wrong / months,
		unmatched: total.unmatched / months,
		pausesYearly: (12 * total.pauses) / months,
	};
};

const sizes: readonly MonthSize[] = [
	{posts: 2, comments: 6},
	{posts: 8, comments: 40},
];

/** The months of each language and voice that has both posts and comments; in Swedish authorities' answers stand in for comments. */
export const measureMonths = (judged: readonly JudgedText[]): readonly MonthMeasure[] => {
	const groups = Map.groupBy(judged, ({labelled: {language, draft}}) => `${language} ${draft.voice}`);
	return [...groups].flatMap(([group, texts]) => sizes.flatMap(size => measureMonth(group, texts, size) ?? []));
};
