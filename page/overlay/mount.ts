import {closestDeep} from '../dom/shadow-dom.ts';
import {dialog, TOP} from './over-page.ts';

/** A place of ours in the page: a closed root whose content is laid out as if in the viewport, and takes pointers where it draws. */
export type Mounted = {
	readonly host: HTMLElement;
	readonly root: ShadowRoot;
	/** Where to render; inside `root`. */
	readonly place: HTMLElement;
	/** Brings the place back over the viewport when the page's layout moved it. */
	settle(): void;
	/** Removes it without trace. */
	remove(): void;
};

const ours =
	'pointerdown pointerup mousedown mouseup click dblclick contextmenu touchstart touchend wheel keydown keypress keyup beforeinput input focusin focusout copy cut paste'.split(
		' ',
	);

const randomName = (): string => `x${Math.random().toString(36).slice(2, 8)}-${Math.random().toString(36).slice(2, 8)}`;

const setStyle = (element: HTMLElement, style: {readonly [name: string]: string}): void => {
	for (const [name, value] of Object.entries(style)) element.style.setProperty(name, value, 'important');
};

// The transform makes the host what its fixed content is laid out in, so a dialog that is itself moved does not matter.
const overViewport = {
	all: 'initial',
	display: 'block',
	position: 'fixed',
	left: '0px',
	top: '0px',
	width: '100vw',
	height: '100vh',
	transform: 'translate(0)',
	'z-index': TOP,
	'pointer-events': 'none',
};

/** Where an element of ours lives: the dialog that holds `near`, since all else may be inert, else the body. */
export const overlayParent = (near: Element): Element => closestDeep(near, dialog) ?? near.ownerDocument.body;

// What the page itself zooms would else be zoomed twice: places are measured in the viewport.
const unzoom = (host: HTMLElement): void => {
	const {currentCSSZoom = 1} = host;
	if (currentCSSZoom !== 1) setStyle(host, {zoom: String((Number.parseFloat(host.style.zoom) || 1) / currentCSSZoom)});
};

/** Moves a fixed element so that its upper left corner and its pixels are the viewport's. */
export const alignToViewport = (host: HTMLElement): void => {
	unzoom(host);
	const {left, top} = host.getBoundingClientRect();
	if (left === 0 && top === 0) return;
	setStyle(host, {
		left: `${Number.parseFloat(host.style.left) - left}px`,
		top: `${Number.parseFloat(host.style.top) - top}px`,
	});
};

/** An element with a random name and a closed root, over the viewport and deaf to pointers; not yet in the page. */
export const createHost = (document: Document): {readonly host: HTMLElement; readonly root: ShadowRoot} => {
	const host = document.createElement(randomName());
	setStyle(host, overViewport);
	return {host, root: host.attachShadow({mode: 'closed'})};
};

const mounted = new Set<HTMLElement>();

// A card that has just asked something stays over what appears a moment later.
const withFocus = (home: Element): Element | null => {
	const {activeElement} = home.getRootNode() as Document | ShadowRoot;
	return [...mounted].find(host => host === activeElement && host.parentNode === home) ?? null;
};

/**
 * Puts an element with a random name beside the page's content: in the dialog that holds `near`, else in the body. It lies
 * over all others of ours but one that has focus.
 */
export const mount = (near: Element): Mounted => {
	const {host, root} = createHost(near.ownerDocument);
	const place = near.ownerDocument.createElement('div');
	setStyle(place, {'pointer-events': 'auto', display: 'contents'});
	root.append(place);
	// The page's own shortcuts and its clicks outside stay quiet.
	for (const type of ours) host.addEventListener(type, event => event.stopPropagation(), {passive: true});
	const home = overlayParent(near);
	home.insertBefore(host, withFocus(home));
	mounted.add(host);
	alignToViewport(host);
	return {
		host,
		root,
		place,
		settle: () => alignToViewport(host),
		remove() {
			mounted.delete(host);
			host.remove();
		},
	};
};
