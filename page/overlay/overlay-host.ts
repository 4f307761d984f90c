import {isPlain} from './is-plain.ts';
import {overlayParent} from './mount.ts';
import {TOP} from './over-page.ts';

/** A rectangle of the viewport, in CSS pixels. */
export type Box = {readonly left: number; readonly top: number; readonly width: number; readonly height: number};

/** Which of ours lies over which: a card over the sidebar. */
export type Layer = 'sidebar' | 'card';

/** An element of ours over the page, which holds one thing in a closed root. */
export type OverlayHost = {
	readonly host: HTMLElement;
	readonly root: ShadowRoot;
	/** True while nobody has touched the frame since it was made, and the page shows it where it stands when it is meant to be seen. */
	isWhole(): boolean;
	/** Puts it at a place of the viewport. */
	place(box: Box): void;
	/** Shows it over everything else in the page. */
	show(): void;
	/** Hides it; what is drawn in it stays. */
	hide(): void;
	/** True when nothing of the page lies over its middle. */
	isOnTop(): boolean;
	/** Removes it without trace. */
	remove(): void;
};

const hostStyle = {
	all: 'initial',
	display: 'block',
	position: 'fixed',
	inset: 'auto',
	left: '0px',
	top: '0px',
	margin: '0',
	padding: '0',
	border: '0',
	background: 'none',
	overflow: 'visible',
	visibility: 'hidden',
	'z-index': TOP,
	'color-scheme': 'light dark',
};

const looks = `iframe,div{border-radius:12px;box-shadow:0 1px 2px rgb(30 32 29/6%),0 8px 28px rgb(30 32 29/12%)}
@media (prefers-color-scheme:dark){iframe,div{box-shadow:0 1px 2px rgb(0 0 0/30%),0 8px 28px rgb(0 0 0/45%)}}
@media print{:host{display:none!important}}`;

const randomPart = (): string => Math.random().toString(36).slice(2, 8).padEnd(6, '0');

const setStyle = ({style}: HTMLElement, values: {readonly [name: string]: string}): void => {
	for (const [name, value] of Object.entries(values)) style.setProperty(name, value, 'important');
};

const dress = (root: ShadowRoot): void => {
	try {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(looks);
		root.adoptedStyleSheets = [sheet];
	} catch {
		const style = document.createElement('style');
		style.textContent = looks;
		root.append(style);
	}
};

// What the page zooms would else be zoomed twice, and what a transformed parent moves would else be off.
const settle = (host: HTMLElement, {left, top}: Box): void => {
	const {currentCSSZoom = 1} = host;
	if (currentCSSZoom !== 1) setStyle(host, {zoom: String((Number.parseFloat(host.style.zoom) || 1) / currentCSSZoom)});
	const at = host.getBoundingClientRect();
	if (Math.abs(at.left - left) < 0.5 && Math.abs(at.top - top) < 0.5) return;
	setStyle(host, {
		left: `${Number.parseFloat(host.style.left) + left - at.left}px`,
		top: `${Number.parseFloat(host.style.top) + top - at.top}px`,
	});
};

/** The top layer, where nothing of the page lies over it and no parent clips it; without one the highest z-index has to do. */
const raise = (host: HTMLElement): void => {
	try {
		host.popover = 'manual';
		if (host.matches(':popover-open')) host.hidePopover();
		host.showPopover();
	} catch {
		host.removeAttribute('popover');
	}
};

const isOnTop = (host: HTMLElement): boolean => {
	const {left, top, width, height} = host.getBoundingClientRect();
	const root = host.getRootNode() as Document | ShadowRoot;
	return root.elementFromPoint(left + width / 2, top + height / 2) === host;
};

type Standing = {readonly host: HTMLElement; readonly layer: Layer};
const standing = new Set<Standing>();

/** True for an element of ours over the page. */
export const isOverlayHost = (element: Element): boolean => [...standing].some(({host}) => host === element);

// A card that is up stays over a sidebar that is drawn later.
const raiseCards = (above: Layer): void => {
	if (above !== 'sidebar') return;
	for (const {host, layer} of standing) if (layer === 'card' && host.style.visibility === 'visible') raise(host);
};

const isTouched = (seal: MutationObserver): boolean => seal.takeRecords().length > 0;

/**
 * Puts `content` into a hidden element with a random name and a closed root, in the dialog that holds `near`, else in the body; `broken` is called
 * when anybody but us touches what is in it.
 */
export const createOverlayHost = (near: Element, layer: Layer, content: Element, broken: () => void): OverlayHost => {
	const host = document.createElement(`x${randomPart()}-${randomPart()}`);
	setStyle(host, hostStyle);
	const root = host.attachShadow({mode: 'closed'});
	dress(root);
	root.append(content);
	const seal = new MutationObserver(broken);
	seal.observe(root, {childList: true, attributes: true, subtree: content instanceof HTMLIFrameElement});
	const self = {host, layer};
	standing.add(self);
	overlayParent(near).append(host);
	raise(host);
	raiseCards(layer);
	let box: Box = {left: 0, top: 0, width: 0, height: 0};
	let isShown = false;
	return {
		host,
		root,
		isWhole() {
			if (isTouched(seal)) broken();
			return standing.has(self) && host.isConnected && content.isConnected && (!isShown || isPlain(host));
		},
		place(to) {
			box = to;
			setStyle(host, {width: `${to.width}px`, height: `${to.height}px`});
			settle(host, box);
		},
		show() {
			setStyle(host, {visibility: 'visible'});
			if (!isShown) raise(host);
			isShown = true;
			raiseCards(layer);
			settle(host, box);
		},
		hide() {
			isShown = false;
			if (content instanceof HTMLElement) content.blur();
			setStyle(host, {visibility: 'hidden'});
		},
		isOnTop: () => isOnTop(host),
		remove() {
			standing.delete(self);
			seal.disconnect();
			host.remove();
		},
	};
};

/**
 * An empty frame whose sandbox is fixed before it has a document, so that no script of the page can ever run in what is drawn there. It bears no
 * word of ours: in Firefox a page's script can come by this element. The worker finds it by its name.
 */
export const createSealedFrame = (): HTMLIFrameElement => {
	const frame = document.createElement('iframe');
	frame.setAttribute('sandbox', '');
	frame.name = crypto.randomUUID();
	frame.title = 'Tips';
	frame.style.cssText = 'border:0;display:block;height:100%;width:100%;color-scheme:light dark';
	return frame;
};
