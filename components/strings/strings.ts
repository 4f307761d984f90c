import type {Surface, Voice} from '../../engine/draft.ts';
import type {Level, Pillar} from '../../engine/rule.ts';

/** The texts of sidebar and cards; both languages have every one, or the build fails. */
export type Strings = {
	readonly language: 'sv' | 'en';
	readonly name: string;
	readonly level: {readonly [L in Level]: string};
	readonly strength: string;
	readonly pillar: {readonly [P in Pillar]: string};
	readonly voice: {readonly label: string; readonly shown: string} & {
		readonly [V in Exclude<Voice, 'organisation'>]: string;
	} & {
		/** Takes the organisation's name; without one, a plain word for it. */
		readonly organisation: (name?: string) => string;
	};
	readonly surface: {readonly [S in Surface]: string};
	readonly tip: {
		readonly try: string;
		readonly jump: string;
		readonly apply: (text: string) => string;
		readonly remove: string;
		readonly copy: string;
		readonly copied: string;
		readonly why: string;
		readonly skip: string;
		readonly hide: string;
		readonly misunderstood: string;
		readonly close: string;
		readonly from: (organisation: string) => string;
		readonly fromAkta: string;
		/** Takes the host of the source and the ISO date it was read. */
		readonly source: (host: string, read: string) => string;
		readonly suggest: string;
		readonly suggestSubject: (rule: string) => string;
	};
	readonly pause: {
		readonly only: string;
		readonly change: string;
		readonly publish: string;
		readonly why: string;
		readonly label: string;
	};
	readonly sidebar: {
		readonly label: string;
		readonly tips: string;
		readonly more: (count: number) => string;
		readonly fewer: string;
		readonly nothing: string;
		readonly empty: string;
		readonly noComposer: string;
		readonly waiting: string;
		readonly fold: string;
		/** What the handle says: how many tips wait, 0 included. */
		readonly handle: (count: number) => string;
		/** What the live region says when the number of tips has changed. */
		readonly spoken: (count: number) => string;
		readonly rest: string;
		readonly settings: string;
		readonly skipped: string;
		readonly hidden: string;
		readonly noted: string;
	};
	readonly consent: {readonly text: string; readonly yes: string; readonly stay: string};
	readonly counters: {
		readonly label: string;
		readonly length: (length: number, max?: number) => string;
		readonly fold: (fold: number) => string;
		readonly hashtags: (count: number) => string;
		readonly alt: (missing: number, pictures: number) => string;
	};
};
