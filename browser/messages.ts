import type {Voice} from '../engine/draft.ts';
import type {Draft} from '../engine/draft.ts';
import type {CheckResult} from '../engine/result.ts';
import type {Tip} from '../engine/tip.ts';

/** The network's own numbers for a draft: length in its unit, its limit and fold, hashtags, and pictures without alt text. */
export type Counters = {
	readonly length: number;
	readonly max?: number;
	readonly fold?: number;
	readonly hashtags: number;
	readonly pictures: number;
	readonly missingAlt: number;
};

/** A composer as its frame knows it: `id` is unique in the frame, `revision` grows with every change of its draft. */
export type ComposerAt = {readonly id: string; readonly revision: number};

/** What the worker answers to a draft; an answer to an older revision is dropped by the frame. */
export type Answer = ComposerAt & {
	/** Id and version of the rule set in force, as `akta@12`. */
	readonly ruleSet: string;
	readonly result: CheckResult;
	readonly counters: Counters;
};

/** What sidebar, panel and popup draw for a tab; held in the worker's memory only. */
export type TabState = {
	readonly frame: number;
	readonly composer: ComposerAt;
	readonly platform: string;
	readonly surface: Draft['surface'];
	readonly voice: Voice;
	/** True when the site itself shows as whom one writes, so that it is not switched in the sidebar. */
	readonly voiceShown: boolean;
	readonly empty: boolean;
	readonly tips: readonly Tip[];
	readonly counters: Counters;
};
