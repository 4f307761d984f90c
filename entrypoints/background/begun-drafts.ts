import type {Runtime} from 'webextension-polyfill';

/** No two drafts a person begins lie nearer to each other, in ms; the second of two is counted at its first key after that. */
const APART_MS = 10_000;

/**
 * True for a draft that may count as begun. A frame names its drafts itself, and one taken over could name new ones without end: what counts is
 * judged in the tab in front, and no faster than a person begins.
 */
export const createBegunDrafts = (now: () => number = Date.now) => {
	let last = {draft: '', at: Number.NEGATIVE_INFINITY};
	return (draft: string, {tab}: Pick<Runtime.MessageSender, 'tab'>): boolean => {
		if (draft === last.draft) return true;
		// A clock set back is no reason to stop counting.
		if (tab?.active === false || Math.abs(now() - last.at) < APART_MS) return false;
		last = {draft, at: now()};
		return true;
	};
};
