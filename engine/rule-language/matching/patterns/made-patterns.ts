import {sourceKey} from '../../../search/made-phrases.ts';

/**
 * What a build puts here: by the key of each pattern of Äkta's own rules its number of instructions. That it is here says that the browser's own
 * expression for it finds the same places, which tests see to. None in the sources.
 */
export const madePatterns: {readonly [key: string]: number} | undefined = undefined;

/** Tells a pattern, as it is written, from others. */
export const patternKey = (written: string, cased: boolean): string => `${written.length} ${sourceKey(written, cased)}`;
