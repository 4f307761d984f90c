import type {Known} from './registry.ts';

/** The network of a page, by its address or else by its looks; `undefined` where no platform file fits. */
export declare const platformFor: (url: string, document: Document) => Known | undefined;
