import type {Page} from 'puppeteer-core';
import {describe, expect, it} from 'vitest';
import {countArrivals} from '../../scripts/acts/arrivals.ts';
import {composers, openComposer, type PracticeComposer, write} from '../../scripts/acts/composers.ts';
import {awaitPauseCard, awaitReadyCard, pauseCardIn} from '../../scripts/acts/pause-card.ts';
import {browsers, useStage} from '../../scripts/acts/stage.ts';
import {modelOf} from './acts/model.ts';

const editors: readonly PracticeComposer[] = [
	composers.linkedinClassic,
	composers.linkedinSdui,
	composers.x,
	composers.facebook,
	composers.mastodon,
	composers.youtube,
];

const start = 'Evas privata nummer är 070-174 06 05 ';

const framesPass = (page: Page) =>
	page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(undefined)))));

describe.each(browsers)('composing with an input method in %s', name => {
	const stage = useStage(name);
	const judged = ({url}: PracticeComposer, text: string) => stage.witness.judged(new URL(url).host, text);

	it.each(editors)('reads nothing half composed, and all that was composed: $name', async composer => {
		const page = await openComposer(stage.driven, composer);
		await write(stage.driven, page, composer, start);
		await judged(composer, start);
		const method = await stage.driven.inputMethod(page);
		for (const part of ['に', 'にほ', 'にほん']) await method.compose(part);
		await framesPass(page);
		expect((await stage.witness.lastJudged())?.draft.text).toBe(start);
		await method.commit('日本');
		await judged(composer, `${start}日本`);
		expect(await modelOf(page, composer)).toBe(`${start}日本`);
	});

	it('leaves the Enter that ends a composition alone where Enter alone publishes', async () => {
		const composer = composers.facebookComment;
		const page = await openComposer(stage.driven, composer);
		await write(stage.driven, page, composer, start);
		await judged(composer, start);
		const method = await stage.driven.inputMethod(page);
		await method.compose('にほん');
		const counted = countArrivals(stage);
		await method.enter();
		expect(await pauseCardIn(stage.driven, page)).toBeUndefined();
		await method.commit('日本');
		await judged(composer, `${start}日本`);
		await awaitReadyCard(stage.driven, page);
		await page.keyboard.press('Enter');
		await awaitPauseCard(stage.driven, page);
		expect(await counted.all(page)).toEqual([]);
	});
});
