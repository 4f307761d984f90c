import type {Language} from '../engine/model/language.ts';

/**
 * How often a rule is wrong, in one language: it spoke in `spoke` of `posts` ordinary texts, and of `read` of its tips that were read,
 * `right` were right.
 */
export type ErrorRate = {
	readonly posts: number;
	readonly spoke: number;
	readonly read: number;
	readonly right: number;
};

/** How often each rule that starts on is wrong in each language, by rule id, and on how many ordinary texts that was seen. */
export type ErrorRates = {
	readonly posts: {readonly [language in Language]: number};
	readonly rules: {readonly [id: string]: {readonly [language in Language]: Omit<ErrorRate, 'posts'>}};
};
