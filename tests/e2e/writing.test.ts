import type {Page} from 'puppeteer-core';
import {describe, expect, it} from 'vitest';
import {countArrivals} from '../../scripts/acts/arrivals.ts';
import {composers, openComposer} from '../../scripts/acts/composers.ts';
import {marksIn} from '../../scripts/acts/marks.ts';
import {awaitReadyCard} from '../../scripts/acts/pause-card.ts';
import {browsers, useStage} from '../../scripts/acts/stage.ts';
import {pausingText} from '../../scripts/acts/texts.ts';
import {until} from '../../scripts/acts/until.ts';

const {field, publish, url} = composers.mastodon;

/** The page's own composer once more, in a frame over all of it. */
const openFrame = (address: string) => {
	const frame = document.createElement('iframe');
	frame.src = address;
	frame.style.cssText = 'position:fixed;inset:0;z-index:9;width:100%;height:100%;border:0';
	document.body.replaceChildren(frame);
};

describe.each(browsers)('writing in %s', name => {
	const stage = useStage(name, 'no consent');

	it('leaves the caret and the focus in the composer while the person writes', async () => {
		const page = await openComposer(stage.driven, composers.mastodon);
		await stage.driven.type(page, pausingText);
		await stage.witness.judged('mastodon.social', pausingText);
		await until('marks', async () => (await marksIn(page)).length > 0);
		await stage.driven.type(page, ' klockan tio');
		expect(await page.$eval('textarea', element => element.value)).toBe(`${pausingText} klockan tio`);
	});

	const frameIn = (page: Page) =>
		until('the frame', async () => page.frames().find(frame => frame !== page.mainFrame() && frame.url() === url));

	it('in a frame of the page is read, marked and held once there', async () => {
		const page = await stage.driven.page(url);
		await page.evaluate(openFrame, url);
		const frame = await frameIn(page);
		await (await frame.waitForSelector(field))?.click();
		await stage.driven.type(page, pausingText);
		await stage.witness.judged('mastodon.social', pausingText);
		await until('marks', () => frame.evaluate(() => CSS.highlights.size > 0));
		await awaitReadyCard(stage.driven, page);
		const counted = countArrivals(stage);
		const press = async () => (await frame.waitForSelector(publish))?.click();
		await press();
		expect(await counted.all(page)).toEqual([]);
		await until('the post after another press', async () => {
			await press();
			return (await counted.all(page)).length > 0;
		});
		expect((await counted.all(page)).map(({texts}) => texts)).toEqual([[pausingText]]);
	});
});
