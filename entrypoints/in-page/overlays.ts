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
export type Overlay = Pick<OverlayHost, 'host' | 'place' | 'show' | 'hide' | 'isOnTop'> &
	Pick<OverlaySurface, 'tellShown'> & {
		draw(view: OverlayView): void;
		/** True once the newest view has been drawn. */
		isReady(): boolean;
		close(): void;
	};

type Open = {readonly surface: OverlaySurface; readonly listener: OverlayListener; serial: number; drawn: number};

/** A page that breaks this many is left alone: the panel carries the tips. */
const BREAKS_AT_MOST = 3;

/** As many may stay undrawn one after the other, because the worker was stopped meanwhile. */
const FAILURES_AT_MOST = 3;

/** Holds the overlays of a frame by their names. */
export class Overlays {
	readonly #open = new Map<string, Open>();
	#breaks = 0;
	#failures = 0;

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
		const open: Open = {surface, listener, serial: 0, drawn: -1};
		this.#open.set(surface.token, open);
		return {
			...surface.host,
			tellShown: surface.tellShown,
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
			this.#failures = 0;
			listener.drawn({width: report.width, height: report.height});
		}
	}

	/** Somebody else took an overlay away, or broke it. */
	lose(token: string): void {
		const open = this.#take(token);
		if (!open) return;
		this.#breaks++;
		open.listener.lost();
	}

	#draw(open: Open, view: OverlayView): void {
		const {surface} = open;
		open.serial++;
		surface.draw(open.serial, view).then(
			isLetIn => isLetIn || this.#refuse(surface.token),
			() => this.#fail(surface.token),
		);
	}

	// A worker that was stopped is no fault of the page's.
	#fail(token: string): void {
		const open = this.#take(token);
		if (!open) return;
		if (++this.#failures > FAILURES_AT_MOST) this.#breaks = BREAKS_AT_MOST;
		open.listener.lost();
	}

	#refuse(token: string): void {
		if (!this.#open.has(token)) return;
		this.#breaks = BREAKS_AT_MOST;
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
