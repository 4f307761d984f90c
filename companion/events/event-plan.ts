import type {ClockTime} from './hour-words.ts';

/** Something that happens in a place, as the person fills it in; empty where nothing is known. Without `start` it lasts whole days. */
export type EventPlan = {
	readonly title: string;
	/** An ISO day; empty where it is not known. */
	readonly day: string;
	/** The last day where there are several; empty for one. */
	readonly lastDay: string;
	readonly start: ClockTime | '';
	readonly end: ClockTime | '';
	readonly place: string;
	/** How to come or sign up. */
	readonly how: string;
	/** How it can be reached by those who do not walk, see or hear as others do. */
	readonly access: string;
	/** What is said of pictures taken there. */
	readonly photos: string;
};

/** A plan with nothing in it. */
export const emptyPlan: EventPlan = {
	title: '',
	day: '',
	lastDay: '',
	start: '',
	end: '',
	place: '',
	how: '',
	access: '',
	photos: '',
};
