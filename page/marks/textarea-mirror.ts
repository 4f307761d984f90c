import {alignToViewport, createHost, overlayParent} from '../overlay/mount.ts';
import type {TextRead} from '../text/line-builder.ts';
import {markNames, markStyles} from './mark-styles.ts';
import {findClippers, visiblePart, zIndexOver} from './visible-part.ts';

/** The text of one textarea laid over it unseen, so that highlights have something to lie on. */
export type TextareaMirror = {
	/** Shows this text, at the place and in the looks the field has now, and returns where it lies. */
	show(text: string): TextRead;
	/** Removes it without trace. */
	remove(): void;
};

const copied =
	'font-family font-size font-style font-weight font-stretch font-variant font-kerning font-feature-settings line-height letter-spacing word-spacing word-break text-align text-indent text-transform tab-size direction padding-top padding-right padding-bottom padding-left'.split(
		' ',
	);

const fixedLooks = {
	position: 'absolute',
	'box-sizing': 'border-box',
	margin: '0',
	border: '0',
	overflow: 'hidden',
	color: 'transparent',
	'white-space': 'pre-wrap',
	'overflow-wrap': 'break-word',
	'forced-color-adjust': 'none',
};

const setAll = ({style}: HTMLElement, values: {readonly [name: string]: string}): void => {
	for (const [name, value] of Object.entries(values)) style.setProperty(name, value);
};

type Parts = {
	readonly field: HTMLTextAreaElement;
	readonly host: HTMLElement;
	readonly box: HTMLElement;
	readonly looks: CSSStyleSheet;
};

const placeOver = ({field, host, box}: Parts, clippers: readonly Element[]): void => {
	alignToViewport(host);
	const {left, top} = field.getBoundingClientRect();
	// A rect is in the viewport's pixels, all else of the field in its own.
	const {currentCSSZoom: zoom = 1} = field;
	setAll(box, {
		zoom: String(zoom),
		left: `${left / zoom + field.clientLeft}px`,
		top: `${top / zoom + field.clientTop}px`,
		width: `${field.clientWidth}px`,
		height: `${field.clientHeight}px`,
	});
	host.style.setProperty('clip-path', visiblePart(field, clippers), 'important');
	box.scrollTop = field.scrollTop;
};

const dressLike = ({field, box, looks}: Parts): void => {
	const style = getComputedStyle(field);
	setAll(box, Object.fromEntries(copied.map(name => [name, style.getPropertyValue(name)])));
	// The mirrored text has no colour of its own for a mark to take over.
	looks.replaceSync(markStyles(markNames).replaceAll('currentColor', style.color));
};

const adopt = (root: ShadowRoot, sheet: CSSStyleSheet): void => {
	try {
		root.adoptedStyleSheets = [sheet];
	} catch {
		// Without its own looks a mark shows as the document's, or not at all; the sidebar still says it.
	}
};

const onceAFrame = (run: () => void): {ask(): void; cancel(): void} => {
	let frame = 0;
	return {
		ask() {
			frame ||= requestAnimationFrame(() => {
				frame = 0;
				run();
			});
		},
		cancel: () => cancelAnimationFrame(frame),
	};
};

/** A mirror over a textarea; it follows scrolling, resizing and zoom until it is removed. */
export const createTextareaMirror = (field: HTMLTextAreaElement): TextareaMirror => {
	const {host, root} = createHost(field.ownerDocument);
	const parts = {field, host, box: field.ownerDocument.createElement('div'), looks: new CSSStyleSheet()};
	const text = field.ownerDocument.createTextNode('');
	const clippers = findClippers(field);
	setAll(parts.box, fixedLooks);
	host.setAttribute('aria-hidden', 'true');
	host.style.setProperty('z-index', zIndexOver(field), 'important');
	// The break at the end keeps the last line as tall as in the field.
	parts.box.append(text, '\n');
	root.append(parts.box);
	adopt(root, parts.looks);
	overlayParent(field).append(host);

	const ending = new AbortController();
	const {signal} = ending;
	const place = (): void => placeOver(parts, clippers);
	const dress = (): void => {
		dressLike(parts);
		place();
	};
	const moved = onceAFrame(place);
	dress();
	const sizes = new ResizeObserver(dress);
	sizes.observe(field);
	addEventListener('scroll', moved.ask, {capture: true, passive: true, signal});
	addEventListener('resize', moved.ask, {signal});
	matchMedia('(prefers-color-scheme: dark)').addEventListener('change', dress, {signal});
	return {
		show(now) {
			// Writing the same again would empty the ranges that lie here.
			if (text.data !== now) text.data = now;
			place();
			return {text: now, pieces: [{node: text, at: 0, start: 0, end: now.length}]};
		},
		remove() {
			ending.abort();
			sizes.disconnect();
			moved.cancel();
			host.remove();
		},
	};
};
