import type {Page} from 'puppeteer-core';
import {clickOn, composers} from '../acts/composers.ts';
import {countSidebars} from '../acts/sidebar.ts';
import {until} from '../acts/until.ts';
import type {BenchStage} from './stage.ts';

type Timed = {focused?: number; stood?: number};
declare const timed: Timed;

/** In the page: notes when a field gets focus, and when the frame with what was put beside the page is on screen. */
const watch = (): void => {
	const times: Timed = {};
	Object.assign(globalThis, {timed: times});
	addEventListener('focusin', ({timeStamp}) => void Object.assign(times, {focused: times.focused ?? timeStamp}), true);
	new MutationObserver(() => {
		if (times.focused === undefined) return;
		requestAnimationFrame(() => void Object.assign(times, {stood: times.stood ?? performance.now()}));
	}).observe(document.body, {childList: true});
};

const once = async ({driven}: BenchStage): Promise<number> => {
	const page: Page = await driven.page(composers.mastodon.url);
	await page.waitForSelector(composers.mastodon.field);
	await page.evaluate(watch);
	await clickOn(page, composers.mastodon.field);
	const time = await until('the sidebar', () =>
		page.evaluate(() =>
			timed.stood !== undefined && timed.focused !== undefined ? timed.stood - timed.focused : undefined,
		),
	);
	if ((await countSidebars(driven, page)) !== 1) throw new Error('What was put into the page is not the sidebar');
	await page.close();
	return time;
};

/** Times from the focus of a composer on a fresh page to the frame that shows the sidebar beside it, in ms; the worker is warm. */
export const measureFocus = async (stage: BenchStage, count: number): Promise<number[]> => {
	await once(stage);
	const times: number[] = [];
	for (let turn = 0; turn < count; turn += 1) times.push(await once(stage));
	return times;
};
