import type {Composer} from '../../page/composer/composer.ts';
import type {ViewportRect} from '../../page/overlay/card-position.ts';
import {findPublishControls} from '../../page/publish-gate/publish-controls.ts';
import type {CardSpot} from './place-card.ts';

/** True while some of a rectangle is in the viewport. */
export const isInViewport = ({left, top, right, bottom}: ViewportRect): boolean =>
	bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;

/** What no card of a composer lies on: its publish controls and the open sidebar, where there is one. */
export const rectsToKeepClear = (composer: Composer, sidebar: ViewportRect | undefined): readonly ViewportRect[] => [
	...findPublishControls(composer).map(control => control.getBoundingClientRect()),
	...(sidebar ? [sidebar] : []),
];

/** Where a card that belongs to something of a composer stands. */
export const cardSpot = (at: ViewportRect, composer: Composer, sidebar: ViewportRect | undefined): CardSpot => ({
	at,
	avoid: rectsToKeepClear(composer, sidebar),
});
