// @vitest-environment happy-dom
import {beforeEach, describe, expect, it, vi} from 'vitest';
import type {DrawRequest} from '../../../browser/messaging/protocol.ts';
import type {OverlayView} from '../../../companion/overlay.ts';
import {type OverlayListener, Overlays} from '../../../entrypoints/in-page/overlays.ts';

type Asked = {
	readonly name: string;
	readonly args: readonly unknown[];
	answer(is: boolean | undefined): void;
	end(): void;
};

const worker = vi.hoisted(() => ({asked: [] as unknown[]}));
vi.mock('webextension-polyfill', async () => ({default: (await import('wxt/testing/fake-browser')).fakeBrowser}));
vi.mock('../../../browser/messaging/messages.ts', () => ({
	askWorker: (name: string, ...args: unknown[]) =>
		new Promise((answer, end) => void worker.asked.push({name, args, answer, end: () => end(new Error('stopped'))})),
}));

const view: OverlayView = {
	kind: 'pause',
	platform: 'x',
	draft: 'd',
	room: {width: 800, height: 600},
	tips: [],
	about: {},
	again: false,
};
const settled = () => new Promise(done => setTimeout(done));
const asked = (name: string) => (worker.asked as Asked[]).filter(each => each.name === name);
const newest = (name: string) => asked(name).at(-1) as Asked;
const drawing = () => newest('draw').args[0] as DrawRequest;

let overlays = new Overlays();
let heard = {drawn: vi.fn(), shown: vi.fn(), acted: vi.fn(), lost: vi.fn()};
const open = () => {
	const overlay = overlays.open(document.body, 'card', heard satisfies OverlayListener);
	if (!overlay) throw new Error('None can stand');
	overlay.draw(view);
	return overlay;
};
const report = (kind: 'size' | 'shown') => {
	const {token, serial} = drawing();
	overlays.hear(token, kind === 'size' ? {kind, serial, width: 400, height: 200} : {kind, serial});
};
const stopWorker = async () => {
	for (const each of worker.asked as Asked[]) each.end();
	await settled();
};

beforeEach(() => {
	document.body.replaceChildren();
	worker.asked = [];
	overlays = new Overlays();
	heard = {drawn: vi.fn(), shown: vi.fn(), acted: vi.fn(), lost: vi.fn()};
});

describe('what is drawn over a page when the worker is stopped', () => {
	it('stays where it had been drawn already, though its answer never came', async () => {
		const overlay = open();
		report('size');
		await stopWorker();
		expect(heard.lost).not.toHaveBeenCalled();
		expect(overlay.host.isConnected).toBe(true);
		expect(overlay.isReady()).toBe(true);
		expect(asked('draw')).toHaveLength(1);
	});

	it('stays, with what it showed before, while it is drawn anew in the same frame', async () => {
		const overlay = open();
		report('size');
		const {token} = drawing();
		overlay.draw({...view, again: true});
		await stopWorker();
		expect(heard.lost).not.toHaveBeenCalled();
		expect(overlay.host.isConnected).toBe(true);
		expect(asked('draw')).toHaveLength(3);
		expect(drawing()).toMatchObject({token, view: {again: true}});
		report('size');
		expect(overlay.isReady()).toBe(true);
	});

	it('is drawn anew where the next worker is told that it is visible and does not know of it', async () => {
		const overlay = open();
		report('size');
		overlay.tellShown(true);
		newest('overlayShown').answer(false);
		await settled();
		expect(asked('draw')).toHaveLength(2);
		report('size');
		expect(heard.drawn).toHaveBeenCalledTimes(2);
	});

	it('is not drawn anew where the worker knows of it', async () => {
		const overlay = open();
		report('size');
		overlay.tellShown(true);
		newest('overlayShown').answer(true);
		await settled();
		expect(asked('draw')).toHaveLength(1);
	});

	it('is drawn anew where Firefox answers nothing for a worker that was stopped, as it does while a page of ours is open', async () => {
		const overlay = open();
		const {token} = drawing();
		newest('draw').answer(undefined);
		await settled();
		expect(heard.lost).not.toHaveBeenCalled();
		expect(overlays.mayStand()).toBe(true);
		expect(asked('draw')).toHaveLength(2);
		expect(drawing()).toMatchObject({token, serial: 2});
		report('size');
		expect(overlay.isReady()).toBe(true);
	});

	it('is given up at once where the browser lets nobody draw', async () => {
		open();
		newest('draw').answer(false);
		await settled();
		expect(heard.lost).toHaveBeenCalledOnce();
		expect(overlays.mayStand()).toBe(false);
	});

	it('may be tried again where somebody had taken it away before it could be drawn', async () => {
		const overlay = open();
		overlay.host.remove();
		newest('draw').answer(false);
		await settled();
		expect(heard.lost).toHaveBeenCalledOnce();
		expect(overlays.mayStand()).toBe(true);
	});

	it('is given up where workers keep ending, and nothing is held on this page from then on', async () => {
		const overlay = open();
		for (let stops = 0; stops < 4; stops++) await stopWorker();
		expect(heard.lost).toHaveBeenCalledOnce();
		expect(overlay.host.isConnected).toBe(false);
		expect(overlays.mayStand()).toBe(false);
	});

	it('is given up by none of several drawings that fail at once', async () => {
		const overlay = open();
		for (let keys = 0; keys < 9; keys++) overlay.draw(view);
		await stopWorker();
		expect(heard.lost).not.toHaveBeenCalled();
		expect(overlays.mayStand()).toBe(true);
	});
});

describe('a page that takes what is drawn over it away', () => {
	const lose = (near: Element, take: (host: HTMLElement) => void) => {
		const overlay = overlays.open(near, 'card', heard);
		if (!overlay) return;
		overlay.draw(view);
		take(overlay.host);
		overlays.lose(drawing().token);
	};

	it('is left alone after the third time', () => {
		const near = document.body.appendChild(document.createElement('textarea'));
		for (let time = 0; time < 3; time++) lose(near, host => host.remove());
		expect(overlays.mayStand()).toBe(false);
	});

	it('is left alone after the third time it touched what stands', () => {
		const near = document.body.appendChild(document.createElement('textarea'));
		for (let time = 0; time < 3; time++) lose(near, () => undefined);
		expect(overlays.mayStand()).toBe(false);
	});

	it('is not blamed for dialogs it closes', () => {
		for (let time = 0; time < 5; time++) {
			const dialog = document.body.appendChild(document.createElement('dialog'));
			dialog.setAttribute('open', '');
			const near = dialog.appendChild(document.createElement('textarea'));
			lose(near, () => (time % 2 ? dialog.remove() : dialog.replaceChildren()));
			dialog.remove();
		}
		expect(overlays.mayStand()).toBe(true);
		expect(heard.lost).toHaveBeenCalledTimes(5);
	});
});
