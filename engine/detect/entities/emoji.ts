import type {EntityFinder} from './find.ts';

/** Emoji, one span each; a sequence that means one picture is one span. */
export const emoji: EntityFinder = text => text.emoji;
