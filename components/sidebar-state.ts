import type {TabState} from '../browser/messages.ts';
import type {Voice} from '../engine/draft.ts';
import type {Tip} from '../engine/tip.ts';

/** The organisation whose rule set is in force; `mail` is its owner's address. */
export type Organisation = {readonly name: string; readonly mail?: string};

/** Everything the sidebar draws, in either home. */
export type SidebarState = {
	/** The composer in focus and its tips; absent when the page has none. */
	readonly tab?: TabState;
	readonly home: 'docked' | 'panel';
	/** True while the docked sidebar is a handle; a panel is never folded. */
	readonly folded: boolean;
	/** True while the newest draft has no answer yet. */
	readonly waiting: boolean;
	/** True on a platform whose terms the person reads one sentence about before anything is shown in its pages. */
	readonly consentNeeded: boolean;
	/** Absent when only Äkta's own rules are in force. */
	readonly organisation?: Organisation;
};

/** What a person can do with one tip, in the sidebar as in the card at a mark. */
export type TipActions = {
	/** Selects the tip's first span in the composer and scrolls it into view. */
	jump(tip: Tip): void;
	/** Puts `tip.fix` into the draft. */
	apply(tip: Tip): void;
	/** Copies the text of `tip.fix`, for a composer that cannot be written to. */
	copy(tip: Tip): void;
	/** Leaves this tip for this draft. */
	skip(tip: Tip): void;
	/** Mutes the rule until the person turns it on again in the options. */
	hide(rule: string): void;
	/** Keeps, in this browser only, that the tip was wrong, and skips it. */
	misunderstood(tip: Tip): void;
};

/** What a person can do in the sidebar. */
export type SidebarActions = TipActions & {
	voice(voice: Voice): void;
	fold(folded: boolean): void;
	/** Rests for an hour, everywhere. */
	rest(): void;
	/** The person has read the sentence and lets Äkta show itself in this platform's pages. */
	consent(): void;
	/** Opens the options page. */
	settings(): void;
};
