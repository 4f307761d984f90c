import {askWorker} from '../../browser/messaging/messages.ts';
import type {OverlayAction, OverlayReport, OverlayView} from '../../companion/overlay.ts';
import type {Size} from '../../page/overlay/card-position.ts';
import type {Layer, OverlayHost} from '../../page/overlay/overlay-host.ts';
import {createOverlaySurface, type OverlaySurface} from './overlay-surface.ts';

/** What whoever opened an overlay hears of it. */
export type OverlayListener = {
	/** It has drawn the newest view, or its size has changed since; CSS pixels. */
	drawn(size: Size): void;
	/** It knows that it is visible. */
	shown?(): void;
	/** The person did something in it; what is a choice the worker carries out itself. */
	acted(action: OverlayAction): void;
	/** It is gone: touched by the page, or nobody is let in. */
	lost(): void;
};

/** One thing of ours over the page: sidebar or card. It begins hidden and empty. */
export type Overlay = Pick<OverlayHost, 'host' | 'place' | 'show' | 'hide' | 'isOnTop'> & {
	/** Tells what is drawn that it is visible; with `focus` it takes focus. */
	tellShown(focus: boolean): void;
	draw(view: OverlayView): void;
	/** True once the newest view has been drawn. */
	isReady(): boolean;
	close(): void;
};

type Open = {
	readonly surface: OverlaySurface;
	/** What it stands beside. */
	readonly near: Element;
	readonly listener: OverlayListener;
	view?: OverlayView;
	serial: number;
	drawn: number;
	/** How often it stayed undrawn, one after the other. */
	failures: number;
};

/** A page that breaks this many is left alone: the panel carries the tips. */
const BREAKS_AT_MOST = 3;

/** As often may one stay undrawn, because the worker was stopped meanwhile. */
const FAILURES_AT_MOST = 3;

/** Holds the overlays of a frame by their names. */
export class Overlays {
	readonly #open = new Map<string, Open>();
	#breaks = 0;

	/** False where none can stand on this page. */
	mayStand(): boolean {
		return this.#breaks < BREAKS_AT_MOST;
	}

	/** True while nobody has touched the overlay of this name. */
	isWhole(token: string): boolean {
		return this.#open.get(token)?.surface.host.isWhole() === true;
	}

	/** Opens one near an element; `undefined` where none can stand. */
	open(near: Element, layer: Layer, listener: OverlayListener): Overlay | undefined {
		if (!this.mayStand()) return undefined;
		const surface = createOverlaySurface(near, layer, {
			broken: token => this.lose(token),
			heard: (token, report) => this.hear(token, report),
		});
		const open: Open = {surface, near, listener, serial: 0, drawn: -1, failures: 0};
		this.#open.set(surface.token, open);
		return {
			...surface.host,
			tellShown: focus => this.#tellShown(open, focus),
			draw: view => this.#draw(open, view),
			isReady: () => open.drawn === open.serial,
			close: () => this.#close(surface.token),
		};
	}

	/** An overlay's own words on what was drawn or done in it. */
	hear(token: string, report: OverlayReport): void {
		const open = this.#open.get(token);
		if (!open) return;
		const {listener, serial} = open;
		if (report.kind === 'action') listener.acted(report.action);
		else if (report.serial === serial && report.kind === 'shown') listener.shown?.();
		else if (report.serial === serial && report.kind === 'size') {
			open.drawn = serial;
			open.failures = 0;
			listener.drawn({width: report.width, height: report.height});
		}
	}

	/** Somebody else took an overlay away, or broke it. */
	lose(token: string): void {
		const isBroken = this.#isBroken(token);
		const open = this.#take(token);
		if (!open) return;
		if (isBroken) this.#breaks++;
		open.listener.lost();
	}

	/** False where it went with the dialog it stood in, or with its composer: nobody broke it. */
	#isBroken(token: string): boolean {
		const {surface, near} = this.#open.get(token) ?? {};
		const host = surface?.host.host;
		return near?.isConnected === true && (host?.isConnected === true || host?.parentNode === null);
	}

	#draw(open: Open, view: OverlayView): void {
		const {surface} = open;
		const serial = ++open.serial;
		open.view = view;
		surface.draw(serial, view).then(
			isLetIn => isLetIn || this.#refuse(surface.token),
			() => this.#fail(open, serial),
		);
	}

	// A worker that comes after one that was stopped knows of no frame before it is told anew what is drawn there.
	#tellShown({surface, serial}: Open, focus: boolean): void {
		const draw = (): void => this.#redraw(surface.token, serial);
		surface.tellShown(focus).then(isTold => isTold || draw(), draw);
	}

	#redraw(token: string, serial: number): void {
		const open = this.#open.get(token);
		if (open?.view && open.serial === serial) this.#draw(open, open.view);
	}

	// A worker that was stopped is no fault of the page's, and what it had drawn stays: a card that was ready still holds.
	#fail(open: Open, serial: number): void {
		if (open.serial !== serial || open.drawn === serial) return;
		if (++open.failures <= FAILURES_AT_MOST) this.#redraw(open.surface.token, serial);
		else this.#refuse(open.surface.token);
	}

	#refuse(token: string): void {
		const open = this.#open.get(token);
		if (!open) return;
		// What somebody took out of the page meanwhile could not be drawn in: that is no word on the page itself.
		if (open.surface.host.host.isConnected) this.#breaks = BREAKS_AT_MOST;
		this.lose(token);
	}

	#take(token: string): Open | undefined {
		const open = this.#open.get(token);
		this.#open.delete(token);
		open?.surface.host.remove();
		return open;
	}

	#close(token: string): void {
		if (this.#take(token)) void askWorker('undraw', token).catch(() => undefined);
	}
}
