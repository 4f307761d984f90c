import type {Tip} from '../../engine/tip.ts';
import type {Composer} from './composer.ts';
import {type EarlyType, earlyHold} from './early.ts';
import {Gate} from './gate.ts';
import type {Answer} from './pauses.ts';

/** A held press: what the card before publishing shows, and how the person's answer is carried out. */
export type Held = {
	/** The composers about to be published, at least one. */
	readonly composers: readonly Composer[];
	/** Pauses not yet seen. */
	readonly tips: readonly Tip[];
	/** The publish control, for the card's place; absent where none is found. */
	readonly at: HTMLElement | undefined;
	/** True when these tips were held before. */
	readonly again: boolean;
	/** "Change": removes the card and gives focus back to the field. */
	change(): void;
	/** "Publish as it is": removes the card and clicks the site's own control, once. */
	publish(): void;
};

/** The card as it stands in the page. */
export type Shown = {readonly host: HTMLElement; remove(): void};

/** What the gate asks; every exception here lets the press pass. */
export type GateAsks = {
	/** All composers of the frame. */
	composers(): readonly Composer[];
	/** The newest answer for a composer. */
	newest(composer: Composer): Answer | undefined;
	/** Whether anything may be held here now: on, not resting, consent given where a network's terms ask for it. */
	mayHold(): boolean;
	/** Shows the card; `undefined` when it cannot be shown, which lets the press pass. The gate removes it. */
	show(held: Held): Shown | undefined;
	alive(): boolean;
	/** Called when `alive` says no. */
	end(): void;
};

const types: readonly EarlyType[] = ['click', 'keydown', 'submit'];

// The loader heard the page's first moment, so its listeners come before the page's; without it ours are as early as may be.
const hear = (handle: (event: Event) => void, signal: AbortSignal): void => {
	const early = earlyHold();
	for (const type of types) {
		if (early) early.handlers[type] = handle;
		else addEventListener(type, handle, {capture: true, signal});
	}
	signal.addEventListener('abort', () => {
		for (const type of types) if (early?.handlers[type] === handle) delete early.handlers[type];
	});
};

/** Decides, inside the event, whether a press that publishes passes, until `signal` ends it. */
export const gatePublish = (asks: GateAsks, signal: AbortSignal): void => {
	const gate = new Gate(asks);
	hear(gate.handle, signal);
	signal.addEventListener('abort', () => gate.close(false));
};
