import type {Page} from 'puppeteer-core';
import type {Driven, OwnRoot} from '../browsers/driven.ts';
import {clickOn} from './composers.ts';
import {until} from './until.ts';

/** Turns a rule on, on the page with all tips, as a person would. */
export const turnOn = async (driven: Driven, rule: string): Promise<void> => {
	const page = await driven.extensionPage('all-tips.html');
	await page.waitForSelector('#search');
	await page.type('#search', rule);
	await clickOn(page, '.one-tip [role="switch"][aria-checked="false"]');
	await page.waitForSelector('.one-tip [role="switch"][aria-checked="true"]');
	await page.close();
};

// Only plain values reach into the page.
const middleOf = (root: OwnRoot, wanted: string) => {
	const [selector, says]: [string, string] = JSON.parse(wanted);
	const buttons = [...root.querySelectorAll(`.sidebar ${selector}`)];
	const button = buttons.find(({textContent}) => textContent.includes(says));
	button?.scrollIntoView({block: 'nearest'});
	const box = button?.getBoundingClientRect();
	return box && box.height > 0 ? {x: box.x + box.width / 2, y: box.y + box.height / 2} : null;
};

const press = async (driven: Driven, page: Page, selector: string, says = ''): Promise<boolean> => {
	for (const root of await driven.ownTrees(page)) {
		const middle = await root.call(middleOf, JSON.stringify([selector, says])).catch(() => null);
		if (!middle) continue;
		const {x, y} = await root.corner();
		await page.mouse.click(x + middle.x, y + middle.y);
		return true;
	}
	return false;
};

/** Presses, with the mouse, the first fix the docked sidebar offers that puts these words there, unfolding its tips until there is one. */
export const pressFix = (driven: Driven, page: Page, to = ''): Promise<true> =>
	until(`a fix to “${to}” in the sidebar`, async () => {
		if (await press(driven, page, '.tip-fix button', to && `“${to}”`)) return true;
		// Beside the coach one tip is shown, and a tip seen often enough starts folded.
		if (await press(driven, page, '.more[aria-expanded="false"]')) return false;
		await press(driven, page, '.tip-saw button[aria-expanded="false"]');
		return false;
	});
