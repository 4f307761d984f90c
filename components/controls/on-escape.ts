/** A key listener that calls `run` at Esc, which then closes nothing else: a site's own dialog around the card stays open. */
export const onEscape =
	(run: () => void) =>
	(event: KeyboardEvent): void => {
		if (event.key !== 'Escape') return;
		event.preventDefault();
		run();
	};
