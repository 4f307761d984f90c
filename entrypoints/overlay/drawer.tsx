import {render} from 'preact';
import type {OverlayAction, OverlayDrawing, OverlayOrder, OverlayReport, OverlayView} from '../../companion/overlay.ts';
import {adoptPageStyle} from '../../components/page-style.ts';
import {OverlayContent} from './content.tsx';

/** What draws in one place, and hears what it is to draw. */
export type Drawer = {obey(order: OverlayOrder): void};

const escapes: {readonly [K in OverlayView['kind']]: OverlayAction} = {
	sidebar: {do: 'back'},
	tip: {do: 'close'},
	pause: {do: 'change'},
	notice: {do: 'back'},
};

const focusables: {readonly [K in OverlayView['kind']]: readonly string[]} = {
	sidebar: ['.tip-lit .tip-saw button', '.sidebar-body', '.handle button'],
	tip: ['.card'],
	pause: ['.pause'],
	notice: ['button'],
};

/** Gives focus to the first of a list of selectors that finds something. */
const focusIn = (place: HTMLElement, selectors: readonly string[]): void =>
	selectors
		.map(selector => place.querySelector<HTMLElement>(selector))
		.find(found => found !== null)
		?.focus({preventScroll: true});

const lay = (place: HTMLElement, {room}: OverlayView): void => {
	place.style.cssText = `position:absolute;left:0;top:0;width:max-content;--room-width:${room.width}px;--room-height:${room.height}px`;
	place.dataset.low = String(room.height < 400);
};

/** Draws views into `place`, in a document or a closed root of its own, and reports their size and what a person does in them. */
export const createDrawer = (
	root: Document | ShadowRoot,
	place: HTMLElement,
	report: (report: OverlayReport) => void,
): Drawer => {
	adoptPageStyle(root);
	let newest: OverlayDrawing | undefined;
	let told = '';
	const tellSize = (): void => {
		if (!newest) return;
		const {width, height} = place.getBoundingClientRect();
		const size = {serial: newest.serial, width: Math.ceil(width), height: Math.ceil(height)};
		if (told === JSON.stringify(size)) return;
		told = JSON.stringify(size);
		report({kind: 'size', ...size});
	};
	const tell = (action: OverlayAction): void => {
		if (!newest) return;
		const {view} = newest;
		report({kind: 'action', action, platform: view.platform, draft: view.draft});
	};
	const draw = (drawing: OverlayDrawing): void => {
		if (newest && newest.serial > drawing.serial) return;
		newest = drawing;
		lay(place, drawing.view);
		document.documentElement.lang ||= drawing.person.language;
		render(<OverlayContent drawing={drawing} tell={tell} />, place);
		tellSize();
	};
	const shown = (focus: boolean): void => {
		if (!newest) return;
		const {view, serial} = newest;
		if (focus) focusIn(place, focusables[view.kind]);
		report({kind: 'shown', serial});
	};
	// What opens and closes by a press in here changes the size without a new drawing.
	new ResizeObserver(tellSize).observe(place);
	root.addEventListener('keydown', event => {
		const {key} = event as KeyboardEvent;
		if (key === 'Escape' && !event.defaultPrevented && newest) tell(escapes[newest.view.kind]);
	});
	root.addEventListener('click', event => {
		const link = event.target instanceof Element ? event.target.closest('a') : null;
		if (!link) return;
		event.preventDefault();
		tell({do: 'open', url: link.href});
	});
	return {
		obey(order) {
			if (order.kind === 'draw') draw(order.drawing);
			else shown(order.focus);
		},
	};
};
