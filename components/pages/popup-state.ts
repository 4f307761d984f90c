import type {InForce} from '../../browser/in-force.ts';
import type {TabState} from '../../browser/messages.ts';
import type {Hindrance} from '../strings/page-strings.ts';

/** What the popup knows of the page in front. */
export type PopupState = {
	/** Absent where the browser shows no site. */
	readonly host?: string;
	/** True on a page Äkta knows the network of. */
	readonly known: boolean;
	/** True on a site the person let Äkta in on with "always here". */
	readonly chosen?: boolean;
	/** The organisation whose guidance suggests Äkta on this site. */
	readonly askedBy?: string;
	/** The composer in focus, when there is one. */
	readonly tab?: TabState;
	readonly offHere: boolean;
	/** What stands in the way in this tab; absent when nothing does. */
	readonly hindrance?: Hindrance;
	/** Ms since 1970 while Äkta rests. */
	readonly restUntil?: number;
	/** True when it rests for the day. */
	readonly restsToday?: boolean;
	/** Absent until the worker has told. */
	readonly inForce?: InForce;
	/** True where the browser has a panel to open. */
	readonly panel: boolean;
};

/** What a person can do in the popup. */
export type PopupActions = {
	turnOn(): void;
	rest(): void;
	restToday(): void;
	/** Lets Äkta in on this page for this visit, in the field with the caret. */
	here(): void;
	/** Lets Äkta in on this site from now on. */
	always(host: string): void;
	/** Lets Äkta out of this site again. */
	leave(host: string): void;
	/** Takes away what stands in the way. */
	mend(hindrance: Hindrance): void;
	offHere(host: string): void;
	panel(): void;
	practice(): void;
	/** Opens what the organisation says, whole. */
	guidance(): void;
	settings(): void;
};
