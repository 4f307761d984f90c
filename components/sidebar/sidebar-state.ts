import type {Organisation} from '../../companion/active-guidance.ts';
import type {FieldNotice} from '../../companion/field-notice.ts';
import type {Habits} from '../../companion/habits.ts';
import type {HiddenTip, UndoAction} from '../../companion/notice.ts';
import type {LitTip, OwnGoalLine} from '../../companion/overlay.ts';
import type {PersonalAnswers, Settings} from '../../companion/settings.ts';
import type {TabState} from '../../companion/tab-state.ts';
import type {Voice} from '../../engine/model/draft.ts';
import type {Tip} from '../../engine/model/tip.ts';
import type {CommentAssessment} from '../../engine/reply-coach/coach.ts';

/** What Äkta knows of the person it speaks to: what they told, and what they have grown used to. */
export type PersonProfile = {readonly answers: PersonalAnswers; readonly habits: Habits};

/** Everything the sidebar draws, in either home. */
export type SidebarState = {
	/** The composer in focus and its tips; absent when the page has none. */
	readonly tab?: TabState;
	readonly home: 'docked' | 'panel';
	/** True while the docked sidebar is a handle; a panel is never folded. */
	readonly folded: boolean;
	/** True while the newest draft has no answer yet. */
	readonly waiting: boolean;
	/** True when the worker could not answer the newest draft. */
	readonly silent?: boolean;
	/** What is told of the field the person is in; absent when nothing is. */
	readonly notice?: FieldNotice;
	/** True on a platform whose terms the person reads one sentence about before anything is shown in its pages. */
	readonly consentNeeded: boolean;
	readonly known: PersonProfile;
	/** The tip the person was led to from its mark. */
	readonly lit?: LitTip;
	/** The person's own goal; absent without one. */
	readonly goal?: OwnGoalLine;
	/** True when the last choice could not be kept. */
	readonly unkept?: boolean;
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
	/** Mutes the rule, everywhere or in one place, until the person turns it on again in the options. */
	hide(what: HiddenTip): void;
	/** Leaves words alone from now on. */
	allow(what: {readonly words: readonly string[]}): void;
	/** Keeps, in this browser only, that the tip was wrong, and skips it. */
	misunderstood(tip: Tip): void;
	/** Takes back what was just done. */
	undo(what: UndoAction): void;
	/** The tip has been shown in full. */
	seen(tip: Tip): void;
};

/** What a person can do in the sidebar. */
export type SidebarActions = TipActions & {
	voice(voice: Voice): void;
	/** Where on this network the organisation's guidance is wanted. */
	guidance(wished: Settings['guidance'][string]): void;
	fold(folded: boolean): void;
	/** Folds the line on the person's own goal, or unfolds it. */
	foldGoal(folded: boolean): void;
	/** Opens the form of an event, filled from the draft's own words. */
	event(): void;
	/** Opens the reminders, with what the draft promises. */
	remind(): void;
	/** Rests for an hour, everywhere. */
	snooze(): void;
	/** The person has read the sentence and lets Äkta show itself in this platform's pages. */
	consent(): void;
	/** Shows no strengths any more, until the options turn them on. */
	noStrengths(): void;
	/** Says something of the comment being answered, beside what was said before. */
	say(said: CommentAssessment): void;
	/** Shows no coach any more, until the options turn it on. */
	noCoach(): void;
	/** Has a box no platform file knows read, here and in those like it. */
	readBox(box: string): void;
	/** Lets such a box be; its offer in the page goes. */
	leaveBox(): void;
	/** Copies how a box is built. */
	copyStructure(structure: string): void;
	/** Copies the draft, to show it to a colleague. */
	copyDraft(): void;
	/** Opens the page with every tip Äkta can give. */
	allTips(): void;
	/** Opens the sheet of keys. */
	keys(): void;
	/** Opens the options page. */
	settings(): void;
};
