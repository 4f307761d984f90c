import type {Level} from '../engine/model/rule.ts';
import type {OverlayAction} from './overlay.ts';
import type {HiddenRule} from './settings.ts';

/** A tip to hide, by its rule: everywhere, or on one network, or in one kind of text there. */
export type HiddenTip = {readonly rule: string; readonly at?: Omit<HiddenRule, 'rule'>};

/** What takes back what a person just did; `tip` is a `tipKey`. */
export type UndoAction =
	| {readonly do: 'unskip'; readonly tip: string; readonly rule: string}
	| ({readonly do: 'unhide'} & HiddenTip)
	| {readonly do: 'disallow'; readonly words: readonly string[]}
	| {readonly do: 'wake'};

/** What is said, in one line, of what was just done, and what takes it back where something does. */
export type Notice = {
	readonly about:
		| 'skipped'
		| 'hidden'
		| 'hiddenHere'
		| 'allowed'
		| 'noted'
		| 'snoozed'
		| 'copied'
		| 'coachHidden'
		| 'strengthsHidden';
	/** The rule of the tip it is about, where skips make it quiet. */
	readonly rule?: string;
	readonly undo?: UndoAction;
};

/** How long a notice stands, in ms, unless the pointer or focus is on it. */
export const NOTICE_MS = 6000;

const skipped = (tip: string, rule: string, level: Level | undefined): Notice => ({
	about: 'skipped',
	// What may hold the hand never grows quiet.
	...(level !== 'pause' && {rule}),
	undo: {do: 'unskip', tip, rule},
});

/** The notice of an action, on a tip of this level where it is on one; `undefined` for an action whose outcome is seen by itself. */
export const noticeOf = (action: OverlayAction, level?: Level): Notice | undefined => {
	switch (action.do) {
		case 'skip':
			return skipped(action.tip, action.rule, level);
		case 'hide':
			return {about: action.at ? 'hiddenHere' : 'hidden', undo: {...action, do: 'unhide'}};
		case 'allow':
			return {about: 'allowed', undo: {do: 'disallow', words: action.words}};
		case 'misunderstood':
			return {about: 'noted'};
		case 'snooze':
			return {about: 'snoozed', undo: {do: 'wake'}};
		case 'copy':
			return {about: 'copied'};
		default:
			return undefined;
	}
};
