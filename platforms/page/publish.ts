import type {Tip} from '../../engine/tip.ts';
import type {Composer} from './composer.ts';

/** A held press: what the card before publishing shows, and how the person's answer is carried out. */
export type Held = {
	/** The composers about to be published, at least one. */
	readonly composers: readonly Composer[];
	/** Pauses not yet seen. */
	readonly tips: readonly Tip[];
	/** What was pressed or would be, for the card's place; the field where no control is found. */
	readonly at: Element;
	/** True when these tips were held before. */
	readonly again: boolean;
	/** Call when the card is closed for "Change": focus goes back to the field. */
	change(): void;
	/** Call when the card is closed for "Publish as it is": the site's own control is clicked, once. */
	publish(): void;
};

/** What the gate asks; every exception here lets the press pass. */
export type GateAsks = {
	/** All composers of the frame. */
	composers(): readonly Composer[];
	/** The newest answer for a composer: its tips and the text they were found in. */
	newest(composer: Composer): {readonly tips: readonly Tip[]; readonly text: string} | undefined;
	/** Whether anything may be held here now: on, not resting, consent given where a network's terms ask for it. */
	mayHold(): boolean;
	/** Shows the card and returns its host element, or `undefined` when it cannot be shown, which lets the press pass. */
	show(held: Held): HTMLElement | undefined;
	alive(): boolean;
	/** Called once when `alive` says no. */
	end(): void;
};

/** Decides, inside the event, whether a press that publishes passes, until `signal` ends it. */
export declare const gatePublish: (asks: GateAsks, signal: AbortSignal) => void;
