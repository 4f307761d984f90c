/** Calls `moved` whenever what stands in the viewport may stand elsewhere in it: the page scrolls, is zoomed or made narrower. The returned function stops it. */
export const followPage = (moved: (event: Event) => void): (() => void) => {
	const ending = new AbortController();
	const {signal} = ending;
	addEventListener('scroll', moved, {capture: true, passive: true, signal});
	addEventListener('resize', moved, {signal});
	globalThis.visualViewport?.addEventListener('resize', moved, {signal});
	return () => ending.abort();
};
