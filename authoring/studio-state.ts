import type {TabState} from '../companion/tab-state.ts';
import type {PolicyTarget} from '../engine/distribution/policy-files/policy-files.ts';
import type {Draft, Surface, Voice} from '../engine/model/draft.ts';
import type {BuiltInRule, NamedRule} from '../engine/model/rule.ts';
import type {RuleSet} from '../engine/model/rule-set.ts';
import type {RuleSetError} from '../engine/model/rule-set-error.ts';
import type {Finding} from '../engine/policy-reader/finding.ts';
import type {PolicyReading} from '../engine/policy-reader/policy-reading.ts';
import type {EditSet, GuidanceDocument, PageName} from './guidance-document.ts';
import type {Decision} from './rewritten-policy.ts';

/** What the set lacks before it can be handed out, and what the policy reader says of it. */
export type DocumentValidation = {readonly errors: readonly RuleSetError[]; readonly findings: readonly Finding[]};

/** A network to try a post on. */
export type TryNetwork = {readonly name: string; readonly title?: string};

/** A post to try. */
export type TryPost = Pick<Draft, 'text' | 'platform'> & {
	readonly surface: Surface;
	readonly voice: Voice;
	readonly parent: string;
};

/** What many posts would have got: how many were tried, how many got a tip, and each rule with the posts it spoke on, most first. */
export type ManyTried = {
	readonly posts: number;
	readonly withTips: number;
	readonly rules: readonly {
		readonly rule: string;
		readonly own: boolean;
		readonly name: string;
		readonly on: readonly string[];
	}[];
};

/** A file ready to be saved. */
export type SavedFile = {readonly name: string; readonly text: string | Uint8Array};

/** A file for IT, and where it goes, in the interface's language. */
type ItFile = SavedFile & {readonly where: string};

/** The files for one kind of browser; `id` is what stands in them where IT writes Äkta's own, absent where nothing is left to write. */
export type ItFiles = {readonly target: PolicyTarget; readonly files: readonly ItFile[]; readonly id?: string};

/** Everything the studio draws. */
export type StudioState = {
	readonly page: PageName;
	readonly work: GuidanceDocument;
	/** The policy as read; absent while the person writes or pastes it. */
	readonly reading?: PolicyReading | 'under way';
	readonly validation: DocumentValidation;
	/** The set as it would be handed on. */
	readonly finished: RuleSet;
	/** Whether this browser has kept the newest. */
	readonly kept: 'kept' | 'keeping' | 'failed';
	/** True while another tab has changed the same work. */
	readonly apart: boolean;
	readonly canUndo: boolean;
	readonly canRedo: boolean;
	/** What happened last with a file; empty when there is nothing to say. */
	readonly note: string;
	/** What differs from the version before, in plain sentences; absent for a first version. */
	readonly changes?: readonly string[];
	readonly builtIn: readonly BuiltInRule[];
	readonly networks: readonly TryNetwork[];
	readonly examples: readonly {readonly id: string; readonly name: string}[];
	/** The files for IT, by browser. */
	readonly itFiles: readonly ItFiles[];
	/** ISO date. */
	readonly today: string;
};

/** What a person can do in the studio. */
export type StudioActions = {
	/** Changes the set; see `EditSet`. */
	readonly set: EditSet;
	/** Changes anything else of the work. */
	readonly edit: (at: string, part: Partial<GuidanceDocument>) => void;
	readonly undo: () => void;
	readonly redo: () => void;
	/** Reads the policy, or puts the reading away. */
	readonly read: (text: string | undefined) => void;
	/** Reads what was kept, when it was being read, or reads anew when country or kind changed. */
	readonly readAgain: () => void;
	/** Decides on a sentence of the policy. */
	readonly decide: (sentence: string, decision: Decision) => void;
	readonly openPolicy: (file: File) => void;
	readonly openSet: (file: File) => void;
	/** Begins from an example by its id, or from nothing. */
	readonly begin: (example: string | undefined) => void;
	/** Saves a file of text. */
	readonly saveText: (file: SavedFile) => void;
	/** Saves the person's own copy. */
	readonly save: () => void;
	/** Saves a file for IT, without one the set itself, and takes this version as the one to compare with. */
	readonly saveForIt: (file?: SavedFile) => void;
	readonly print: () => void;
	readonly takeTheirs: () => void;
	readonly keepMine: () => void;
	readonly closeNote: () => void;
	/** What an employee would meet with the set as it is. */
	readonly tryPost: (post: TryPost) => TabState;
	/** The posts of a file; empty when there are none to read. */
	readonly openPosts: (file: File) => Promise<readonly string[]>;
	/** Tries many posts of the organisation's on one network, in slices; `progress` gets how many are done. */
	readonly tryMany: (
		posts: readonly string[],
		platform: TryPost['platform'],
		progress: (done: number) => void,
	) => Promise<ManyTried>;
	/** The examples of a rule that fail, as `sv.tip.0`. */
	readonly failing: (rule: NamedRule) => ReadonlySet<string>;
};
