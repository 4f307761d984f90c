/** How long after the last key in a block no card opens there by a click, in ms. */
export const TYPING_MS = 2000;

/** The last change of a draft: when, on the page's own clock in ms, and in which block of its text. */
export type TypedChange = {readonly at: number; readonly block: readonly [start: number, end: number]};

/** True within 2 s of typing in the block that holds `offset`. */
export const isTypingAt = (typed: TypedChange | undefined, offset: number, now: number): boolean =>
	typed !== undefined && now - typed.at < TYPING_MS && offset >= typed.block[0] && offset <= typed.block[1];
