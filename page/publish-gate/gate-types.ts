import type {Tip} from '../../engine/model/tip.ts';
import type {Composer} from '../composer/composer.ts';
import type {AnsweredText} from './standing-pauses.ts';

/** A held press: what the card before publishing shows, and how the person's answer is carried out. */
export type HeldPress = {
	/** The composers about to be published, at least one. */
	readonly composers: readonly Composer[];
	/** Pauses not yet seen; none where nothing of ours could publish and the person is asked to press once more. */
	readonly tips: readonly Tip[];
	/** The publish control, for the card's place; absent where none is found. */
	readonly at: HTMLElement | undefined;
	/** True when these tips were held before. */
	readonly again: boolean;
	/** The person can see the card from this moment on. */
	shown(): void;
	/** "Change": removes the card and gives focus back to the field. */
	change(): void;
	/** "Publish as it is", also where the card could not be shown after all: removes the card and clicks the site's own control, once. */
	publish(): void;
};

/** The card as it stands in the page. */
export type OpenPauseCard = {readonly host: HTMLElement; remove(): void};

/** What the gate asks; every exception here lets the press pass. */
export type GateDependencies = {
	/** All composers of the frame. */
	composers(): readonly Composer[];
	/** The newest answer for a composer. */
	newest(composer: Composer): AnsweredText | undefined;
	/** Whether anything may be held here now: on, not resting, consent given where a network's terms ask for it. */
	mayHold(): boolean;
	/** Shows the card; `undefined` when it cannot be shown, which lets the press pass. The gate removes it. */
	show(held: HeldPress): OpenPauseCard | undefined;
	/** A press of these composers passed; once for each until its field is emptied or taken away. */
	published(composers: readonly Composer[]): void;
	isAlive(): boolean;
	/** Called when `alive` says no. */
	end(): void;
};
