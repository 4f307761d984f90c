import type {OverlayAction, TipOverlay} from '../../companion/overlay.ts';
import type {Size} from '../../page/overlay/card-position.ts';
import {followPage} from '../../page/overlay/follow-page.ts';
import type {Overlay, Overlays} from './overlays.ts';
import {boxAtSpot, type CardSpot, roomForCard} from './place-card.ts';

/** What the card at a mark shows. */
export type TipCardContent = Omit<TipOverlay, 'kind' | 'room'>;

/** Where a card is to be shown; `spot` says what it belongs to now, nothing once that has left the viewport. */
export type TipCardPlace = {readonly near: Element; readonly focus: boolean; spot(): CardSpot | undefined};

/** The card at a mark: one at most. */
export type TipCardOverlay = {
	/** Shows it; it closes at the next key that is not its own, and when what it belongs to has left the viewport. */
	show(content: TipCardContent, place: TipCardPlace): void;
	/** Draws what stands anew, from what is known by now. */
	redraw(content: TipCardContent): void;
	/** True while keys go to it. */
	hasFocus(): boolean;
	close(): void;
};

type Shown = {
	readonly overlay: Overlay;
	readonly place: TipCardPlace;
	content: TipCardContent;
	size?: Size;
	drawn: string;
	stop(): void;
};

const stopEvent = (event: Event): void => {
	event.preventDefault();
	event.stopImmediatePropagation();
};

/** Holds the card while it stands. */
class TipCard implements TipCardOverlay {
	readonly #overlays: Pick<Overlays, 'open'>;
	readonly #acted: (action: OverlayAction) => void;
	#shown: Shown | undefined;

	constructor(overlays: Pick<Overlays, 'open'>, acted: (action: OverlayAction) => void) {
		this.#overlays = overlays;
		this.#acted = acted;
	}

	show(content: TipCardContent, place: TipCardPlace): void {
		this.close();
		const overlay = this.#overlays.open(place.near, 'card', {
			drawn: size => this.#drawn(size),
			acted: this.#acted,
			lost: () => this.#forget(),
		});
		if (!overlay) return;
		const ending = new AbortController();
		addEventListener('keydown', event => this.#key(event), {capture: true, signal: ending.signal});
		addEventListener('pointerdown', () => this.close(), {capture: true, signal: ending.signal});
		const unfollow = followPage(() => this.#moved());
		const stop = (): void => {
			ending.abort();
			unfollow();
		};
		this.#shown = {overlay, place, content, drawn: '', stop};
		this.#draw(roomForCard());
	}

	redraw(content: TipCardContent): void {
		if (!this.#shown) return;
		this.#shown.content = content;
		this.#draw(roomForCard());
	}

	hasFocus = (): boolean => this.#shown !== undefined && document.activeElement === this.#shown.overlay.host;

	close(): void {
		this.#shown?.overlay.close();
		this.#forget();
	}

	#draw(room: Size): void {
		const {overlay, content, drawn} = this.#shown ?? {};
		const plain = JSON.stringify([content, room]);
		if (!this.#shown || !overlay || !content || drawn === plain) return;
		this.#shown.drawn = plain;
		overlay.draw({kind: 'tip', ...content, room});
	}

	#drawn(size: Size): void {
		const shown = this.#shown;
		if (!shown) return;
		const isFirst = shown.size === undefined;
		shown.size = size;
		this.#place();
		if (!isFirst || this.#shown !== shown) return;
		shown.overlay.show();
		shown.overlay.tellShown(shown.place.focus);
	}

	#place(): void {
		const {overlay, place, size} = this.#shown ?? {};
		const spot = place?.spot();
		if (!spot) this.close();
		else if (overlay && size) {
			const box = boxAtSpot(spot, 'left', size);
			overlay.place(box);
			// Only what knows how low it is can be scrolled.
			if (box.height < size.height) this.#draw({...roomForCard(), height: box.height});
		}
	}

	#moved(): void {
		this.#draw(roomForCard());
		this.#place();
	}

	// A key that a script made alone would tell it, by being taken, that a card is up.
	#key(event: KeyboardEvent): void {
		if (!event.isTrusted) return;
		this.close();
		// This Esc was for the card: the site's own dialog stays open.
		if (event.key === 'Escape') stopEvent(event);
	}

	#forget(): void {
		this.#shown?.stop();
		this.#shown = undefined;
	}
}

/** A card for this frame; nothing is in the page while none is shown. `acted` hears what the person does in it. */
export const createTipCard = (
	overlays: Pick<Overlays, 'open'>,
	acted: (action: OverlayAction) => void,
): TipCardOverlay => new TipCard(overlays, acted);
