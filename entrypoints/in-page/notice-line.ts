import {NOTICE_MS, type Notice} from '../../companion/notice.ts';
import type {OverlayAction} from '../../companion/overlay.ts';
import type {Size} from '../../page/overlay/card-position.ts';
import {followPage} from '../../page/overlay/follow-page.ts';
import {closeWhenUnheld} from '../../page/overlay/when-unheld.ts';
import type {Overlay, Overlays} from './overlays.ts';
import {boxAtSpot, type CardSpot, roomForCard} from './place-card.ts';

/** One line on what was just done, where no sidebar says it: one at most, for a few seconds. */
export type NoticeLine = {
	/** Says it near an element, beside the spot; what it says is about a draft of a platform. */
	say(notice: Notice, place: NoticePlace): void;
	close(): void;
};

/** Where a notice is said, and of which draft; `draft` is empty without one. */
export type NoticePlace = {
	readonly near: Element;
	readonly platform: string;
	readonly draft: string;
	spot(): CardSpot;
	/** Gives the draft the caret back, where the press took it. */
	back(): void;
};

type Shown = {
	readonly overlay: Overlay;
	readonly place: NoticePlace;
	size?: Size;
	stay?: () => void;
	stop(): void;
};

/** Holds the line while it stands. */
class Line implements NoticeLine {
	readonly #overlays: Pick<Overlays, 'open'>;
	readonly #acted: (action: OverlayAction) => void;
	#shown: Shown | undefined;

	constructor(overlays: Pick<Overlays, 'open'>, acted: (action: OverlayAction) => void) {
		this.#overlays = overlays;
		this.#acted = acted;
	}

	say(notice: Notice, place: NoticePlace): void {
		this.close();
		const overlay = this.#overlays.open(place.near, 'card', {
			drawn: size => this.#drawn(size),
			acted: action => {
				const hadFocus = document.activeElement === overlay?.host;
				this.close();
				if (hadFocus) place.back();
				this.#acted(action);
			},
			lost: () => this.#forget(),
		});
		if (!overlay) return;
		this.#shown = {overlay, place, stop: followPage(() => this.#place())};
		const {platform, draft} = place;
		overlay.draw({kind: 'notice', platform, draft, notice, room: roomForCard()});
	}

	close(): void {
		this.#shown?.overlay.close();
		this.#forget();
	}

	#drawn(size: Size): void {
		const shown = this.#shown;
		if (!shown) return;
		const isFirst = shown.size === undefined;
		shown.size = size;
		this.#place();
		if (!isFirst) return;
		shown.overlay.show();
		shown.overlay.tellShown(false);
		// Nobody is hurried who is about to press it.
		shown.stay = closeWhenUnheld(shown.overlay.host, NOTICE_MS, () => this.close());
	}

	#place(): void {
		const {overlay, size, place} = this.#shown ?? {};
		if (overlay && size && place) overlay.place(boxAtSpot(place.spot(), 'left', size));
	}

	#forget(): void {
		this.#shown?.stay?.();
		this.#shown?.stop();
		this.#shown = undefined;
	}
}

/** The line of this frame; nothing is in the page while nothing is said. `acted` hears what the person presses in it. */
export const createNoticeLine = (
	overlays: Pick<Overlays, 'open'>,
	acted: (action: OverlayAction) => void,
): NoticeLine => new Line(overlays, acted);
