import type {Page} from 'puppeteer-core';
import {describe, expect, it} from 'vitest';
import type {Browser} from 'webextension-polyfill';
import {countArrivals} from '../../scripts/acts/arrivals.ts';
import {clickOn, composers, enterComposer, openComposer} from '../../scripts/acts/composers.ts';
import {awaitPauseCard, awaitReadyCard, pressOnCard} from '../../scripts/acts/pause-card.ts';
import {pressInSidebar, sidebarText} from '../../scripts/acts/sidebar.ts';
import {browsers, useStage} from '../../scripts/acts/stage.ts';
import {pausingText} from '../../scripts/acts/texts.ts';
import {until} from '../../scripts/acts/until.ts';
import {expectAccessiblePage} from './acts/axe.ts';

declare const browser: Browser | undefined;
declare const chrome: Browser;

const badgeAt = async (host: string): Promise<string> => {
	const {action, tabs} = typeof browser === 'undefined' ? chrome : browser;
	const tab = (await tabs.query({url: `https://${host}/*`})).at(-1);
	return tab?.id === undefined ? '' : action.getBadgeText({tabId: tab.id});
};

const unknown = 'Äkta doesn’t recognise this box.';
const noControl = 'Äkta can’t see what publishes this.';

// The hooks of today have other names there, and it speaks German.
const changed = '?changed&lang=de';
const bluesky = {
	...composers.bluesky,
	field: '[role="dialog"] .ProseMirror',
	publish: '[role="dialog"] button.primary',
};
const linkedin = {...composers.linkedinSdui, field: 'dialog [role="textbox"]'};

const panelSays = (panel: Page, words: string) =>
	until(`the panel to say “${words}”`, () =>
		panel.evaluate(said => document.body.innerText.includes(said) && document.body.innerText, words),
	);

describe.each(browsers)('a network whose page has changed, in %s', name => {
	const stage = useStage(name, 'no consent');
	const saysBadge = (host: string, text: string) =>
		until(`“${text}” on the badge`, async () => (await stage.witness.page.evaluate(badgeAt, host)) === text);

	it('is told where the person looks, and offered beside the box; once chosen it is read, held and published once', async () => {
		const panel = await stage.driven.extensionPage('sidepanel.html');
		const page = await openComposer(stage.driven, bluesky, changed);
		await until('the offer', async () => (await sidebarText(stage.driven, page)).includes(unknown));
		await panelSays(panel, unknown);
		await saysBadge('bsky.app', '?');
		await expectAccessiblePage(panel, 'the panel');
		await page.bringToFront();
		await stage.driven.type(page, pausingText);
		expect((await stage.witness.lastJudged())?.draft.text ?? '').not.toContain(pausingText.slice(0, 20));

		await pressInSidebar(stage.driven, page, 'Read along in this box');
		const {surface} = await stage.witness.judged('bsky.app', pausingText);
		expect(surface).toBe('post');
		expect((await stage.witness.lastJudged())?.draft.limit?.max).toBe(300);
		await awaitReadyCard(stage.driven, page);
		const counted = countArrivals(stage);
		await clickOn(page, bluesky.publish);
		await pressOnCard(page, await awaitPauseCard(stage.driven, page), 'publish');
		expect((await counted.first()).texts).toEqual([pausingText]);
		expect(await counted.all(page)).toHaveLength(1);

		await enterComposer(page, bluesky);
		await stage.driven.type(page, 'Hej igen');
		await stage.witness.judged('bsky.app', 'Hej igen');
		expect(await sidebarText(stage.driven, page)).not.toContain(unknown);
		await page.close();
		await panel.close();
	});

	it('puts nothing into LinkedIn before its terms were read: badge and panel tell', async () => {
		const panel = await stage.driven.extensionPage('sidepanel.html');
		const page = await openComposer(stage.driven, linkedin, changed);
		await stage.driven.type(page, pausingText);
		await panelSays(panel, unknown);
		await saysBadge('www.linkedin.com', '?');
		expect(await stage.driven.ownTrees(page)).toEqual([]);
		await panel.evaluate(() => {
			const read = [...document.querySelectorAll('button')].find(({textContent}) => /^Read along/.test(textContent));
			read?.click();
		});
		const {platform} = await stage.witness.judged('www.linkedin.com', pausingText);
		expect(platform).toBe('linkedin');
		expect((await stage.witness.lastJudged())?.draft.limit?.max).toBe(3000);
		expect(await stage.driven.ownTrees(page)).toEqual([]);
		await page.close();
		await panel.close();
	});

	it('says that nothing in sight publishes, and shows how the box is built without a word of it', async () => {
		const panel = await stage.driven.extensionPage('sidepanel.html');
		const page = await stage.driven.page(composers.x.url);
		await page.bringToFront();
		const button = await page.waitForSelector(composers.x.publish);
		await button?.evaluate(each => each.setAttribute('data-testid', 'k2'));
		await enterComposer(page, composers.x);
		await stage.driven.type(page, pausingText);
		await panelSays(panel, noControl);
		await saysBadge('x.com', '1?');
		const structure = await panel.evaluate(() => document.querySelector<HTMLTextAreaElement>('.structure')?.value);
		expect(structure).toContain('network: x\n');
		for (const word of pausingText.split(/\P{L}+/u).filter(({length}) => length > 4))
			expect(structure?.toLowerCase()).not.toContain(word.toLowerCase());
		await page.close();
		await panel.close();
	});
});
