import type {Page} from 'puppeteer-core';
import {describe, expect, it} from 'vitest';
import {countArrivals} from '../../scripts/acts/arrivals.ts';
import {clickOn, composers, openComposer} from '../../scripts/acts/composers.ts';
import {marksIn} from '../../scripts/acts/marks.ts';
import {browsers, useStage} from '../../scripts/acts/stage.ts';
import {pausingText} from '../../scripts/acts/texts.ts';
import {until} from '../../scripts/acts/until.ts';
import {expectAccessiblePage} from './acts/axe.ts';

const shownIn = (panel: Page) =>
	panel.evaluate(() => [...document.querySelectorAll('.tip-saw')].map(saw => saw.textContent ?? ''));

describe.each(browsers)('LinkedIn before the person has read of its terms, in %s', name => {
	const stage = useStage(name, 'no consent');
	const composer = composers.linkedinSdui;

	it('shows the tips in the panel alone, puts nothing into the page and holds nothing', async () => {
		const panel = await stage.driven.extensionPage('sidepanel.html');
		const page = await openComposer(stage.driven, composer);
		await stage.driven.type(page, pausingText);
		const {tips} = await stage.witness.judged('www.linkedin.com', pausingText);
		const saw = tips.flatMap(({say}) => [say.sv?.saw, say.en?.saw]);

		const shown = await until('the tips in the panel', async () => (await shownIn(panel)).length > 0 && shownIn(panel));
		for (const tip of shown) expect(saw).toContain(tip);
		await expectAccessiblePage(panel, 'the panel');
		expect(await marksIn(page)).toEqual([]);
		expect(await stage.driven.ownTrees(page)).toEqual([]);

		const counted = countArrivals(stage);
		await clickOn(page, composer.publish);
		expect((await counted.first()).texts).toEqual([pausingText]);
		expect(await counted.all(page)).toHaveLength(1);
	});

	it('skips in the composer what is skipped in the panel', async () => {
		const panel = await stage.driven.extensionPage('sidepanel.html');
		const page = await openComposer(stage.driven, composer);
		await stage.driven.type(page, pausingText);
		const before = await stage.witness.judged('www.linkedin.com', pausingText);
		await until('the tips in the panel', async () => (await shownIn(panel)).length > 0);
		await panel.evaluate(() => {
			const skip = [...document.querySelectorAll('button')].find(({textContent}) =>
				/^(Skip|Hoppa över)$/.test(textContent),
			);
			skip?.click();
		});
		const after = await until('one tip fewer', async () => {
			const state = await stage.witness.state('www.linkedin.com');
			return state && state.tips.length < before.tips.length && state;
		});
		expect(before.tips.map(({rule}) => rule)).toEqual(expect.arrayContaining(after.tips.map(({rule}) => rule)));
		await page.close();
	});
});
