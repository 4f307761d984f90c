import type {ActiveGuidance} from '../../companion/active-guidance.ts';
import type {FieldNotice} from '../../companion/field-notice.ts';
import type {Publication} from '../../companion/journal/journal-entry.ts';
import type {OverlayPerson, OverlayReport, OverlayView} from '../../companion/overlay.ts';
import type {PageSettings} from '../../companion/settings.ts';
import type {CheckRequest, FrameAction, TabState} from '../../companion/tab-state.ts';
import type {UpdateStatus} from '../../companion/update-status.ts';
import type {Refusal} from '../../engine/distribution/verification/refusal.ts';
import type {EffectiveRuleSet} from '../../engine/rule-language/compile.ts';

/** What a page's frame asks to have drawn: in which sealed frame of its own, and which number that frame has where the browser tells. */
export type DrawRequest = {
	readonly token: string;
	readonly frame?: number;
	/** Grows with every view. */
	readonly serial: number;
	readonly view: OverlayView;
};

/** What a page's frame asks of the worker: what belongs to the frame itself. Our own pages may ask it too, as the practice box does. */
export type FrameRequests = {
	/** Injects the rest into the asking frame; false where nobody is let in. */
	inject(): boolean;
	/** Gives marks of these names their looks in the asking frame; nothing is answered where they are no such names. */
	showMarks(names: {readonly mark: string; readonly pause: string}): true | undefined;
	/** What the asking frame needs to know of the person's choices. */
	pageSettings(): PageSettings;
	judge(draft: CheckRequest): TabState;
	/** Something was published from the asking frame: where and as whom, nothing of what it says. */
	published(publication: Publication): void;
	/** What the person is told of the field they are in; `undefined` takes it back. */
	fieldNotice(notice: FieldNotice | undefined): void;
	/** A box no platform file knows has been offered in its page. */
	boxOffered(box: string): void;
	/** The composer is gone from its frame. */
	gone(composer: string): void;
	/** Draws in a sealed frame of the asking one; false where the browser lets nobody in there. */
	draw(request: DrawRequest): boolean;
	/** A sealed frame is visible from now on; with `focus` it is to take it. False where this worker does not know what is drawn there. */
	overlayShown(token: string, focus: boolean): boolean;
	/** The asking frame has taken a sealed frame away. */
	undraw(token: string): void;
};

/** What our own pages alone ask of the worker. */
export type PageRequests = {
	/** The newest state of a tab; `undefined` when no composer has been focused there. Rejects when its newest draft could not be answered. */
	state(tab: number): TabState | undefined;
	/** What is told of the field a tab's person is in; `undefined` when nothing is. */
	noticeIn(tab: number): FieldNotice | undefined;
	act(tab: number, act: FrameAction): void;
	/** The text of the draft in a tab, for the person's own clipboard; `undefined` when there is none. */
	draftText(tab: number): string | undefined;
	inForce(): ActiveGuidance;
	/** The whole rule set in force, Äkta's own and a pushed one combined. */
	ruleSet(): EffectiveRuleSet;
	/** What is to be told of pushed rule sets. */
	pushed(): UpdateStatus;
	/** Takes a rule-set file of the person's own; answers why it was turned down. */
	importSet(file: string): Refusal | undefined;
	/** Takes the person's own file out of force. */
	dropSet(): void;
	/** Numbers that tell how a person sounds, from texts they like; the texts are forgotten with the answer. */
	listen(texts: readonly string[]): {readonly [measure: string]: number};
	/** What our own pages need to draw an overlay themselves. */
	overlayPerson(): OverlayPerson;
	/** What a person did in an overlay on one of our own pages. */
	overlayAction(report: Extract<OverlayReport, {kind: 'action'}>): void;
};

/** Everything the worker can be asked. */
export type WorkerMessages = FrameRequests & PageRequests;

/** What the worker asks of a frame. */
export type FrameMessages = {
	/** The text of the focused composer's draft. */
	text(): string | undefined;
	/** Carries out an action, and answers the rule whose tip was skipped by it. */
	act(act: FrameAction): string | undefined;
	/** The person's choices have changed. */
	settings(settings: PageSettings): void;
	/** True while nobody has touched the sealed frame of this name, and the page shows it plainly if it is shown. */
	isWhole(token: string): boolean;
	/** What was drawn in a sealed frame, or what the person did in it. */
	overlay(token: string, report: OverlayReport): void;
	/** The document of a sealed frame is gone. */
	overlayGone(token: string): void;
	/** Judges the focused composer anew, because the worker was stopped or something it depends on changed. */
	again(): void;
	/** The person has let Äkta out of these sites: a frame on one of them ends what it does there. */
	leave(hosts: readonly string[]): void;
	/** The person no longer lets Äkta read: a frame of a site ends what it does there. */
	stopReading(): void;
};

/** What the worker tells open extension pages. */
export type PageMessages = {
	state(tab: number, state: TabState | undefined): void;
	/** What is told of the field a tab's person is in has changed. */
	notice(tab: number, notice: FieldNotice | undefined): void;
	/** The worker could not answer the newest draft of a tab. */
	silent(tab: number): void;
	/** Another rule set may be in force, or something told of it has changed. */
	pushed(): void;
};
