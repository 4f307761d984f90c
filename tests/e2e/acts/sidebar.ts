import type {Page} from 'puppeteer-core';
import type {Driven} from '../browsers/driven.ts';

const readTips = (root: ShadowRoot) => {
	const sidebar = root.querySelector('.sidebar');
	return sidebar && [...sidebar.querySelectorAll('.tip-saw')].map(saw => saw.textContent ?? '');
};

/** What the docked sidebar's open tips say they saw, in their order; undefined when no sidebar is in the page. */
export const sidebarTips = async (driven: Driven, page: Page): Promise<readonly string[] | undefined> => {
	for (const root of await driven.closedRoots(page)) {
		const tips = await root.call(readTips, null).catch(() => null);
		if (tips) return tips;
	}
	return undefined;
};

const hasSidebar = (root: ShadowRoot) => root.querySelector('.sidebar') !== null;

/** How many docked sidebars the page holds. */
export const countSidebars = async (driven: Driven, page: Page): Promise<number> => {
	let count = 0;
	for (const root of await driven.closedRoots(page))
		if (await root.call(hasSidebar, null).catch(() => false)) count += 1;
	return count;
};
