import type {CDPSession, Page} from 'puppeteer-core';
import {describe, expect, it} from 'vitest';
import {countArrivals} from './acts/arrivals.ts';
import {composers, openComposer, type PracticeComposer, write} from './acts/composers.ts';
import {modelOf} from './acts/model.ts';
import {awaitPauseCard, pauseCardIn} from './acts/pause-card.ts';
import {useStage} from './acts/stage.ts';

const editors: readonly PracticeComposer[] = [
	composers.linkedinClassic,
	composers.linkedinSdui,
	composers.x,
	composers.facebook,
	composers.mastodon,
	composers.youtube,
];

const start = 'Evas privata nummer är 070-174 06 05 ';

const compose = (session: CDPSession, text: string) =>
	session.send('Input.imeSetComposition', {text, selectionStart: text.length, selectionEnd: text.length});

/** The key an input method takes for itself while something is being composed. */
const enterOfTheMethod = async (session: CDPSession) => {
	const key = {key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229};
	await session.send('Input.dispatchKeyEvent', {type: 'rawKeyDown', ...key});
	await session.send('Input.dispatchKeyEvent', {type: 'keyUp', ...key});
};

const framesPass = (page: Page) =>
	page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(undefined)))));

// Chromium lets an input method be played; Firefox does so for its own tests only.
describe('composing with an input method in chromium', () => {
	const stage = useStage('chromium');
	const judged = ({url}: PracticeComposer, text: string) => stage.witness.judged(new URL(url).host, text);

	it.each(editors)('reads nothing half composed, and all that was composed: $name', async composer => {
		const page = await openComposer(stage.driven, composer);
		const session = await page.createCDPSession();
		await write(stage.driven, page, composer, start);
		await judged(composer, start);
		for (const part of ['に', 'にほ', 'にほん']) await compose(session, part);
		await framesPass(page);
		expect((await stage.witness.lastJudged())?.draft.text).toBe(start);
		await session.send('Input.insertText', {text: '日本'});
		await judged(composer, `${start}日本`);
		expect(await modelOf(page, composer)).toBe(`${start}日本`);
	});

	it('leaves the Enter that ends a composition alone where Enter alone publishes', async () => {
		const composer = composers.facebookComment;
		const page = await openComposer(stage.driven, composer);
		const session = await page.createCDPSession();
		await write(stage.driven, page, composer, start);
		await judged(composer, start);
		await compose(session, 'にほん');
		const counted = countArrivals(stage);
		await enterOfTheMethod(session);
		expect(await pauseCardIn(stage.driven, page)).toBeUndefined();
		await session.send('Input.insertText', {text: '日本'});
		await judged(composer, `${start}日本`);
		await page.keyboard.press('Enter');
		await awaitPauseCard(stage.driven, page);
		expect(await counted.all(page)).toEqual([]);
	});
});
