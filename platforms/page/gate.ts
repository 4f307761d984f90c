import type {Composer} from './composer.ts';
import {type Card, decide, isSeen} from './decide.ts';
import {keptCaret} from './kept-caret.ts';
import {type Pause, standing} from './pauses.ts';
import {controlOf, type PressAt, pressAt} from './press.ts';
import type {GateAsks, Held, Shown} from './publish.ts';
import {textOf} from './text-of.ts';

const stop = (event: Event): void => {
	event.preventDefault();
	event.stopImmediatePropagation();
};

const isDrawn = (host: HTMLElement): boolean =>
	host.isConnected && (host.checkVisibility?.({visibilityProperty: true}) ?? true);

// Where Enter alone publishes there may be nothing to click.
const typeEnter = ({field}: Composer): void => {
	field.focus({preventScroll: true});
	const enter = {key: 'Enter', code: 'Enter', keyCode: 13, which: 13};
	field.dispatchEvent(new KeyboardEvent('keydown', {...enter, bubbles: true, cancelable: true, composed: true}));
};

const replay = ({composers, control}: PressAt): void => {
	const [composer] = composers;
	// The site may have put a new button in the old one's place.
	const now = control?.isConnected ? control : composer && controlOf(composer);
	if (now) now.click();
	else if (!control && composer?.kind.keys.includes('enter')) typeEnter(composer);
};

// The card that is up, and what it is about.
type Up = {
	readonly composers: readonly Composer[];
	readonly keys: readonly string[];
	readonly askedAt: number;
	readonly shown: Shown;
	visibleSince?: number;
};

const cardOf = ({keys, askedAt, visibleSince, shown}: Up): Card => ({
	keys,
	askedAt,
	stands: isDrawn(shown.host),
	...(visibleSince !== undefined && {visibleSince}),
});

/** Holds the card that is up and what has been seen in this frame. */
export class Gate {
	readonly #asks: GateAsks;
	readonly #seen = new Set<string>();
	readonly #heldRules = new Set<string>();
	#up: Up | undefined;
	#keyHeld: string | undefined;

	constructor(asks: GateAsks) {
		this.#asks = asks;
	}

	readonly handle = (event: Event): void => {
		if (!this.#asks.alive()) this.#asks.end();
		else if (event.isTrusted && !this.#followsHeldKey(event)) {
			const press = pressAt(event, this.#asks.composers());
			if (press) this.#weigh(event, press);
		}
	};

	close(counts: boolean): void {
		const up = this.#up;
		if (!up) return;
		this.#up = undefined;
		if (counts || isSeen(cardOf(up), performance.now())) for (const key of up.keys) this.#seen.add(key);
		up.shown.remove();
	}

	// A key held down is one press: what became of its first moment becomes of it all, wherever focus has gone.
	#followsHeldKey(event: Event): boolean {
		if (!(event instanceof KeyboardEvent)) return false;
		if (event.repeat && this.#keyHeld === event.code) stop(event);
		if (!event.repeat) this.#keyHeld = undefined;
		return event.repeat;
	}

	#weigh(event: Event, press: PressAt): void {
		const up = this.#up?.composers.some(composer => press.composers.includes(composer)) ? this.#up : undefined;
		const pauses = this.#asks.mayHold() ? this.#pauses(press.composers) : [];
		const asked = {trusted: event.isTrusted, at: performance.now(), pauses: pauses.map(({key}) => key)};
		const decision = decide(asked, {seen: this.#seen, card: up && cardOf(up)});
		if (decision === 'pass') {
			// A card the page has taken away would come back for ever.
			if (up) this.close(!isDrawn(up.shown.host));
			return;
		}
		if (decision === 'hold' && !this.#hold(press, pauses)) return;
		if (event instanceof KeyboardEvent) this.#keyHeld = event.code;
		stop(event);
	}

	#pauses(composers: readonly Composer[]): readonly Pause[] {
		return composers.flatMap(composer => {
			const answer = this.#asks.newest(composer);
			return answer ? standing(composer.id, answer, textOf(composer.field).text) : [];
		});
	}

	#hold(press: PressAt, pauses: readonly Pause[]): boolean {
		this.close(false);
		const unseen = pauses.filter(({key}) => !this.#seen.has(key));
		const [composer] = press.composers;
		// Before the card takes focus, and the caret with it.
		const back = composer && keptCaret(composer.field);
		const shown = this.#asks.show(this.#heldOf(press, unseen, back));
		if (!shown) return false;
		for (const {tip} of unseen) this.#heldRules.add(tip.rule);
		const up: Up = {composers: press.composers, keys: unseen.map(({key}) => key), askedAt: performance.now(), shown};
		this.#up = up;
		requestAnimationFrame(() => {
			up.visibleSince = performance.now();
		});
		return true;
	}

	#heldOf(press: PressAt, pauses: readonly Pause[], back: (() => void) | undefined): Held {
		const tips = pauses.map(({tip}) => tip);
		return {
			composers: press.composers,
			tips,
			at: press.control,
			again: tips.every(({rule}) => this.#heldRules.has(rule)),
			// An answer is as good as a look, however quick it came.
			change: () => {
				this.close(true);
				back?.();
			},
			publish: () => {
				this.close(true);
				replay(press);
			},
		};
	}
}
