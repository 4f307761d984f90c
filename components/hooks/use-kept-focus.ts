import type {RefObject} from 'preact';
import {useLayoutEffect, useRef} from 'preact/hooks';
import {isFocusIn} from '../../page/dom/is-focus-in.ts';

/** Focus falls back to the body when the focused element is taken away. */
const isFocusLost = ({ownerDocument: {activeElement, body}}: HTMLElement): boolean =>
	activeElement === null || activeElement === body;

/**
 * Keeps the keyboard's place when the focused button goes away with its tip: `before` is called before the change, and once
 * the button is gone focus is on `ref`. Focus that was elsewhere, or has moved on since, stays where it is.
 */
export function useKeptFocus(ref: RefObject<HTMLElement | null>): {before(): void} {
	const held = useRef(false);
	useLayoutEffect(() => {
		const element = ref.current;
		if (!held.current || !element || isFocusIn(element)) return;
		held.current = false;
		if (isFocusLost(element)) element.focus({preventScroll: true});
	});
	return {
		before: () => {
			held.current = ref.current !== null && isFocusIn(ref.current);
		},
	};
}
