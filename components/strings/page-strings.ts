import type {Home} from '../../browser/settings-shape.ts';
import type {Strings} from './strings.ts';

/** The texts of popup, options, welcome and practice pages; both languages have every one, or the build fails. */
export type PageStrings = {
	readonly popup: PopupStrings;
	readonly options: OptionsStrings;
	readonly welcome: WelcomeStrings;
	readonly practice: PracticeStrings;
};

/** The texts of the popup. */
export type PopupStrings = {
	/** Takes the platform's name where it has one, and the number of tips. */
	readonly draft: (platform: string | undefined, tips: number) => string;
	readonly ready: string;
	readonly unknown: string;
	readonly silent: string;
	/** Takes a host name. */
	readonly offHere: (host: string) => string;
	/** Takes a time of day in ms since 1970. */
	readonly resting: (until: number) => string;
	readonly choose: string;
	readonly on: string;
	readonly rest: string;
	readonly off: string;
	readonly panel: string;
	readonly practice: string;
	readonly settings: string;
	readonly ownRules: string;
};

/** The texts of the options page. */
export type OptionsStrings = {
	readonly title: string;
	readonly language: string;
	readonly languages: {readonly [L in 'auto' | 'sv' | 'en']: string};
	readonly homes: string;
	readonly homesWhy: string;
	readonly home: {readonly [H in Home]: string};
	/** One sentence on the terms of a network, by its name, and the two choices. */
	readonly consent: Strings['consent'] & {readonly undo: string};
	readonly muted: string;
	readonly mutedNone: string;
	readonly unmute: string;
	readonly words: string;
	readonly wordsWhy: string;
	readonly word: string;
	readonly add: string;
	readonly remove: (word: string) => string;
	readonly hosts: string;
	readonly hostsNone: string;
	readonly turnOn: string;
	readonly resting: (until: number) => string;
	readonly wake: string;
	readonly privacy: string;
	readonly privacyTexts: readonly string[];
	readonly failed: string;
};

/** The texts of the page that opens after installing. */
export type WelcomeStrings = {
	readonly title: string;
	readonly lead: string;
	readonly promises: readonly {readonly head: string; readonly text: string}[];
	readonly next: string;
	readonly settings: string;
};

/** The texts of the practice box. */
export type PracticeStrings = {
	readonly title: string;
	readonly lead: string;
	readonly post: string;
	readonly reply: string;
	readonly publish: string;
	readonly published: string;
	readonly draft: string;
	readonly parent: string;
};
