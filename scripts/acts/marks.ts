import type {Page} from 'puppeteer-core';

/** A mark as it is drawn in the page: which kind, and the words it covers. */
export type DrawnMark = {readonly kind: string; readonly words: string};

const drawn = () =>
	[...CSS.highlights].flatMap(([kind, highlight]) =>
		[...highlight]
			.filter(range => range.startContainer.isConnected)
			.map(range => ({kind, words: (range as Range).toString()})),
	);

/** The marks drawn in the page now, read from the page's own world. */
export const marksIn = (page: Page): Promise<readonly DrawnMark[]> => page.evaluate(drawn);
