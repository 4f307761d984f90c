import {describe, expect, it} from 'vitest';
import {clickOn} from './acts/composers.ts';
import {awaitPauseCard, pauseCardIn, pressOnCard} from './acts/pause-card.ts';
import {sidebarTips} from './acts/sidebar.ts';
import {browsers, useStage} from './acts/stage.ts';
import {pausingText} from './acts/texts.ts';
import {until} from './acts/until.ts';

const post = '[data-akta-practice="post"]';
const ownTip = /somebody else|en annan person/;

describe.each(browsers)('the practice box in %s', name => {
	const stage = useStage(name);

	it('gives tips, holds once, and publishes to nowhere but the page', async () => {
		const page = await stage.driven.extensionPage('practice.html');
		await page.bringToFront();
		await clickOn(page, `${post} textarea`);
		await page.evaluate(() => document.querySelector('textarea')?.select());
		await stage.driven.type(page, pausingText);
		// The box begins with a draft of its own, which has tips too.
		await until('its tip', async () => (await sidebarTips(stage.driven, page))?.some(saw => ownTip.test(saw)));

		await clickOn(page, `${post} [data-akta-practice-publish]`);
		await pressOnCard(page, await awaitPauseCard(stage.driven, page), 'publish');
		const published = () =>
			page.evaluate(() =>
				[...document.querySelectorAll('[data-akta-practice-published] li')].map(({textContent}) => textContent),
			);
		await until('the post', async () => (await published()).length > 0);
		expect(await published()).toEqual([pausingText]);
		expect(await pauseCardIn(stage.driven, page)).toBeUndefined();
		expect(stage.server.arrivals).toEqual([]);
	});
});
