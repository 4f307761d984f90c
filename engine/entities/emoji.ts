import type {Finder} from './find.ts';

/** Emoji, one span each; a sequence that means one picture is one span. */
export const emoji: Finder = text => text.emoji;
