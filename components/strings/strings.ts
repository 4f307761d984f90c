import type {Answers} from '../../browser/settings-shape.ts';
import type {Surface, Voice} from '../../engine/draft.ts';
import type {Language, Level, Pillar} from '../../engine/rule.ts';

/** The texts on one tip. */
export type TipStrings = {
	readonly try: string;
	readonly jump: string;
	/** Takes the replacement, never empty. */
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

/** The texts of the sidebar around the tips. */
export type SidebarStrings = {
	readonly label: string;
	readonly more: (count: number) => string;
	readonly fewer: string;
	readonly nothing: string;
	readonly empty: string;
	readonly noComposer: string;
	readonly waiting: string;
	/** Said when the worker could not answer. */
	readonly silent: string;
	/** Takes how many characters of a very long draft were read. */
	readonly readTo: (characters: number) => string;
	readonly fold: string;
	/** The handle's name: how many tips wait, 0 included. */
	readonly handle: (count: number) => string;
	/** What the live region says when the number of tips has changed, 0 included. */
	readonly spoken: (count: number) => string;
	readonly rest: string;
	readonly settings: string;
	readonly skipped: string;
	readonly hidden: string;
	readonly noted: string;
	/** Said once, when a tip has been skipped three times. */
	readonly quiet: string;
	/** Said when a choice could not be stored. */
	readonly unkept: string;
	readonly noStrengths: string;
	readonly strengthsHidden: string;
	readonly askColleague: string;
	readonly draftCopied: string;
	readonly allTips: string;
	/** Takes a contact's name, what to turn to them for, and how to reach them. */
	readonly contact: (name: string, what: string, how: string) => string;
	/** Takes whom to turn to during a crisis, as the organisation wrote it. */
	readonly inCrisis: (whom: string) => string;
};

/** What an empty composer says; `none` is the question for a reason that was not told. */
export type StarterStrings = {
	readonly question: {readonly [R in Exclude<NonNullable<Answers['reason']>, 'rather-not'> | 'none']: string};
	readonly may: string;
};

/** The texts of sidebar and cards; both languages have every one, or the build fails. */
export type Strings = {
	readonly language: Language;
	readonly name: string;
	readonly level: {readonly [L in Level]: string};
	readonly strength: string;
	readonly pillar: {readonly [P in Pillar]: string};
	readonly voice: {
		readonly label: string;
		/** Takes the organisation's name; without one it is a plain word for it. */
		readonly organisation: (name?: string) => string;
	} & {readonly [V in Exclude<Voice, 'organisation'>]: string};
	/** Each takes the organisation's name. */
	readonly guidance: {
		readonly [T in 'question' | 'organisation' | 'at-work' | 'none']: (organisation: string) => string;
	};
	readonly surface: {readonly [S in Surface]: string};
	readonly tip: TipStrings;
	readonly pause: {readonly [T in 'only' | 'change' | 'publish' | 'why' | 'label']: string};
	readonly sidebar: SidebarStrings;
	readonly starter: StarterStrings;
	/** Each takes the network's name. */
	readonly consent: {readonly text: (title: string) => string; readonly yes: (title: string) => string};
	readonly counters: {
		readonly label: string;
		readonly length: (length: number, max?: number) => string;
		readonly over: (over: number) => string;
		readonly fold: (fold: number) => string;
		readonly hashtags: (count: number) => string;
		/** Takes how many of `pictures` have no alt text; 0 means all have one. */
		readonly alt: (missing: number, pictures: number) => string;
	};
};
