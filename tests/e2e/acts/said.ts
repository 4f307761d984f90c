import type {ClosedRoot} from '../browsers/driven.ts';

const focused = (root: ShadowRoot) => {
	const {activeElement: at} = root;
	return at && (at.getAttribute('aria-label') ?? at.textContent);
};

/** The words or the name of what has focus in a closed root; null when focus is elsewhere. */
export const focusIn = (root: ClosedRoot): Promise<string | null> => root.call(focused, null);

const read = (root: ShadowRoot, selector: string) =>
	[...root.querySelectorAll(selector)].map(({textContent}) => textContent ?? '');

/** The texts of everything the selector finds in a closed root. */
export const textsIn = (root: ClosedRoot, selector: string): Promise<string[]> => root.call(read, selector);
