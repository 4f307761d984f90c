import type {ReadPart} from '../../../companion/reading-consent.ts';

/** The texts on what Äkta reads, and the person's yes to it. */
export type ReadingStrings = {
	readonly title: string;
	/** When it reads; stands above the list. */
	readonly when: string;
	readonly parts: {readonly [P in ReadPart]: string};
	/** Stands beside a part that came since the person last said yes. */
	readonly isNew: string;
	/** Told to whom has said yes to less before. */
	readonly changed: string;
	readonly never: string;
	readonly whereTitle: string;
	readonly where: string;
	/** What nobody has said yes to yet, in panel and popup. */
	readonly notYet: string;
	/** All of it in a sentence, in panel and popup. */
	readonly short: string;
	readonly agree: string;
	/** The way to the whole list. */
	readonly more: string;
	readonly failed: string;
};
