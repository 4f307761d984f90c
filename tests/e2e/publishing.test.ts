import type {Page} from 'puppeteer-core';
import {describe, expect, it} from 'vitest';
import {countArrivals} from '../../scripts/acts/arrivals.ts';
import {clickOn, composers, openComposer, type PracticeComposer} from '../../scripts/acts/composers.ts';
import {awaitPauseCard, awaitReadyCard, liesOnTop, pauseCardIn, pressOnCard} from '../../scripts/acts/pause-card.ts';
import {sidebarTips} from '../../scripts/acts/sidebar.ts';
import {browsers, useStage} from '../../scripts/acts/stage.ts';
import {calmText, pausingText} from '../../scripts/acts/texts.ts';
import {until} from '../../scripts/acts/until.ts';

/** One composer for each kind of editor; that every composer is held once and passes is seen elsewhere. */
const editors = [composers.linkedinClassic, composers.linkedinSdui, composers.x, composers.mastodon];

const withShortcut = [composers.x, composers.mastodon];

/** A card counts as seen after 600 ms (ms here; what is tested is what happens then, not how long it takes). */
const beSeen = () => {
	const seen = Date.now() + 700;
	return until('the card to be seen', () => Date.now() > seen);
};

describe.each(browsers)('publishing in %s', name => {
	const stage = useStage(name);

	const write = async (composer: PracticeComposer, text: string, search = '') => {
		const page = await openComposer(stage.driven, composer, search);
		await stage.driven.type(page, text);
		await stage.witness.judged(new URL(composer.url).host, text);
		if (text === pausingText) await awaitReadyCard(stage.driven, page);
		return page;
	};

	const card = (page: Page) => pauseCardIn(stage.driven, page);
	const pressPublishOnCard = async (page: Page) =>
		pressOnCard(page, await awaitPauseCard(stage.driven, page), 'publish');
	const noCard = (page: Page) => until('the card to close', async () => !(await card(page)));

	describe.each(editors)('$name', composer => {
		it('goes back to the draft on "change", and lets the next press pass', async () => {
			const page = await write(composer, pausingText);
			const counted = countArrivals(stage);
			await clickOn(page, composer.publish);
			const shown = await awaitPauseCard(stage.driven, page);
			await beSeen();
			await pressOnCard(page, shown, 'change');
			await noCard(page);
			expect(await counted.all(page)).toEqual([]);
			await clickOn(page, composer.publish);
			expect((await counted.first()).texts).toEqual([pausingText]);
			expect(await counted.all(page)).toHaveLength(1);
		});

		it('neither loses nor doubles a post on a double click', async () => {
			const page = await write(composer, pausingText);
			const counted = countArrivals(stage);
			const control = await page.waitForSelector(composer.publish);
			await control?.click({count: 2});
			await awaitPauseCard(stage.driven, page);
			expect(await counted.all(page)).toEqual([]);
			await pressPublishOnCard(page);
			await counted.first();
			await noCard(page);
			expect(await counted.all(page)).toHaveLength(1);
		});

		it('lets the next press through where the site ignores scripted clicks', async () => {
			const page = await write(composer, pausingText, 'ignoreUntrusted');
			const counted = countArrivals(stage);
			await clickOn(page, composer.publish);
			await pressPublishOnCard(page);
			await noCard(page);
			expect(await counted.all(page)).toEqual([]);
			await clickOn(page, composer.publish);
			await counted.first();
			expect(await counted.all(page)).toHaveLength(1);
		});

		it('neither loses nor doubles a post published while an answer is under way', async () => {
			const page = await openComposer(stage.driven, composer);
			await stage.driven.type(page, pausingText);
			const counted = countArrivals(stage);
			await clickOn(page, composer.publish);
			await until('the card or the post', async () => (await card(page)) ?? (await counted.all(page))[0]);
			if (await card(page)) await pressPublishOnCard(page);
			expect((await counted.first()).texts).toEqual([pausingText]);
			expect(await counted.all(page)).toHaveLength(1);
		});

		it('still holds when three more keys were typed and the words stand', async () => {
			const page = await write(composer, pausingText);
			const counted = countArrivals(stage);
			await stage.driven.type(page, ' nu');
			await clickOn(page, composer.publish);
			await awaitPauseCard(stage.driven, page);
			expect(await counted.all(page)).toEqual([]);
			await pressPublishOnCard(page);
			expect((await counted.first()).texts).toEqual([`${pausingText} nu`]);
			expect(await counted.all(page)).toHaveLength(1);
		});
	});

	it.each(withShortcut)('holds a held Ctrl+Enter once, in $name', async composer => {
		const page = await write(composer, pausingText);
		const counted = countArrivals(stage);
		await page.keyboard.down('Control');
		for (let repeat = 0; repeat < 6; repeat += 1) await page.keyboard.down('Enter');
		await awaitPauseCard(stage.driven, page);
		await page.keyboard.up('Enter');
		await page.keyboard.up('Control');
		expect(await counted.all(page)).toEqual([]);
		await pressPublishOnCard(page);
		expect((await counted.first()).texts).toEqual([pausingText]);
		expect(await counted.all(page)).toHaveLength(1);
	});

	it.each(withShortcut)('publishes once on Ctrl+Enter when nothing is to be held, in $name', async composer => {
		const page = await write(composer, calmText);
		const counted = countArrivals(stage);
		await page.keyboard.down('Control');
		await page.keyboard.press('Enter');
		await page.keyboard.up('Control');
		await counted.first();
		expect(await counted.all(page)).toHaveLength(1);
	});

	it('keeps the card above a sidebar that is drawn after it', async () => {
		const page = await write(composers.x, pausingText);
		await clickOn(page, composers.x.publish);
		const shown = await awaitPauseCard(stage.driven, page);
		await until('the sidebar', async () => (await sidebarTips(stage.driven, page))?.length);
		expect(await liesOnTop(shown)).toBe(true);
	});

	it('holds a thread for what stands in any of its parts', async () => {
		const page = await write(composers.x, pausingText);
		await clickOn(page, '[data-testid="addButton"]');
		await clickOn(page, '[data-testid="tweetTextarea_1"]');
		await stage.driven.type(page, calmText);
		await stage.witness.judged('x.com', calmText);
		const counted = countArrivals(stage);
		await clickOn(page, composers.x.publish);
		await pressPublishOnCard(page);
		expect((await counted.first()).texts).toEqual([pausingText, calmText]);
		expect(await counted.all(page)).toHaveLength(1);
	});
});
