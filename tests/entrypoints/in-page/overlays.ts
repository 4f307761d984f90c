import type {Overlay, OverlayListener, Overlays} from '../../../entrypoints/in-page/overlays.ts';

/** Overlays without anything drawn in them: what was asked of the newest, and what it says. */
export type FakeOverlays = Pick<Overlays, 'open'> & {
	readonly asked: unknown[];
	readonly says: () => OverlayListener;
	/** How many stand in the page. */
	readonly standing: () => number;
};

/** Overlays whose drawing a test does by hand; `isOnTop` is what the page lets be seen, `isReady` whether the newest view was drawn. */
export const fakeOverlays = (isOnTop = true, isReady = () => true): FakeOverlays => {
	const asked: unknown[] = [];
	const listeners: OverlayListener[] = [];
	const hosts = new Set<HTMLElement>();
	const open: Overlays['open'] = (_near, _layer, listener): Overlay => {
		const host = document.body.appendChild(document.createElement('x-overlay'));
		hosts.add(host);
		listeners.push(listener);
		return {
			host,
			place: box => asked.push(['place', box.left, box.top]),
			show: () => asked.push('show'),
			hide: () => asked.push('hide'),
			isOnTop: () => isOnTop,
			tellShown: focus => asked.push(['shown', focus]),
			draw: view => asked.push(['draw', view.kind]),
			isReady,
			close: () => {
				hosts.delete(host);
				host.remove();
			},
		};
	};
	return {
		open,
		asked,
		says: () => {
			const newest = listeners.at(-1);
			if (!newest) throw new Error('Nothing was opened');
			return newest;
		},
		standing: () => hosts.size,
	};
};
