import type {Page} from 'puppeteer-core';
import type {Driven} from '../browsers/driven.ts';
import {clickOn} from './composers.ts';
import {until} from './until.ts';

/** Turns a rule on, on the page with all tips, as a person would. */
export const turnOn = async (driven: Driven, rule: string): Promise<void> => {
	const page = await driven.extensionPage('rules.html');
	await page.waitForSelector('#search');
	await page.type('#search', rule);
	await clickOn(page, '.one-tip [role="switch"][aria-checked="false"]');
	await page.waitForSelector('.one-tip [role="switch"][aria-checked="true"]');
	await page.close();
};

const middleOf = (root: ShadowRoot, selector: string) => {
	const button = root.querySelector(`.sidebar ${selector}`);
	button?.scrollIntoView({block: 'nearest'});
	const box = button?.getBoundingClientRect();
	return box && box.height > 0 ? {x: box.x + box.width / 2, y: box.y + box.height / 2} : null;
};

const press = async (driven: Driven, page: Page, selector: string): Promise<boolean> => {
	for (const root of await driven.closedRoots(page)) {
		const middle = await root.call(middleOf, selector).catch(() => null);
		if (!middle) continue;
		await page.mouse.click(middle.x, middle.y);
		return true;
	}
	return false;
};

/** Presses, with the mouse, the first fix the docked sidebar offers, unfolding its tips until there is one. */
export const pressFix = (driven: Driven, page: Page): Promise<true> =>
	until('a fix in the sidebar', async () => {
		if (await press(driven, page, '.tip-fix button')) return true;
		// Beside the coach one tip is shown, and a tip seen often enough starts folded.
		if (await press(driven, page, '.more[aria-expanded="false"]')) return false;
		await press(driven, page, '.tip-saw button[aria-expanded="false"]');
		return false;
	});
