import type {Page} from 'puppeteer-core';
import {describe, expect, it} from 'vitest';
import {countArrivals} from '../../scripts/acts/arrivals.ts';
import {clickOn, composers, enterComposer, openComposer, type PracticeComposer} from '../../scripts/acts/composers.ts';
import {marksIn} from '../../scripts/acts/marks.ts';
import {awaitPauseCard, awaitReadyCard, liesOnTop, pauseCardIn, pressOnCard} from '../../scripts/acts/pause-card.ts';
import {sidebarTips} from '../../scripts/acts/sidebar.ts';
import {browsers, useStage} from '../../scripts/acts/stage.ts';
import {pausingText} from '../../scripts/acts/texts.ts';
import {until} from '../../scripts/acts/until.ts';
import type {OwnTree} from '../../scripts/browsers/driven.ts';
import {expectAccessibleTree} from './acts/axe.ts';
import {chooseHome} from './acts/homes.ts';
import {clickMark, markCardIn} from './acts/mark-card.ts';
import {awaitFocusIn, focusIn, textsIn} from './acts/said.ts';

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
	const noticeIn = async (page: Page) => {
		for (const root of await stage.driven.ownTrees(page)) {
			const [said] = await textsIn(root, '.notice-line').catch(() => []);
			if (said) return {root, said};
		}
		return undefined;
	};
	const shown = (page: Page) => until('the card', () => card(page));
	const gone = (page: Page) => until('the card to close', async () => !(await card(page)));
	const isWriting = (page: Page, {field}: PracticeComposer) =>
		page.$eval(field, element => element.contains(document.activeElement) && document.hasFocus());
	const writesAgain = (page: Page, composer: PracticeComposer) =>
		until('the caret in the field', () => isWriting(page, composer));

	it('leads to the tip in the sidebar where that stands open, with focus by its shortcut, and Esc leads back', async () => {
		const page = await write(inDialog, text);
		const lit = (which: '.tip-lit' | '.tip-lit button:focus') =>
			until('the tip in the sidebar', async () => {
				for (const root of await stage.driven.ownTrees(page))
					if ((await textsIn(root, which).catch(() => [])).length > 0) return root;
				return undefined;
			});
		await until('the sidebar', async () => (await sidebarTips(stage.driven, page))?.length);
		await clickMark(page, bait);
		await lit('.tip-lit');
		expect(await card(page)).toBeUndefined();
		expect(await isWriting(page, inDialog)).toBe(true);
		await stage.driven.command(page, 'open-card');
		await lit('.tip-lit button:focus');
		await page.keyboard.press('Escape');
		await writesAgain(page, inDialog);
	});

	it('lies over a composer the site shows in the top layer, and lets its post out once', async () => {
		const page = await openComposer(stage.driven, composers.mastodon);
		await page.$eval('.compose-form', form => {
			form.setAttribute('popover', 'manual');
			if (form instanceof HTMLElement) form.showPopover();
		});
		await enterComposer(page, composers.mastodon);
		await stage.driven.type(page, pausingText);
		await awaitReadyCard(stage.driven, page);
		const counted = countArrivals(stage);
		await clickOn(page, composers.mastodon.publish);
		const pause = await awaitPauseCard(stage.driven, page);
		expect(await liesOnTop(pause)).toBe(true);
		await pressOnCard(page, pause, 'publish');
		expect((await counted.first()).texts).toEqual([pausingText]);
		expect(await counted.all(page)).toHaveLength(1);
		await page.close();
	});

	it('says in one line what was done in a card, which takes it back', async () => {
		await chooseHome(stage.driven, 'linkedin', 'marks');
		const page = await write(inDialog, text);
		const pressed = async (root: OwnTree, words: string) =>
			root.call((each, name) => {
				const button = [...each.querySelectorAll('button')].find(({textContent}) => textContent === name);
				button?.click();
				return button !== undefined;
			}, words);
		await clickMark(page, bait);
		expect(await pressed(await shown(page), 'Skip')).toBe(true);
		const {root} = await until('the line', () => noticeIn(page));
		// Nobody is hurried whose pointer is on it.
		const {x, y} = await root.corner();
		await page.mouse.move(x + 8, y + 8);
		const {said} = await until('its words', () => noticeIn(page));
		expect(said).toMatch(/^Skipped in this draft\./);
		await gone(page);
		await until('the mark to go', async () => (await marksIn(page)).length === 0);
		expect(await isWriting(page, inDialog)).toBe(true);
		expect(await pressed(root, 'Undo')).toBe(true);
		await until('the mark to come back', async () => (await marksIn(page)).length > 0);
		await until('the line to go', async () => !(await noticeIn(page)));
	});

	it('opens at a marked word without taking focus, never over a selection, and is gone at the next key', async () => {
		const page = await write(inDialog, text);
		await clickMark(page, bait);
		const root = await shown(page);
		expect(await isWriting(page, inDialog)).toBe(true);
		expect(await focusIn(root)).toBeNull();
		await expectAccessibleTree(page, root, 'the card at a mark');
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
		expect(await textsIn(root, '.button-row .quiet-button')).toEqual(['Skip', 'Why?']);
		await awaitFocusIn(root);
		await page.keyboard.press('Escape');
		await gone(page);
		await writesAgain(page, inDialog);
		const before = await stage.witness.judged(linkedIn, text);
		await stage.driven.command(page, 'skip-tip');
		await until('one tip fewer', async () => {
			const tips = (await stage.witness.state(linkedIn))?.tips ?? before.tips;
			return tips.length === before.tips.length - 1;
		});
	});

	it('before publishing says first that nobody else sees it, shows the words meant, and is answered by keys alone', async () => {
		const page = await write(composers.x, pausingText);
		const counted = countArrivals(stage);
		const press = async () => {
			await awaitReadyCard(stage.driven, page);
			await page.keyboard.down('Control');
			await page.keyboard.press('Enter');
			await page.keyboard.up('Control');
			return awaitPauseCard(stage.driven, page);
		};
		const first = await press();
		const [said] = await textsIn(first, '.pause');
		expect(said).toMatch(/^Not published yet\. Only you see this\./);
		expect(said).toContain('174 06 05');
		await expectAccessibleTree(page, first, 'the card before publishing');
		await page.keyboard.press('Escape');
		await until('the card to close', async () => !(await pauseCardIn(stage.driven, page)));
		await writesAgain(page, composers.x);

		// Other words, and so another card, which by now knows that the person knows.
		await stage.driven.type(page, '\nHennes privata nummer är 070-174 06 08');
		await stage.witness.judged('x.com', `${pausingText}\nHennes privata nummer är 070-174 06 08`);
		const second = await press();
		// It was ready as the first of its kind, and is drawn anew as it opens.
		await until('what it says from the second time', async () => (await textsIn(second, '.pause-again')).length === 1);
		await awaitFocusIn(second);
		await page.keyboard.press('Tab');
		await awaitFocusIn(second, 'Change');
		await page.keyboard.press('Tab');
		await awaitFocusIn(second, 'Publish as it is');
		await page.keyboard.press('Enter');
		await counted.first();
		expect(await counted.all(page)).toHaveLength(1);
	});

	it('before publishing goes at Esc from wherever in the page, and with its reason', async () => {
		const page = await write(composers.mastodon, pausingText);
		const press = async () => {
			await awaitReadyCard(stage.driven, page);
			await clickOn(page, composers.mastodon.publish);
			return awaitPauseCard(stage.driven, page);
		};
		const pauseGone = () => until('the card to close', async () => !(await pauseCardIn(stage.driven, page)));
		const root = await press();
		const publish = await page.$eval(composers.mastodon.publish, each => each.getBoundingClientRect().toJSON());
		const {x, y} = await root.corner();
		const [width, height] = await root
			.call(each => {
				const box = each.querySelector('.pause')?.getBoundingClientRect();
				return `${box?.width ?? 0} ${box?.height ?? 0}`;
			}, null)
			.then(size => size.split(' ').map(Number) as [number, number]);
		const isOver = x < publish.right && x + width > publish.left && y < publish.bottom && y + height > publish.top;
		expect(isOver).toBe(false);
		await page.focus(composers.mastodon.field);
		await page.keyboard.press('Escape');
		await pauseGone();

		await stage.driven.type(page, ' Hennes privata nummer är 070-174 06 08');
		await stage.witness.judged('mastodon.social', `${pausingText} Hennes privata nummer är 070-174 06 08`);
		await press();
		await clickOn(page, composers.mastodon.field);
		await page.keyboard.down('Control');
		await page.keyboard.press('a');
		await page.keyboard.up('Control');
		await stage.driven.type(page, 'Allt bra nu.');
		await pauseGone();
		expect(await isWriting(page, composers.mastodon)).toBe(true);
	});

	it('never lies with its handle on field or publish control, at 100 to 400 % and while the page scrolls', async () => {
		const page = await write(composers.mastodon, pausingText);
		for (const [width, height] of [
			[1280, 720],
			[853, 480],
			[640, 360],
			[427, 240],
			[320, 256],
		] as const) {
			await page.setViewport({width, height});
			for (const selector of [composers.mastodon.field, composers.mastodon.publish]) {
				const hit = await page.$eval(selector, async each => {
					each.scrollIntoView({block: 'center', behavior: 'instant'});
					await new Promise(requestAnimationFrame);
					await new Promise(requestAnimationFrame);
					const {left, top, right, bottom} = each.getBoundingClientRect();
					const points = [left + 2, (left + right) / 2, right - 2].flatMap(x =>
						[Math.max(1, top + 2), (Math.max(1, top) + Math.min(innerHeight, bottom)) / 2].map(y => [x, y] as const),
					);
					return points.filter(([x, y]) => document.elementFromPoint(x, y)?.localName.match(/^x\w+-\w+$/)).length;
				});
				expect(hit, `${selector} at ${width} × ${height}`).toBe(0);
			}
		}
	});

	it('tells a screen reader how many tips there are, once the person pauses', async () => {
		await chooseHome(stage.driven, 'linkedin', 'docked');
		const page = await write(inDialog, text);
		const {tips} = await stage.witness.judged(linkedIn, text);
		const count = tips.filter(({strength}) => !strength).length;
		const spoken = await until('the live region', async () => {
			for (const root of await stage.driven.ownTrees(page)) {
				const [words] = await textsIn(root, '[aria-live="polite"]').catch(() => []);
				if (words) return words;
			}
			return undefined;
		});
		expect(spoken).toBe(`Äkta has ${count} ${count === 1 ? 'tip' : 'tips'}.`);
		const [root] = await stage.driven.ownTrees(page);
		if (root) await expectAccessibleTree(page, root, 'the docked sidebar');
	});
});
