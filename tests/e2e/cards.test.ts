import type {Page} from 'puppeteer-core';
import {describe, expect, it} from 'vitest';
import {countArrivals} from './acts/arrivals.ts';
import {expectAccessibleRoot} from './acts/axe.ts';
import {composers, openComposer, type PracticeComposer} from './acts/composers.ts';
import {clickMark, markCardIn} from './acts/mark-card.ts';
import {marksIn} from './acts/marks.ts';
import {awaitPauseCard, pauseCardIn} from './acts/pause-card.ts';
import {focusIn, textsIn} from './acts/said.ts';
import {browsers, useStage} from './acts/stage.ts';
import {pausingText} from './acts/texts.ts';
import {until} from './acts/until.ts';

/** In a modal dialog, where all else is inert. */
const inDialog = composers.linkedinSdui;
const linkedIn = new URL(inDialog.url).host;
const bait = 'Gilla och dela om du';
const text = `${bait} håller med\nI tisdags lagade Åsa bron`;

describe.each(browsers)('the cards in %s', name => {
	const stage = useStage(name);

	const write = async (composer: PracticeComposer, words: string) => {
		const page = await openComposer(stage.driven, composer);
		await stage.driven.type(page, words);
		await stage.witness.judged(new URL(composer.url).host, words);
		await until('the marks', async () => (await marksIn(page)).length > 0);
		return page;
	};
	const card = (page: Page) => markCardIn(stage.driven, page);
	const shown = (page: Page) => until('the card', () => card(page));
	const gone = (page: Page) => until('the card to close', async () => !(await card(page)));
	const isWriting = (page: Page, {field}: PracticeComposer) =>
		page.$eval(field, element => element.contains(document.activeElement) && document.hasFocus());

	it('opens at a marked word without taking focus, never over a selection, and is gone at the next key', async () => {
		const page = await write(inDialog, text);
		await clickMark(page, bait);
		const root = await shown(page);
		expect(await isWriting(page, inDialog)).toBe(true);
		expect(await focusIn(root)).toBeNull();
		await expectAccessibleRoot(page, root, 'the card at a mark');
		await page.keyboard.press('ArrowDown');
		await gone(page);
		await stage.driven.type(page, 'å');
		await until('the key in the draft', async () => {
			const {draft} = (await stage.witness.lastJudged()) ?? {};
			return draft?.text.length === text.length + 1;
		});
		await clickMark(page, bait, 2);
		expect(await card(page)).toBeUndefined();
	});

	it('opens with focus by its shortcut, and Esc gives focus back where the person was', async () => {
		const page = await write(inDialog, text);
		await stage.driven.command(page, 'next-tip');
		await until('the words to be selected', () => page.evaluate(words => String(getSelection()) === words, bait));
		await stage.driven.command(page, 'open-card');
		const root = await shown(page);
		expect(await textsIn(root, '.button-row button')).toEqual(['Skip', 'Why?']);
		expect(await focusIn(root)).toBeTruthy();
		await page.keyboard.press('Escape');
		await gone(page);
		expect(await isWriting(page, inDialog)).toBe(true);
		const before = await stage.witness.judged(linkedIn, text);
		await stage.driven.command(page, 'skip-tip');
		await until('one tip fewer', async () => {
			const tips = (await stage.witness.state(linkedIn))?.tips ?? before.tips;
			return tips.length === before.tips.length - 1;
		});
	});

	it('before publishing says first that nobody else sees it, masks the words, and is answered by keys alone', async () => {
		const page = await write(composers.x, pausingText);
		const counted = countArrivals(stage);
		const press = async () => {
			await page.keyboard.down('Control');
			await page.keyboard.press('Enter');
			await page.keyboard.up('Control');
			return awaitPauseCard(stage.driven, page);
		};
		const first = await press();
		const [said] = await textsIn(first, '.pause');
		expect(said).toMatch(/^Only you see this\./);
		expect(said).not.toContain('174 06 05');
		await expectAccessibleRoot(page, first, 'the card before publishing');
		await page.keyboard.press('Escape');
		await until('the card to close', async () => !(await pauseCardIn(stage.driven, page)));
		expect(await isWriting(page, composers.x)).toBe(true);

		// Other words, and so another card, which by now knows that the person knows.
		await stage.driven.type(page, '\nHennes privata nummer är 070-174 06 08');
		await stage.witness.judged('x.com', `${pausingText}\nHennes privata nummer är 070-174 06 08`);
		const second = await press();
		expect(await textsIn(second, '.pause-again')).toHaveLength(1);
		await page.keyboard.press('Tab');
		expect(await focusIn(second)).toBe('Change');
		await page.keyboard.press('Tab');
		expect(await focusIn(second)).toBe('Publish as it is');
		await page.keyboard.press('Enter');
		await counted.first();
		expect(await counted.all(page)).toHaveLength(1);
	});

	it('tells a screen reader how many tips there are, once the person pauses', async () => {
		const page = await write(inDialog, text);
		const {tips} = await stage.witness.judged(linkedIn, text);
		const count = tips.filter(({strength}) => !strength).length;
		const spoken = await until('the live region', async () => {
			for (const root of await stage.driven.closedRoots(page)) {
				const [words] = await textsIn(root, '[aria-live="polite"]').catch(() => []);
				if (words) return words;
			}
			return undefined;
		});
		expect(spoken).toBe(`Äkta has ${count} ${count === 1 ? 'tip' : 'tips'}.`);
		const [root] = await stage.driven.closedRoots(page);
		if (root) await expectAccessibleRoot(page, root, 'the docked sidebar');
	});
});
