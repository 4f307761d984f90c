/** Where the docked sidebar stands. */
export type Side = 'left' | 'right';

/** From where to where something reaches across the viewport, in CSS pixels. */
export type Across = {readonly left: number; readonly right: number};

/**
 * The side of the viewport where a sidebar `width` wide covers none of the boxes, the right one first; `undefined` when
 * neither is free, so that the sidebar is folded to its handle.
 */
export const placeDocked = (avoid: readonly Across[], width: number, viewport: number): Side | undefined => {
	if (avoid.every(({right}) => right <= viewport - width)) return 'right';
	return avoid.every(({left}) => left >= width) ? 'left' : undefined;
};
