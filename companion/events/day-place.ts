import type {Text} from '../../engine/text/text.ts';
import type {DaySaying} from './day-saying.ts';

/** A place in folded text that says a day; `to` where it says the last of several too. */
export type DayPlace = {
	readonly start: number;
	readonly end: number;
	readonly says: DaySaying;
	readonly to?: DaySaying;
};

/** How one way of naming days is found. */
export type DayFinder = {
	/** What a text must hold for the pattern to be worth trying. */
	readonly needs: RegExp;
	readonly pattern: RegExp;
	/** What a match says, its groups without the whole; `undefined` where it says no day after all. */
	readonly read: (
		groups: readonly (string | undefined)[],
		match: RegExpExecArray,
		text: Text,
	) => Pick<DayPlace, 'says' | 'to'> | undefined;
};

/** What stands between the first and the last day. */
export const JOIN = '(?:-|–|—|(?:fram )?till(?: och med)?|t\\.? ?o\\.? ?m\\.?|to|through|thru|until)';

/** Where a date may begin: not within a word, a number or a range. */
export const BEGIN = '(?<![\\p{L}\\d/.:,+]|\\d ?[–-] ?)';

/** A number of a day in figures. */
export const FIGURE = '(?:[12]\\d|3[01]|0?[1-9])(?!\\d)';

/** A pattern for folded text. */
export const dayPattern = (source: string): RegExp => new RegExp(source, 'gu');
