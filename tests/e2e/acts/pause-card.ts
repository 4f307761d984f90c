import type {Page} from 'puppeteer-core';
import type {ClosedRoot, Driven} from '../browsers/driven.ts';
import {until} from './until.ts';

/** The buttons of the card, in their order. */
export type PauseButton = 'change' | 'publish' | 'why';

const order: readonly PauseButton[] = ['change', 'publish', 'why'];

const isShown = (root: ShadowRoot) => {
	const card = root.querySelector('.pause');
	return card !== null && card.getBoundingClientRect().height > 0;
};

const middleOf = (root: ShadowRoot, index: number) => {
	const box = root.querySelectorAll('.pause-buttons button')[index]?.getBoundingClientRect();
	return box && {x: box.x + box.width / 2, y: box.y + box.height / 2};
};

const shown = (root: ClosedRoot) => root.call(isShown, null).catch(() => false);

/** The closed root that shows the card before publishing; undefined while none does. */
export const pauseCardIn = async (driven: Driven, page: Page): Promise<ClosedRoot | undefined> => {
	for (const root of await driven.closedRoots(page)) if (await shown(root)) return root;
	return undefined;
};

/** Waits until the card before publishing is shown. */
export const awaitPauseCard = (driven: Driven, page: Page): Promise<ClosedRoot> =>
	until('the card before publishing', () => pauseCardIn(driven, page));

/** Presses one of the card's buttons with the mouse. */
export const pressOnCard = async (page: Page, card: ClosedRoot, button: PauseButton): Promise<void> => {
	const middle = await card.call(middleOf, order.indexOf(button));
	if (!middle) throw new Error(`The card has no button ${button}`);
	await page.mouse.click(middle.x, middle.y);
};

const isOnTop = (root: ShadowRoot) => {
	const box = root.querySelector('.pause')?.getBoundingClientRect();
	if (!box) return false;
	const corners = [box.left + 4, box.right - 4].flatMap(x => [box.top + 4, box.bottom - 4].map(y => [x, y] as const));
	return corners.every(([x, y]) => document.elementFromPoint(x, y) === root.host);
};

/** True when nothing lies over the card. */
export const liesOnTop = (card: ClosedRoot): Promise<boolean> => card.call(isOnTop, null);
