import type {DraftCounters} from '../engine/checking/draft-counters.ts';
import type {Draft, Surface, Voice} from '../engine/model/draft.ts';
import type {Source} from '../engine/model/rule.ts';
import type {Tip} from '../engine/model/tip.ts';
import type {Coach, CommentAssessment} from '../engine/reply-coach/coach.ts';
import type {Organisation, OrganisationLine} from './active-guidance.ts';
import type {DraftOffer} from './draft-offers.ts';
import type {ErrorRate} from './error-rate.ts';

/** What a person can ask about a rule beyond its tip: where it comes from, and how often it is wrong in the draft's language; absent where nobody has measured. */
export type RuleInfo = {readonly source?: Source; readonly errors?: ErrorRate};

/**
 * A composer as its frame knows it: `id` is unique in the frame, `revision` grows with every change of its draft, `draft` names what is written in it,
 * uniquely in the browser: another once the field was emptied.
 */
type ComposerRevision = {readonly id: string; readonly revision: number; readonly draft: string};

/** The answer to a draft, and what sidebar, panel and popup draw for a tab; the worker keeps the newest per tab in memory only. */
export type TabState = {
	readonly frame: number;
	readonly composer: ComposerRevision;
	/** Id and version of the rule set in force, as `akta@1`. */
	readonly ruleSet: string;
	readonly platform: string;
	/** The network's name as people write it; absent for what is no network. */
	readonly title?: string;
	readonly organisation?: Organisation;
	/** The organisation's line on the comment being answered. */
	readonly line?: OrganisationLine;
	/** True where a network is used for the first time under an organisation's guidance. */
	readonly asksGuidance?: true;
	/** What the coach sees in a reply; absent where nothing is answered. */
	readonly coach?: Coach;
	readonly surface: Surface;
	readonly voice: Voice;
	/** True when the site itself shows as whom one writes, so that it is not switched in the sidebar. */
	readonly voiceShown: boolean;
	readonly empty: boolean;
	/** True when the draft is long enough to tell that it is in a language Äkta does not read. */
	readonly foreign?: true;
	/** UTF-16 end of the part of the draft that was judged; absent when all of it was. */
	readonly judgedTo?: number;
	readonly tips: readonly Tip[];
	/** By rule id, for the rules of `tips`. */
	readonly about: {readonly [rule: string]: RuleInfo};
	readonly counters: DraftCounters;
	/** What is offered beside the draft; absent when nothing is. */
	readonly offers?: readonly DraftOffer[];
};

/** Where a draft is written, as people would say it. */
export type TipPlace = Pick<TabState, 'platform' | 'title' | 'surface'>;

/** A draft on its way to the worker; `skipped` holds the `tipKey`s the person skipped in this draft. */
export type CheckRequest = {
	readonly composer: ComposerRevision;
	readonly draft: Draft;
	/** The network's name as people write it. */
	readonly title?: string;
	readonly voiceShown: boolean;
	readonly skipped: readonly string[];
	/** What the person has said of the comment being answered, for this draft only. */
	readonly said?: CommentAssessment;
};

/** What a person does to a tip in the panel; `tip` is a `tipKey`; `dismiss` leaves the tip without counting it as skipped, `unskip` brings it back. */
export type PanelTipAction = {readonly do: 'jump' | 'apply' | 'skip' | 'unskip' | 'dismiss'; readonly tip: string};

/** What the panel or a shortcut asks of the composer's frame. */
export type FrameAction =
	| PanelTipAction
	| {readonly do: 'say'; readonly said: CommentAssessment}
	| {readonly do: 'add'; readonly text: string}
	| {readonly do: 'next' | 'previous' | 'open-card' | 'apply-next' | 'skip-next' | 'to-akta'};

/** The name of a tip within one draft: the same rule about the same words. */
export const tipKey = (tip: Pick<Tip, 'rule' | 'words'>): string => JSON.stringify([tip.rule, ...tip.words]);
