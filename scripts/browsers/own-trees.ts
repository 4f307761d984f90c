import type {Page} from 'puppeteer-core';
import type {OwnRoot, OwnTree} from './driven.ts';
import {sealedTrees} from './sealed-trees.ts';

/** Asked in the page: Firefox's driver does not follow where an extension page goes. */
const isExtensionPage = (page: Page): Promise<boolean> =>
	page.evaluate(() => /^(chrome|moz)-extension:$/.test(location.protocol));

const isShown = (root: OwnRoot): boolean =>
	root instanceof ShadowRoot && root.host.checkVisibility({visibilityProperty: true});

type Which = 'shown' | 'hidden' | undefined;

const chosen = async (trees: readonly OwnTree[], which: Which): Promise<readonly OwnTree[]> => {
	const shown = await Promise.all(trees.map(tree => tree.call(isShown, null).catch(() => undefined)));
	return trees.filter((_tree, at) => shown[at] === (which !== 'hidden'));
};

/** What a page shows of Äkta's, or has ready unseen: in sealed frames on a site, in closed roots on a page of our own. */
export const treesIn = async (
	page: Page,
	which: Which,
	closedRoots: (page: Page) => Promise<readonly OwnTree[]>,
): Promise<readonly OwnTree[]> =>
	(await isExtensionPage(page)) ? chosen(await closedRoots(page), which) : sealedTrees(page, which);
