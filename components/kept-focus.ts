import type {RefObject} from 'preact';
import {useLayoutEffect, useRef} from 'preact/hooks';

const focused = (element: HTMLElement): Element | null => {
	const root = element.getRootNode();
	return root instanceof Document || root instanceof ShadowRoot ? root.activeElement : null;
};

/**
 * Keeps the keyboard's place when the focused button goes away with its tip: `before` is called before the change, and after
 * the next drawing focus is on `ref`. Focus that was outside `ref` stays where it was.
 */
export function useKeptFocus(ref: RefObject<HTMLElement | null>): {before(): void} {
	const held = useRef(false);
	useLayoutEffect(() => {
		const element = ref.current;
		if (!held.current || !element) return;
		held.current = false;
		if (!element.contains(focused(element))) element.focus({preventScroll: true});
	});
	return {
		before: () => {
			const element = ref.current;
			held.current = element?.contains(focused(element)) ?? false;
		},
	};
}
