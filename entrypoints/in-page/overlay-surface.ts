import {askWorker} from '../../browser/messaging/messages.ts';
import {frameNumber} from '../../browser/tabs/frame-number.ts';
import type {OverlayOrder, OverlayReport, OverlayView} from '../../companion/overlay.ts';
import {createOverlayHost, createSealedFrame, type Layer, type OverlayHost} from '../../page/overlay/overlay-host.ts';

/** Somewhere to draw over the page: a sealed frame that the worker fills, or on our own pages a closed root. */
export type OverlaySurface = {
	readonly token: string;
	readonly host: OverlayHost;
	/** Has a view drawn; false where the browser lets nobody draw there, and rejects when the worker was stopped or the extension is gone. */
	draw(serial: number, view: OverlayView): Promise<boolean>;
	/** Tells what is drawn that it is visible; with `focus` it takes focus. False where nobody knows any more what is drawn. */
	tellShown(focus: boolean): Promise<boolean>;
};

/** What a surface tells whoever opened it. */
export type SurfaceListener = {broken(token: string): void; heard(token: string, report: OverlayReport): void};

type CreateDrawer = (
	root: ShadowRoot,
	place: HTMLElement,
	report: (report: OverlayReport) => void,
) => {obey(order: OverlayOrder): void};

// Our own pages draw in themselves: nobody else's script is there.
const ownDrawer = (): CreateDrawer | undefined => (globalThis as {aktaDrawer?: CreateDrawer}).aktaDrawer;

/** For a worker that was stopped meanwhile Firefox answers `undefined` where a page of ours is open: nobody has said no. */
const said = (answer: boolean | undefined): boolean => {
	if (answer === undefined) throw new Error('The worker was stopped');
	return answer;
};

const sealedSurface = (near: Element, layer: Layer, {broken}: SurfaceListener): OverlaySurface => {
	const frame = createSealedFrame();
	const {name: token} = frame;
	const host = createOverlayHost(near, layer, frame, () => broken(token));
	const number = frameNumber(frame);
	const where = number === undefined ? {token} : {token, frame: number};
	return {
		token,
		host,
		draw: async (serial, view) => said(await askWorker('draw', {...where, serial, view})),
		async tellShown(focus) {
			if (focus) frame.focus({preventScroll: true});
			return said(await askWorker('overlayShown', token, focus));
		},
	};
};

const ownSurface = (near: Element, layer: Layer, {heard}: SurfaceListener, create: CreateDrawer): OverlaySurface => {
	const token = crypto.randomUUID();
	const box = document.createElement('div');
	const place = box.appendChild(document.createElement('div'));
	const host = createOverlayHost(near, layer, box, () => undefined);
	const drawer = create(host.root, place, report => {
		if (report.kind === 'action') void askWorker('overlayAction', report).catch(() => undefined);
		heard(token, report);
	});
	return {
		token,
		host,
		async draw(serial, view) {
			drawer.obey({kind: 'draw', drawing: {serial, view, person: await askWorker('overlayPerson')}});
			return true;
		},
		async tellShown(focus) {
			drawer.obey({kind: 'shown', focus});
			return true;
		},
	};
};

/** A hidden, empty surface near an element. */
export const createOverlaySurface = (near: Element, layer: Layer, listener: SurfaceListener): OverlaySurface => {
	const create = ownDrawer();
	return create ? ownSurface(near, layer, listener, create) : sealedSurface(near, layer, listener);
};
