import * as v from 'valibot';

/** What Äkta reads at a box somebody writes in, each with the version of what is read that brought it. A new part takes the next number. */
export const readParts = {
	draft: 1,
	parent: 1,
	pictures: 1,
	links: 1,
	audience: 1,
} as const;

/** One part of what is read. */
export type ReadPart = keyof typeof readParts;

/** The version of what is read: the newest of its parts. */
export const READING_VERSION: number = Math.max(...Object.values(readParts));

const version = v.fallback(v.number(), 0);

/** A version of what is read, from anything: 0 where none can be read, which is no consent. */
export const parseReadingVersion = (stored: unknown): number => v.parse(version, stored);

/** True once the person has said yes to all that is read today; takes the version they agreed to. */
export const mayRead = (agreed: number): boolean => agreed >= READING_VERSION;

/** True while a page that asks may open of itself: once a version. `asked` is the version the last such page asked about. */
export const isAskingDue = (agreed: number, asked: number): boolean => Math.max(agreed, asked) < READING_VERSION;

/** The parts that have come since the person last said yes; none for the one who has never done so, to whom all is new. */
export const newlyRead = (agreed: number, parts: {readonly [part: string]: number} = readParts): string[] =>
	agreed === 0 ? [] : Object.keys(parts).filter(part => (parts[part] ?? 0) > agreed);
