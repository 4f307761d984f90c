import type {Refusal} from '../engine/acceptance/refusal.ts';
import type {SetInForce} from '../engine/compile.ts';
import type {InForce} from './in-force.ts';
import type {Act, Judge, TabState} from './messages.ts';
import type {PushedReport} from './pushed/report.ts';

/** What frames and extension pages ask of the worker. */
export type ToWorker = {
	/** Injects the rest into the asking frame. */
	inject(): void;
	judge(draft: Judge): TabState;
	/** The composer is gone from its frame. */
	gone(composer: string): void;
	/** The newest state of a tab; `undefined` when no composer has been focused there. Rejects when its newest draft could not be answered. */
	state(tab: number): TabState | undefined;
	act(tab: number, act: Act): void;
	/** Opens the panel beside the asking tab, inside the click's own task. */
	openPanel(): void;
	openOptions(): void;
	openRules(): void;
	/** The text of the draft in a tab, for the person's own clipboard; `undefined` when there is none. */
	draftText(tab: number): string | undefined;
	inForce(): InForce;
	/** The whole rule set in force, Äkta's own and a pushed one combined. */
	ruleSet(): SetInForce;
	/** What is to be told of pushed rule sets. */
	pushed(): PushedReport;
	/** Takes a rule-set file of the person's own; answers why it was turned down. */
	importSet(file: string): Refusal | undefined;
	/** Takes the person's own file out of force. */
	dropSet(): void;
	/** Numbers that tell how a person sounds, from texts they like; the texts are forgotten with the answer. */
	listen(texts: readonly string[]): {readonly [measure: string]: number};
};

/** What the worker asks of a frame. */
export type ToFrame = {
	/** The text of the focused composer's draft. */
	text(): string | undefined;
	act(act: Act): void;
	/** Judges the focused composer anew, because the worker was stopped or something it depends on changed. */
	again(): void;
	/** The person has let Äkta out of these sites: a frame on one of them ends what it does there. */
	leave(hosts: readonly string[]): void;
	/** A fuller answer to a draft already answered: the rules that read grammar have spoken too. */
	fuller(state: TabState): void;
};

/** What the worker tells open extension pages. */
export type ToPage = {
	state(tab: number, state: TabState | undefined): void;
	/** The worker could not answer the newest draft of a tab. */
	silent(tab: number): void;
	/** Another rule set may be in force, or something told of it has changed. */
	pushed(): void;
};
