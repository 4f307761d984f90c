import type {Page} from 'puppeteer-core';
import type {Driven, OwnRoot} from '../browsers/driven.ts';
import {until} from './until.ts';

const readTips = (root: OwnRoot) => {
	const sidebar = root.querySelector('.sidebar');
	return sidebar && [...sidebar.querySelectorAll('.tip-saw')].map(saw => saw.textContent ?? '');
};

/** What the docked sidebar's open tips say they saw, in their order; undefined when no sidebar is in the page. */
export const sidebarTips = async (driven: Driven, page: Page): Promise<readonly string[] | undefined> => {
	for (const root of await driven.ownTrees(page)) {
		const tips = await root.call(readTips, null).catch(() => null);
		if (tips) return tips;
	}
	return undefined;
};

const hasSidebar = (root: OwnRoot) => root.querySelector('.sidebar') !== null;

/** How many docked sidebars the page holds. */
export const countSidebars = async (driven: Driven, page: Page): Promise<number> => {
	let count = 0;
	for (const root of await driven.ownTrees(page)) if (await root.call(hasSidebar, null).catch(() => false)) count += 1;
	return count;
};

const readText = (root: OwnRoot) => root.querySelector<HTMLElement>('.sidebar')?.innerText;

/** Everything the docked sidebar says; empty when no sidebar is in the page. */
export const sidebarText = async (driven: Driven, page: Page): Promise<string> => {
	for (const root of await driven.ownTrees(page)) {
		const text = await root.call(readText, null).catch(() => undefined);
		if (text) return text;
	}
	return '';
};

const pressWords = (root: OwnRoot, words: string) => {
	const buttons = root.querySelectorAll<HTMLElement>('.sidebar button');
	const button = [...buttons].find(({textContent}) => textContent === words);
	button?.click();
	return button !== undefined;
};

/** Presses the button with these words in the docked sidebar, as soon as it is there. */
export const pressInSidebar = (driven: Driven, page: Page, words: string): Promise<boolean> =>
	until(`“${words}” in the sidebar`, async () => {
		for (const root of await driven.ownTrees(page))
			if (await root.call(pressWords, words).catch(() => false)) return true;
		return false;
	});
