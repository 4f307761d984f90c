/** Keeps focus inside an element while it is in the page, as dialogs of several networks do: in the capture phase, before anyone else. */
export const trapFocus = (within: HTMLElement, first: () => HTMLElement): void => {
	const pull = (event: FocusEvent) => {
		if (!within.isConnected) document.removeEventListener('focusin', pull, true);
		else if (event.target instanceof Node && !within.contains(event.target)) first().focus();
	};
	document.addEventListener('focusin', pull, true);
};
