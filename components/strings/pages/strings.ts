import type {Placement} from '../../../companion/settings.ts';
import type {ShortcutCommand} from '../../../companion/shortcuts.ts';
import type {PersonStrings} from '../onboarding/strings.ts';
import type {Strings} from '../sidebar/strings.ts';

/** The texts of popup, options, welcome and practice pages; both languages have every one, or the build fails. */
export type PageStrings = {
	readonly popup: PopupStrings;
	readonly options: OptionsStrings;
	readonly welcome: WelcomeStrings;
	readonly practice: PracticeStrings;
	readonly person: PersonStrings;
};

/** What can stand in the way in the tab in front: it is older than the install, the browser withholds the site, a field no platform file knows, the draft's language, a worker that cannot answer. */
export type Hindrance = 'old-tab' | 'withheld' | 'unknown-field' | 'foreign' | 'silent';

/** The texts of the popup. */
type PopupStrings = {
	/** Takes the platform's name where it has one, and the number of tips. */
	readonly draft: (platform: string | undefined, tips: number) => string;
	readonly ready: string;
	readonly unknown: string;
	/** Takes the organisation that suggests Äkta on this site. */
	readonly suggested: (organisation: string) => string;
	readonly useHere: string;
	readonly always: string;
	readonly leave: string;
	/** In a message, where nothing is read. */
	readonly message: string;
	/** What stands in the way on this page, and the one button that mends it. */
	readonly hindered: {readonly [H in Hindrance]: {readonly text: string; readonly button: string}};
	/** Takes a host name. */
	readonly offHere: (host: string) => string;
	/** Takes a time of day in ms since 1970. */
	readonly resting: (until: number) => string;
	/** Names the switch for a site; takes its host name. */
	readonly site: (host: string) => string;
	/** Names the switch for a card before every post; takes the network's name. */
	readonly remind: (title: string) => string;
	readonly rest: string;
	readonly restToday: string;
	readonly wake: string;
	readonly panel: string;
	readonly studio: string;
	readonly practice: string;
	/** Offers the few questions of "Get to know Äkta". */
	readonly questions: string;
	readonly journal: string;
	/** The same, once a reminder's day has come. */
	readonly journalDue: string;
	readonly settings: string;
	/** Takes the version of Äkta's own set. */
	readonly ownTips: (version: number) => string;
	/** Takes the organisation, its set's version, and the ISO date it was taken where that is known. */
	readonly guidance: (organisation: string, version: number, since?: string) => string;
};

/** The texts of the options page. */
type OptionsStrings = {
	readonly title: string;
	readonly help: {readonly [T in 'title' | 'why' | 'open' | 'mail' | 'mailWhy' | 'publicMail' | 'subject']: string};
	/** The name of the list of sections. */
	readonly sections: string;
	readonly language: string;
	readonly languages: {readonly [L in 'auto' | 'sv' | 'en']: string};
	readonly homes: string;
	readonly homesWhy: string;
	readonly home: {readonly [H in Placement]: string};
	/** One sentence on the terms of a network, by its name, and the two choices. */
	readonly consent: Strings['consent'] & {readonly undo: string};
	readonly reads: string;
	readonly strengths: string;
	readonly strengthsWhy: string;
	readonly on: string;
	readonly off: string;
	readonly quiet: string;
	readonly quietNone: string;
	/** Takes an ISO date. */
	/** Takes the ISO date until which, and for how many drafts yet. */
	readonly quietUntil: (date: string, drafts: number) => string;
	readonly allTips: string;
	readonly muted: string;
	readonly mutedNone: string;
	readonly unmute: string;
	readonly words: string;
	readonly wordsWhy: string;
	readonly word: string;
	readonly add: string;
	readonly remove: (word: string) => string;
	readonly keys: {
		readonly title: string;
		readonly why: string;
		readonly none: string;
		readonly change: string;
		readonly command: {readonly [C in ShortcutCommand]: string};
		/** What F6 does in every browser. */
		readonly browser: string;
		/** What Esc does. */
		readonly escape: string;
	};
	readonly hosts: string;
	readonly hostsNone: string;
	readonly turnOn: string;
	readonly resting: (until: number) => string;
	readonly wake: string;
	readonly privacy: string;
	readonly privacyTexts: readonly string[];
	readonly failed: string;
};

type Part = {readonly head: string; readonly text: string};

/** The texts of the first meeting, by its steps. */
type WelcomeStrings = {
	/** Names the choice of language. */
	readonly language: string;
	readonly steps: {readonly [S in 'label' | 'try' | 'reads' | 'done']: string};
	readonly title: {readonly [S in 'try' | 'reads' | 'done']: string};
	readonly leads: {readonly [S in 'try' | 'reads']: string};
	readonly toReads: string;
	readonly toDone: string;
	/** Takes three networks, as “LinkedIn, X or Facebook”, and how many more there are. */
	readonly next: (networks: string, more: number) => string;
	readonly pin: Part;
	readonly panel: Part & {readonly open: string};
	readonly decide: Part;
	readonly settings: string;
	readonly lead: Part & {readonly open: string};
};

/** The texts of the practice box. */
type PracticeStrings = {
	readonly title: string;
	readonly lead: string;
	readonly network: string;
	readonly otherNetwork: string;
	readonly surface: string;
	readonly answered: string;
	readonly text: string;
	readonly copy: string;
	readonly copied: string;
	readonly publish: string;
	readonly published: string;
	readonly draft: string;
	readonly parent: string;
};
