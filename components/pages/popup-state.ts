import type {ActiveGuidance} from '../../companion/active-guidance.ts';
import type {Settings} from '../../companion/settings.ts';
import type {TabState} from '../../companion/tab-state.ts';
import type {Network} from '../../platforms/registry/networks.ts';
import type {Hindrance, PageStrings} from '../strings/pages/strings.ts';
import type {ReadingStrings} from '../strings/reading/strings.ts';

/** What the popup knows of the page in front. */
export type PopupState = {
	/** True before the person has said yes to being read: nothing is read anywhere. */
	readonly asksFirst?: true;
	/** Absent where the browser shows no site. */
	readonly host?: string;
	/** True on a page Äkta knows the network of. */
	readonly known: boolean;
	/** True on a site the person let Äkta in on with "always here". */
	readonly chosen?: boolean;
	/** True where the person let Äkta in for this visit and is in no box yet. */
	readonly here?: true;
	/** The organisation whose guidance suggests Äkta on this site. */
	readonly askedBy?: string;
	/** The composer in focus, when there is one. */
	readonly tab?: TabState;
	readonly offHere: boolean;
	/** What stands in the way in this tab; absent when nothing does. */
	readonly hindrance?: Hindrance;
	/** True while the caret is in a message: nothing is read there, and nothing is offered. */
	readonly inMessage?: true;
	/** Ms since 1970 while Äkta rests. */
	readonly restUntil?: number;
	/** The network in front, while the person has yet to choose what its terms call for. */
	readonly terms?: {readonly network: Network; readonly settings: Settings};
	/** The network in front, where a card before every post can be asked for, and whether it is. */
	readonly reminder?: {readonly network: Network; readonly on: boolean};
	/** True while the few questions that fit the tips to the person are offered. */
	readonly questions?: true;
	/** True once the day of a reminder of the person's own has come. */
	readonly due?: true;
	/** Absent until the worker has told. */
	readonly inForce?: ActiveGuidance;
	/** True where the browser has a panel to open. */
	readonly panel: boolean;
};

/** What a person can do in the popup. */
export type PopupActions = {
	/** Keeps the person's yes to being read; false when it could not be kept. */
	agree(): Promise<boolean>;
	/** Opens the list of what is read. */
	whatIsRead(): void;
	/** Lets Äkta be on the site in front again. */
	turnOn(): void;
	/** Ends the rest. */
	wake(): void;
	change(part: Partial<Settings>): void;
	/** Turns the card before every post on a network on or off. */
	remind(platform: string, on: boolean): void;
	snooze(): void;
	snoozeToday(): void;
	/** Lets Äkta in on this page for this visit, in the field with the caret. */
	here(): void;
	/** Lets Äkta in on this site from now on. */
	always(host: string): void;
	/** Lets Äkta out of this site again. */
	leave(host: string): void;
	/** Takes away what stands in the way. */
	resolve(hindrance: Hindrance): void;
	offHere(host: string): void;
	panel(): void;
	practice(): void;
	/** Opens what the organisation says, whole. */
	guidance(): void;
	/** Opens the few questions that fit the tips to the person. */
	questions(): void;
	settings(): void;
};

/** What the popup is drawn from, and what it answers to. */
export type PopupProps = {
	readonly state: PopupState;
	readonly strings: PageStrings;
	readonly reading: ReadingStrings;
	readonly on: PopupActions;
};
