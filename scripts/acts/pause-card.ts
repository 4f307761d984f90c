import type {Page} from 'puppeteer-core';
import type {Driven, OwnRoot, OwnTree} from '../browsers/driven.ts';
import {until} from './until.ts';

/** The buttons of the card, in their order. */
export type PauseButton = 'change' | 'publish' | 'why';

const order: readonly PauseButton[] = ['change', 'publish', 'why'];

const isShown = (root: OwnRoot) => {
	const card = root.querySelector('.pause');
	return card !== null && card.getBoundingClientRect().height > 0;
};

const middleOf = (root: OwnRoot, index: number) => {
	const box = root.querySelectorAll('.pause-buttons button')[index]?.getBoundingClientRect();
	return box && {x: box.x + box.width / 2, y: box.y + box.height / 2};
};

const shown = (root: OwnTree) => root.call(isShown, null).catch(() => false);

/** What shows the card before publishing; undefined while none does. */
export const pauseCardIn = async (driven: Driven, page: Page): Promise<OwnTree | undefined> => {
	for (const root of await driven.ownTrees(page)) if (await shown(root)) return root;
	return undefined;
};

/** Waits until the card before publishing is shown. */
export const awaitPauseCard = (driven: Driven, page: Page): Promise<OwnTree> =>
	until('the card before publishing', () => pauseCardIn(driven, page));

const hasCard = (root: OwnRoot) => root.querySelector('.pause') !== null;

/** Waits until the card before publishing stands ready, unseen; a press before that is not held. */
export const awaitReadyCard = (driven: Driven, page: Page): Promise<true> =>
	until('a card that is ready', async () => {
		for (const tree of await driven.ownTrees(page, 'hidden'))
			if (await tree.call(hasCard, null).catch(() => false)) return true;
		return false;
	});

/** Presses one of the card's buttons with the mouse. */
export const pressOnCard = async (page: Page, card: OwnTree, button: PauseButton): Promise<void> => {
	const middle = await card.call(middleOf, order.indexOf(button));
	if (!middle) throw new Error(`The card has no button ${button}`);
	const {x, y} = await card.corner();
	await page.mouse.click(x + middle.x, y + middle.y);
};

/** True when nothing lies over the card. */
export const liesOnTop = (card: OwnTree): Promise<boolean> => card.isOnTop();
