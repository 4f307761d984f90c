import type {Page} from 'puppeteer-core';
import {until} from '../../../scripts/acts/until.ts';
import type {Driven, OwnRoot} from '../../../scripts/browsers/driven.ts';

type Control = {readonly name: string; readonly x: number; readonly y: number};

/** The first control whose name has not been pressed; one that takes something back, or opens a menu, may be pressed again. */
const nextIn = (root: OwnRoot, pressed: string): Control | null => {
	const known: readonly string[] = JSON.parse(pressed);
	const nameOf = (control: Element) =>
		`${control.closest('[class]')?.className} ${control.ariaLabel ?? control.textContent?.trim()}`;
	const isKnown = (control: Element) => {
		const often = control.matches('.tip-more[aria-expanded="false"]') ? 4 : 1;
		return known.filter(each => each === nameOf(control)).length >= often;
	};
	const isNext = (control: Element) =>
		!control.matches(':disabled') &&
		control.checkVisibility() &&
		(!isKnown(control) || control.closest('.notice, [role="status"]') !== null);
	const control = [...root.querySelectorAll('button, a[href], summary, [role="menuitem"]')].find(isNext);
	if (!control) return null;
	control.scrollIntoView({block: 'nearest'});
	const {x, y, width, height} = control.getBoundingClientRect();
	return {name: nameOf(control), x: x + width / 2, y: y + height / 2};
};

const closeOthers = async (page: Page, kept: readonly Page[]): Promise<void> => {
	const others = (await page.browser().pages()).filter(each => each !== page && !kept.includes(each));
	await Promise.all(others.map(each => each.close().catch(() => undefined)));
	await page.bringToFront();
};

/** Presses every control Äkta shows in a page, and those that come with them, each once; answers their names. `kept` are tabs to leave open. */
export const pressEveryControl = async (driven: Driven, page: Page, most: number): Promise<readonly string[]> => {
	const kept = await page.browser().pages();
	const pressed: string[] = [];
	const pressOne = async (): Promise<boolean> => {
		for (const tree of await driven.ownTrees(page)) {
			const next = await tree.call(nextIn, JSON.stringify(pressed)).catch(() => null);
			if (!next) continue;
			const {x, y} = await tree.corner();
			await page.mouse.click(x + next.x, y + next.y);
			pressed.push(next.name);
			return true;
		}
		return false;
	};
	// What was found may be drawn anew before it is pressed, and a tab that a press opens may come to the front after the next look.
	const press = async (): Promise<boolean> => {
		const isPressed = await pressOne().catch(() => false);
		await closeOthers(page, kept);
		return isPressed;
	};
	while (pressed.length < most && (await until('one more control', press, 5000).catch(() => false)));
	return pressed;
};
