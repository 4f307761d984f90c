import type {PauseOverlay} from '../../companion/overlay.ts';
import type {Size} from '../../page/overlay/card-position.ts';
import {overlayParent} from '../../page/overlay/mount.ts';
import type {OpenPauseCard} from '../../page/publish-gate/gate-types.ts';
import {HeldCard, type HeldResponse} from './held-card.ts';
import type {Overlay, Overlays} from './overlays.ts';
import {boxAtSpot, type CardSpot, roomForCard} from './place-card.ts';

/** What the card before publishing says. */
export type PauseContent = Omit<PauseOverlay, 'kind' | 'room'>;

type Ready = {
	readonly overlay: Overlay;
	/** What was drawn last. */
	drawn: string;
	content?: PauseContent;
	/** Absent until it has been drawn. */
	size?: Size;
	spot?: () => CardSpot;
	/** Has another one ready where this one is lost before it was needed. */
	readonly again: () => void;
	/** The press it holds while it is up. */
	held?: HeldCard;
	/** True for a card with tips, which takes focus. */
	asks: boolean;
};

const isAt = ({host}: Overlay, near: Element): boolean =>
	host.isConnected && host.parentElement === overlayParent(near);

const hasFocus = ({host}: Overlay): boolean => (host.getRootNode() as Document | ShadowRoot).activeElement === host;

// Where the words stand changes while the person writes on, and nothing of it is shown.
const plain = ({tips, again}: PauseContent, room: Size): string =>
	JSON.stringify([tips.map(({spans: _spans, fix: _fix, ...said}) => said), again, room]);

/** Holds the card before publishing, made hidden as soon as an answer would hold, so that showing it takes no time. */
export class PauseCardOverlay {
	readonly #overlays: Pick<Overlays, 'open'>;
	#ready: Ready | undefined;

	constructor(overlays: Pick<Overlays, 'open'>) {
		this.#overlays = overlays;
	}

	/** Has it ready near an element, drawn and hidden. */
	prepare(near: Element, content: PauseContent): void {
		if (this.#ready?.held) return;
		if (!this.#ready || !isAt(this.#ready.overlay, near)) {
			this.close();
			this.#open(near, () => this.prepare(near, content));
		}
		this.#draw(content, roomForCard());
	}

	/** True while it is up. */
	isUp = (): boolean => this.#ready?.held !== undefined;

	/** Draws the card that is up anew, from what is known by now. */
	redraw(content: PauseContent): void {
		if (this.isUp()) this.#draw(content, roomForCard());
	}

	/** Answers the card that is up with "Change", because its reason is gone or the person is elsewhere by now. */
	change(): void {
		this.#ready?.held?.answer({do: 'change'});
	}

	/** Shows it at once beside its spot; `undefined` when it is not ready or cannot be seen, so that nothing is held. */
	show(spot: () => CardSpot, content: PauseContent, held: HeldResponse): OpenPauseCard | undefined {
		const ready = this.#ready;
		if (!ready?.size || !ready.overlay.host.isConnected) return undefined;
		const {overlay} = ready;
		ready.spot = spot;
		this.#place();
		overlay.show();
		if (!overlay.isOnTop()) {
			overlay.hide();
			return undefined;
		}
		if (ready.held) this.#settle(ready);
		ready.held = new HeldCard(held, () => this.#moved());
		// What was being drawn may have been lost with a worker that was stopped.
		if (!overlay.isReady()) ready.drawn = '';
		this.#draw(content, roomForCard());
		if (overlay.isReady()) this.#tellShown();
		return {host: overlay.host, remove: () => this.#ready?.held?.isOf(held) && this.#hide()};
	}

	close(): void {
		this.#ready?.overlay.close();
		this.#forget();
	}

	#open(near: Element, again: () => void): void {
		const overlay = this.#overlays.open(near, 'card', {
			drawn: size => this.#drawn(size),
			shown: () => this.#ready?.held?.shown(),
			acted: action => this.#ready?.held?.answer(action),
			lost: () => this.#lost(),
		});
		this.#ready = overlay && {overlay, drawn: '', asks: true, again};
	}

	#draw(content: PauseContent, room: Size): void {
		if (!this.#ready || this.#ready.drawn === plain(content, room)) return;
		Object.assign(this.#ready, {content, drawn: plain(content, room), asks: content.tips.length > 0});
		this.#ready.overlay.draw({kind: 'pause', ...content, room});
	}

	#place(): void {
		const {size, spot, overlay, content} = this.#ready ?? {};
		if (!size || !spot || !content) return;
		const box = boxAtSpot(spot(), 'right', size);
		overlay?.place(box);
		// Only what knows how low it is can be scrolled.
		if (box.height < size.height) this.#draw(content, {...roomForCard(), height: box.height});
	}

	#moved(): void {
		if (this.#ready?.content) this.#draw(this.#ready.content, roomForCard());
		this.#place();
	}

	#drawn(size: Size): void {
		if (!this.#ready) return;
		this.#ready.size = size;
		this.#place();
		if (this.#ready.held) this.#tellShown();
	}

	// Where it only asks for one more press, focus stays where that press is made; and where it is drawn anew, with the person.
	#tellShown(): void {
		const ready = this.#ready;
		const isFirst = ready?.held?.tell();
		ready?.overlay.tellShown(ready.asks && (isFirst || hasFocus(ready.overlay)));
	}

	#lost(): void {
		const {held, again} = this.#ready ?? {};
		this.#forget();
		if (held) held.lost();
		else again?.();
	}

	// It stays, hidden, for the next press.
	#hide(): void {
		const ready = this.#ready;
		if (!ready) return;
		this.#settle(ready);
		delete ready.spot;
		ready.drawn = '';
		ready.overlay.hide();
	}

	#settle(ready: Ready): void {
		ready.held?.end();
		delete ready.held;
	}

	#forget(): void {
		if (this.#ready) this.#settle(this.#ready);
		this.#ready = undefined;
	}
}
