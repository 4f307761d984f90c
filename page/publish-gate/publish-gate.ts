import type {Composer} from '../composer/composer.ts';
import {readPublication} from '../composer/read-parts.ts';
import {closestDeep} from '../dom/shadow-dom.ts';
import {rememberCaret} from '../text/restore-caret.ts';
import {type CardState, decidePress, isSeen} from './decide.ts';
import type {GateDependencies, HeldPress, OpenPauseCard} from './gate-types.ts';
import {findPublishPress, type PublishPress} from './publish-press.ts';
import {replayPress} from './replay-press.ts';
import {createSeenPauses} from './seen-pauses.ts';
import {findStandingPauses, type StandingPause} from './standing-pauses.ts';

const stop = (event: Event): void => {
	event.preventDefault();
	event.stopImmediatePropagation();
};

const isDrawn = (host: HTMLElement): boolean =>
	host.isConnected && (host.checkVisibility?.({visibilityProperty: true}) ?? true);

// In the top layer only what lies in the same element, or is shown after it, is seen.
const isReachable = (host: HTMLElement, {field}: Composer): boolean => {
	const layer = closestDeep(field, ':is(:popover-open, :fullscreen, dialog:modal)');
	return !layer || layer.contains(host) || host.matches(':popover-open');
};

// The card that is up, and what it is about.
type Up = {
	readonly composers: readonly Composer[];
	readonly keys: readonly string[];
	readonly askedAt: number;
	readonly shown: OpenPauseCard;
	visibleSince?: number;
};

const cardState = ({keys, askedAt, visibleSince, shown}: Up): CardState => ({
	keys,
	askedAt,
	stands: isDrawn(shown.host),
	...(visibleSince !== undefined && {visibleSince}),
});

/** Holds the card that is up and what has been seen in this frame. */
export class PublishGate {
	readonly #asks: GateDependencies;
	readonly #seen = createSeenPauses();
	readonly #heldRules = new Set<string>();
	#up: Up | undefined;
	#keyHeld: string | undefined;
	// The card that asks for one more press, where nothing of ours can publish.
	#asked: OpenPauseCard | undefined;

	constructor(asks: GateDependencies) {
		this.#asks = asks;
	}

	readonly handle = (event: Event): void => {
		if (!this.#asks.isAlive()) this.#asks.end();
		else if (event.isTrusted && !this.#followsHeldKey(event)) {
			const press = findPublishPress(event, this.#asks.composers());
			if (press) this.#weigh(event, press);
		}
	};

	close(counts: boolean): void {
		const up = this.#up;
		if (!up) return;
		this.#up = undefined;
		if (counts || isSeen(cardState(up), performance.now())) this.#seen.add(up.keys);
		up.shown.remove();
	}

	#passed(composers: readonly Composer[]): void {
		const first = this.#seen.passed(composers);
		try {
			if (first.length > 0) this.#asks.published(first);
		} catch {
			// Whatever is told of it does not stand in the way of the press.
		}
	}

	// A key held down is one press: what became of its first moment becomes of it all, wherever focus has gone.
	#followsHeldKey(event: Event): boolean {
		if (!(event instanceof KeyboardEvent)) return false;
		if (event.repeat && this.#keyHeld === event.code) stop(event);
		if (!event.repeat) this.#keyHeld = undefined;
		return event.repeat;
	}

	#weigh(event: Event, press: PublishPress): void {
		const up = this.#up?.composers.some(composer => press.composers.includes(composer)) ? this.#up : undefined;
		const pauses = this.#asks.mayHold() ? this.#pauses(press.composers) : [];
		const asked = {trusted: event.isTrusted, at: performance.now(), pauses: pauses.map(({key}) => key)};
		const decision = decidePress(asked, {seen: this.#seen.keys, card: up && cardState(up)});
		if (decision === 'pass') {
			// A card the page has taken away would come back for ever.
			if (up) this.close(!isDrawn(up.shown.host));
			this.#asked?.remove();
			this.#passed(press.composers);
			return;
		}
		if (decision === 'hold' && !this.#hold(press, pauses)) return;
		if (event instanceof KeyboardEvent) this.#keyHeld = event.code;
		stop(event);
	}

	#pauses(composers: readonly Composer[]): readonly StandingPause[] {
		return composers.flatMap(composer => {
			const answer = this.#asks.newest(composer);
			return answer ? findStandingPauses(composer.id, answer, readPublication(composer).text) : [];
		});
	}

	#hold(press: PublishPress, pauses: readonly StandingPause[]): boolean {
		this.close(false);
		this.#asked?.remove();
		const unseen = pauses.filter(({key}) => !this.#seen.keys.has(key));
		const [composer] = press.composers;
		// Before the card takes focus, and the caret with it.
		const back = composer && rememberCaret(composer.field);
		const shown = this.#asks.show(this.#heldOf(press, unseen, back));
		if (!shown) return false;
		if (composer && !isReachable(shown.host, composer)) {
			shown.remove();
			return false;
		}
		for (const {tip} of unseen) this.#heldRules.add(tip.rule);
		const up: Up = {composers: press.composers, keys: unseen.map(({key}) => key), askedAt: performance.now(), shown};
		this.#up = up;
		this.#closeWhenGone(up);
		return true;
	}

	#heldOf(press: PublishPress, pauses: readonly StandingPause[], back: (() => void) | undefined): HeldPress {
		const tips = pauses.map(({tip}) => tip);
		return {
			composers: press.composers,
			tips,
			at: press.control,
			again: tips.every(({rule}) => this.#heldRules.has(rule)),
			shown: () => {
				if (this.#up) this.#up.visibleSince ??= performance.now();
			},
			// An answer is as good as a look, however quick it came.
			change: () => {
				this.close(true);
				back?.();
			},
			publish: () => {
				this.close(true);
				this.#passed(press.composers);
				replayPress(press, () => this.#askAgain(press));
			},
		};
	}

	// A site can publish at the press's first moment; then nothing is left to ask about.
	#closeWhenGone(up: Up): void {
		const check = (): void => {
			if (this.#up !== up) unfollow();
			else if (up.composers.every(composer => this.#standing(composer, up.keys).length === 0)) {
				this.close(false);
				unfollow();
			}
		};
		const unfollow = (): void => {
			for (const {onRead} of up.composers) onRead.delete(check);
		};
		for (const {onRead, ended} of up.composers) {
			onRead.add(check);
			ended.addEventListener('abort', () => this.#up === up && this.close(false), {once: true});
		}
	}

	#standing(composer: Composer, keys: readonly string[]): readonly StandingPause[] {
		return this.#pauses([composer]).filter(({key}) => keys.includes(key));
	}

	#askAgain({composers, control}: PublishPress): void {
		const [composer] = composers;
		if (!composer?.field.isConnected) return;
		this.#asked?.remove();
		const close = (): void => this.#asked?.remove();
		this.#asked = this.#asks.show({
			composers,
			tips: [],
			at: control,
			again: true,
			shown: () => undefined,
			change: close,
			publish: close,
		});
	}
}
