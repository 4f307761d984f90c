import type {Organisation} from '../../../companion/active-guidance.ts';
import type {Settings} from '../../../companion/settings.ts';
import type {Shortcut} from '../../../companion/shortcuts.ts';
import type {Network} from '../../../platforms/registry/networks.ts';
import type {PageStrings} from '../../strings/pages/strings.ts';
import type {RuleSetStrings} from '../../strings/rule-set/strings.ts';
import type {DataProps} from './data-section.tsx';
import type {OwnVoiceProps} from './own-voice-section.tsx';

/** What the options page shows. */
export type OptionsState = {
	readonly settings: Settings;
	readonly networks: readonly Network[];
	/** Absent when only Äkta's own tips are in force. */
	readonly organisation?: Organisation;
	/** The rules that are quiet after three skips, with the ISO date until which and for how many drafts yet, whichever comes later. */
	readonly quiet: readonly {readonly rule: string; readonly until: string; readonly drafts: number}[];
	/** The rules that belong to the person's own way of writing. */
	readonly own: readonly string[];
	/** How often the person said that a tip was wrong. */
	readonly misunderstood: number;
	/** What each muted, quiet or own rule is called, in the interface's language; a rule without is shown by its id. */
	readonly names: {readonly [rule: string]: string};
	/** The commands and their keys; empty where the browser has none. */
	readonly shortcuts: readonly Shortcut[];
	/** Ms since 1970 while Äkta rests. */
	readonly restUntil?: number;
	/** True when the last choice could not be stored. */
	readonly failed: boolean;
};

/** What a person can do here beside changing settings. */
export type OptionsActions = Pick<OwnVoiceProps, 'listen'> &
	Pick<DataProps, 'save' | 'clear'> & {
		/** Lets a quiet rule speak again. */
		wake(rule: string): void;
		howItWorks(): void;
		allTips(): void;
		/** Opens the browser's own page where keys are chosen. */
		changeKeys(): void;
		studio(): void;
	};

/** Each section is given all of it, and changes settings through `change`. */
export type OptionsProps = {
	readonly state: OptionsState;
	readonly strings: PageStrings;
	/** The words of the way to the other parts of this page. */
	readonly pushed: RuleSetStrings;
	readonly language: 'sv' | 'en';
	readonly change: (change: Partial<Settings>) => void;
	readonly on: OptionsActions;
};
