import type {SidebarOverlay} from '../../companion/overlay.ts';
import type {Composer} from '../../page/composer/composer.ts';
import type {Size, ViewportRect} from '../../page/overlay/card-position.ts';
import type {Box} from '../../page/overlay/overlay-host.ts';
import {type DockedPosition, placeDocked} from '../../page/overlay/place-docked.ts';
import {placeHandle} from '../../page/overlay/place-handle.ts';

/** What the sidebar stands beside. */
export type DockedAt = Pick<Composer, 'field' | 'scope'>;

/** A composer with the controls that publish it. */
export type DockedPlace = {readonly composer: DockedAt; readonly controls: readonly Element[]};

const WIDTH = 320;
const EDGE = 16;

// A dialog can be as wide as the page, round about what is written in.
const toAvoid = ({scope, field}: DockedAt): DOMRect => {
	const whole = scope.getBoundingClientRect();
	return whole.width < innerWidth ? whole : field.getBoundingClientRect();
};

/** Where an element stands in the viewport. */
export const rectOf = (element: Element): ViewportRect => element.getBoundingClientRect();

const viewport = (): Size => ({width: document.documentElement.clientWidth || innerWidth, height: innerHeight});

/** The side of the page that has room for the sidebar; `undefined` where neither has. */
export const findDockedSide = ({composer, controls}: DockedPlace): DockedPosition | undefined =>
	placeDocked([toAvoid(composer), ...controls.map(rectOf)], WIDTH + EDGE, {width: innerWidth, height: innerHeight});

/** The room an open sidebar may take at a side, in CSS pixels. */
export const roomAt = (side: DockedPosition | undefined): SidebarOverlay['room'] => ({
	width: WIDTH,
	height: innerHeight - (side?.top ?? EDGE) - EDGE,
});

/** The box of an open sidebar at a side. */
export const boxOfOpen = (size: Size, {side, top}: DockedPosition): Box => ({
	...size,
	left: side === 'left' ? EDGE : viewport().width - EDGE - size.width,
	top,
});

/** The box of a handle, which covers neither what is written nor what publishes it, wherever the page has scrolled; `undefined` where there is no such place. */
export const boxOfHandle = (size: Size, {composer, controls}: DockedPlace): Box | undefined => {
	const place = placeHandle([composer.field, ...controls].map(rectOf), size, viewport());
	return place && {...size, ...place};
};
