import {isFocusIn} from '../dom/is-focus-in.ts';

const isHeld = (element: HTMLElement): boolean => element.matches(':hover') || isFocusIn(element);

/** Calls `look` when the pointer or focus may have left an element, or a frame in it, whose own events never reach this page. */
const onLeft = (element: HTMLElement, signal: AbortSignal, look: () => void): void => {
	// Only afterwards do hover and focus tell where they went.
	const later = (): void => void setTimeout(look);
	element.addEventListener('pointerleave', later, {signal});
	element.addEventListener('focusout', later, {signal});
	document.addEventListener('focusin', later, {signal});
	window.addEventListener('focus', later, {signal});
};

/**
 * Closes what stands for a while `after` ms from now, or, when the pointer or focus is on it then, once both have left it; the returned
 * function stops that, and may be called more than once.
 */
export const closeWhenUnheld = (element: HTMLElement, after: number, close: () => void): (() => void) => {
	const ended = new AbortController();
	const {signal} = ended;
	const look = (): void => {
		if (signal.aborted || isHeld(element)) return;
		ended.abort();
		close();
	};
	const timer = setTimeout(() => {
		onLeft(element, signal, look);
		look();
	}, after);
	signal.addEventListener('abort', () => clearTimeout(timer));
	return () => ended.abort();
};
