import type {Page} from 'puppeteer-core';
import type {Driven, OwnRoot, OwnTree} from '../../../scripts/browsers/driven.ts';

const hasCard = (root: OwnRoot) => (root.querySelector('.card:not(.pause)')?.getBoundingClientRect().height ?? 0) > 0;

/** What shows the card at a mark; undefined while none does. */
export const markCardIn = async (driven: Driven, page: Page): Promise<OwnTree | undefined> => {
	for (const root of await driven.ownTrees(page)) if (await root.call(hasCard, null).catch(() => false)) return root;
	return undefined;
};

const middleOfMark = (words: string) => {
	const ranges = [...CSS.highlights.values()].flatMap(highlight => [...highlight]) as Range[];
	const box = ranges
		.find(range => range.startContainer.isConnected && range.toString() === words)
		?.getBoundingClientRect();
	return box && {x: box.x + box.width / 2, y: box.y + box.height / 2};
};

/** Clicks in the middle of the mark over these words, once or twice; throws when no such mark is drawn. */
export const clickMark = async (page: Page, words: string, count: 1 | 2 = 1): Promise<void> => {
	const middle = await page.evaluate(middleOfMark, words);
	if (!middle) throw new Error(`No mark over ${JSON.stringify(words)}`);
	await page.mouse.click(middle.x, middle.y, {count});
};
