/** Where the docked sidebar stands: at one side of the viewport, CSS pixels. */
export type Docked = {readonly side: 'left' | 'right'; readonly top: number};

/**
 * The side of the viewport where a sidebar `width` wide covers neither the boxes `avoid` (composer, publish control);
 * `undefined` when neither side is free, so that it is folded to its handle.
 */
export declare const placeDocked: (
	avoid: readonly {readonly left: number; readonly right: number}[],
	width: number,
	viewport: {readonly width: number; readonly height: number},
) => Docked | undefined;
