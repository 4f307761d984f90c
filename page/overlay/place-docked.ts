/** Where the docked sidebar stands: at one side of the viewport, `top` CSS pixels down. */
export type DockedPosition = {readonly side: 'left' | 'right'; readonly top: number};

// Below the bar nearly every network has at the top.
const TOP = 72;

/**
 * The side of the viewport where a sidebar `width` wide covers none of the boxes `avoid`, the right one first; `undefined`
 * when neither is free, so that the sidebar is folded to its handle.
 */
export const placeDocked = (
	avoid: readonly {readonly left: number; readonly right: number}[],
	width: number,
	viewport: {readonly width: number; readonly height: number},
): DockedPosition | undefined => {
	if (avoid.every(({right}) => right <= viewport.width - width)) return {side: 'right', top: TOP};
	return avoid.every(({left}) => left >= width) ? {side: 'left', top: TOP} : undefined;
};
