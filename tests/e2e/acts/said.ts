import {until} from '../../../scripts/acts/until.ts';
import type {OwnRoot, OwnTree} from '../../../scripts/browsers/driven.ts';

const focused = (root: OwnRoot) => {
	const {activeElement: at} = root;
	if (!at || at === document.body || !document.hasFocus()) return null;
	return at.getAttribute('aria-label') ?? at.textContent;
};

/** The words or the name of what has focus in a closed root; null when focus is elsewhere. */
export const focusIn = (root: OwnTree): Promise<string | null> => root.call(focused, null);

/** Waits until focus is on this in a closed root, or on anything there; what is shown is told so a moment later. */
export const awaitFocusIn = (root: OwnTree, words?: string): Promise<true> =>
	until(`focus on ${words ?? 'anything'}`, async () => {
		const at = await focusIn(root);
		return (words === undefined ? at !== null : at === words) && true;
	});

const read = (root: OwnRoot, selector: string) =>
	[...root.querySelectorAll(selector)].map(({textContent}) => textContent ?? '');

/** The texts of everything the selector finds in a closed root. */
export const textsIn = (root: OwnTree, selector: string): Promise<string[]> => root.call(read, selector);
