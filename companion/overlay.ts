import type {Voice} from '../engine/model/draft.ts';
import type {Tip} from '../engine/model/tip.ts';
import type {CommentAssessment} from '../engine/reply-coach/coach.ts';
import type {Organisation} from './active-guidance.ts';
import type {FieldNotice} from './field-notice.ts';
import type {Habits} from './habits.ts';
import type {HiddenTip, Notice, UndoAction} from './notice.ts';
import type {PersonalAnswers, Settings} from './settings.ts';
import type {RuleInfo, TabState, TipPlace} from './tab-state.ts';

/** The viewport an overlay may fill, in CSS pixels; what does not fit scrolls inside it. */
type Room = {readonly width: number; readonly height: number};

type Common = {
	readonly platform: string;
	readonly room: Room;
	/** The draft it is about, unique in the browser; empty without one. */
	readonly draft: string;
};

/** The docked sidebar, or its handle while it is `folded`; `noRoom` where the page leaves no room to unfold it, so that its handle opens the panel. */
export type SidebarOverlay = Common & {
	readonly kind: 'sidebar';
	readonly tab?: TabState;
	readonly folded: boolean;
	readonly noRoom: boolean;
	readonly waiting: boolean;
	readonly silent: boolean;
	/** What is told of the field the person is in. */
	readonly notice?: FieldNotice;
	/** The tip that a press on its mark leads to; with `focus` it is reached by keys. */
	readonly lit?: LitTip;
};

/** A tip in the sidebar's list that the person was led to, by its `tipKey`; `time` tells one leading from the next. */
export type LitTip = {readonly tip: string; readonly time: number; readonly focus: boolean};

/** The card at a mark. */
export type TipOverlay = Common & {
	readonly kind: 'tip';
	readonly tip: Tip;
	/** Where its draft is written. */
	readonly place: TipPlace;
	readonly about?: RuleInfo;
	readonly organisation?: Organisation;
};

/** The card before publishing; `again` from the second time for the same rules. */
export type PauseOverlay = Common & {
	readonly kind: 'pause';
	readonly tips: readonly Tip[];
	readonly about: {readonly [rule: string]: RuleInfo};
	readonly again: boolean;
	readonly organisation?: Organisation;
};

/** One line on what was just done, for a few seconds. */
type NoticeOverlay = Common & {readonly kind: 'notice'; readonly notice: Notice};

/** What a page's frame wants drawn in a sealed frame of its own. */
export type OverlayView = SidebarOverlay | TipOverlay | PauseOverlay | NoticeOverlay;

/** What the worker adds to a view: the interface's language and what Äkta knows of the person; `unkept` when the last choice could not be stored. */
export type OverlayPerson = {
	readonly language: 'sv' | 'en';
	readonly answers: PersonalAnswers;
	readonly habits: Habits;
	readonly unkept: boolean;
	/** The person's own goal, and whether its line is folded; absent without one. */
	readonly goal?: OwnGoalLine;
};

/** The line on a person's own goal. */
export type OwnGoalLine = {readonly sentence: string; readonly folded: boolean};

/** One drawing on its way to a sealed frame; `serial` grows with every view, an older one is dropped. */
export type OverlayDrawing = {readonly serial: number; readonly view: OverlayView; readonly person: OverlayPerson};

/** What a person did in an overlay that the worker carries out: choices to store, pages to open. */
export type ChoiceAction =
	| {readonly do: 'seen'; readonly rule: string}
	| ({readonly do: 'hide'} & HiddenTip)
	| {readonly do: 'allow'; readonly words: readonly string[]}
	| Exclude<UndoAction, {readonly do: 'unskip'}>
	| {readonly do: 'voice'; readonly voice: Voice}
	| {readonly do: 'guidance'; readonly wished: Settings['guidance'][string]}
	| {readonly do: 'fold' | 'foldGoal'; readonly folded: boolean}
	/** A box no platform file knows is to be read from now on. */
	| {readonly do: 'readBox'; readonly box: string}
	| {readonly do: 'snooze' | 'consent' | 'noStrengths' | 'noCoach' | 'allTips' | 'keys' | 'settings'}
	/** Opens what is offered beside the draft. */
	| {readonly do: 'event' | 'remind'}
	| {readonly do: 'panel'}
	| {readonly do: 'open'; readonly url: string};

/** What a person did in an overlay that the composer's frame carries out; `tip` is a `tipKey`. */
export type ComposerAction =
	| {readonly do: 'jump' | 'apply' | 'copy' | 'skip' | 'misunderstood'; readonly tip: string; readonly rule: string}
	| Extract<UndoAction, {readonly do: 'unskip'}>
	| {readonly do: 'say'; readonly said: CommentAssessment}
	| {readonly do: 'copyDraft' | 'copyStructure' | 'leaveBox' | 'close' | 'change' | 'publish' | 'back'};

/** One press or key of a person in an overlay. */
export type OverlayAction = ChoiceAction | ComposerAction;

/** What a sealed frame tells: the size of what it drew in CSS pixels, that it took focus when asked to, or an action in what it showed. */
export type OverlayReport =
	| {readonly kind: 'size'; readonly serial: number; readonly width: number; readonly height: number}
	| {readonly kind: 'shown'; readonly serial: number}
	| {
			readonly kind: 'action';
			readonly action: OverlayAction;
			readonly platform: string;
			/** The draft it was about, unique in the browser; empty without one. */
			readonly draft: string;
	  };

/** What the worker tells a sealed frame. */
export type OverlayOrder =
	| {readonly kind: 'draw'; readonly drawing: OverlayDrawing}
	/** The frame is visible from now on; with `focus` it takes focus where its view wants it. */
	| {readonly kind: 'shown'; readonly focus: boolean};

const choices: readonly OverlayAction['do'][] = [
	'hide',
	'unhide',
	'allow',
	'disallow',
	'seen',
	'voice',
	'guidance',
	'fold',
	'foldGoal',
	'event',
	'remind',
	'readBox',
	'snooze',
	'wake',
	'consent',
	'noStrengths',
	'noCoach',
	'allTips',
	'keys',
	'settings',
	'panel',
	'open',
];

/** True for what the worker carries out by itself. */
export const isChoice = (action: OverlayAction): action is ChoiceAction => choices.includes(action.do);
