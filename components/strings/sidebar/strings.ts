import type {FieldNotice} from '../../../companion/field-notice.ts';
import type {Notice} from '../../../companion/notice.ts';
import type {PersonalAnswers} from '../../../companion/settings.ts';
import type {Surface, Voice} from '../../../engine/model/draft.ts';
import type {Language} from '../../../engine/model/language.ts';
import type {Level, Pillar} from '../../../engine/model/rule.ts';

/** The texts on one tip. */
type TipStrings = {
	readonly try: string;
	readonly jump: string;
	/** Takes the replacement, never empty. */
	readonly apply: (text: string) => string;
	readonly remove: string;
	readonly removeSentence: string;
	readonly copy: string;
	readonly copied: string;
	readonly why: string;
	readonly skip: string;
	readonly misunderstood: string;
	readonly close: string;
	readonly from: (organisation: string) => string;
	readonly fromAkta: string;
	/** Takes the host of the source and the ISO date it was read. */
	readonly source: (host: string, read: string) => string;
	/** Takes in how many of so many ordinary texts the tip spoke, and how many of so many that were read were right. */
	readonly errors: (posts: number, spoke: number, read: number, right: number) => string;
	readonly suggest: string;
	/** Said beside a mail to a public body. */
	readonly publicMail: string;
	readonly suggestSubject: (rule: string) => string;
};

/** The texts of the sidebar around the tips. */
type SidebarStrings = {
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
	/** Said when a choice could not be stored. */
	readonly unkept: string;
	readonly noStrengths: string;
	readonly askColleague: string;
	readonly draftCopied: string;
	readonly allTips: string;
	readonly keys: string;
	/** Takes a contact's name, what to turn to them for, and how to reach them. */
	readonly contact: (name: string, what: string, how: string) => string;
	/** Takes whom to turn to during a crisis, as the organisation wrote it. */
	readonly inCrisis: (whom: string) => string;
};

/** The texts of the menu at a tip. */
type TipMenuStrings = {
	/** The name of the button "…" and of the menu. */
	readonly label: string;
	readonly hide: string;
	/** Takes the network's name. */
	readonly hideOn: (title: string) => string;
	/** Takes a kind of text as `surface` names it, and the network's name. */
	readonly hideIn: (surface: string, title: string) => string;
	readonly allow: (word: string) => string;
};

/** What is said, in one line, of what was just done. */
type NoticeStrings = {
	readonly [A in Exclude<Notice['about'], 'allowed'>]: string;
} & {
	readonly allowed: (words: readonly string[]) => string;
	/** Said in place of `skipped` when that made the tip quiet. */
	readonly quiet: string;
	readonly undo: string;
};

/** What is offered beside a draft: each with what was seen and the words on its button. */
type OfferStrings = {readonly goal: string} & {
	readonly [O in 'event' | 'promise']: {readonly saw: string; readonly button: string};
};

/** What an empty composer says; `none` is the question for a reason that was not told. */
type EmptyDraftStrings = {
	readonly question: {readonly [R in Exclude<NonNullable<PersonalAnswers['reason']>, 'rather-not'> | 'none']: string};
	readonly may: string;
};

/** What is said of the field a person is in, and the words on the ways on from there. */
export type FieldNoticeStrings = {
	readonly says: {readonly [K in FieldNotice['kind']]: string};
	/** Lets Äkta read in this box and those like it, here. */
	readonly read: string;
	readonly leave: string;
	readonly tell: string;
	readonly tellWhat: string;
	readonly copy: string;
	readonly copied: string;
	readonly mail: string;
	readonly subject: string;
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
	readonly menu: TipMenuStrings;
	readonly pause: {
		readonly [T in 'unpublished' | 'only' | 'change' | 'publish' | 'why' | 'label' | 'pressAgain' | 'close']: string;
	};
	readonly sidebar: SidebarStrings;
	readonly notice: FieldNoticeStrings;
	readonly done: NoticeStrings;
	readonly starter: EmptyDraftStrings;
	readonly offers: OfferStrings;
	/** Each takes the network's name. */
	readonly consent: {readonly text: (title: string) => string; readonly yes: (title: string) => string};
	readonly counters: {
		readonly label: string;
		readonly length: (length: number, max?: number) => string;
		readonly over: (over: number) => string;
		readonly fold: (fold: number) => string;
		readonly hashtags: (count: number) => string;
		/** Takes how many of `pictures` have no alt text, and of how many the page does not show whether they have. */
		readonly alt: (count: {readonly pictures: number; readonly missing: number; readonly unknown: number}) => string;
	};
};
