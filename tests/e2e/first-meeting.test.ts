import type {Page} from 'puppeteer-core';
import {describe, expect, it} from 'vitest';
import type {Browser} from 'webextension-polyfill';
import {enPages} from '../../components/strings/pages/en.ts';
import {svPages} from '../../components/strings/pages/sv.ts';
import {enReading} from '../../components/strings/reading/en.ts';
import {toolbarStringsIn} from '../../components/strings/toolbar/index.ts';
import {clickOn, composers, openComposer} from '../../scripts/acts/composers.ts';
import {countSidebars, sidebarTips} from '../../scripts/acts/sidebar.ts';
import {browsers, useStage} from '../../scripts/acts/stage.ts';
import {pausingText} from '../../scripts/acts/texts.ts';
import {until} from '../../scripts/acts/until.ts';
import {expectAccessiblePage} from './acts/axe.ts';
import {openPages, pressIn, says, storedIn} from './acts/pages.ts';
import {openPopup} from './acts/popup.ts';

declare const browser: Browser | undefined;
declare const chrome: Browser;

const badgeAt = async (host: string) => {
	const {action, tabs} = typeof browser === 'undefined' ? chrome : browser;
	const tabId = (await tabs.query({url: `https://${host}/*`})).at(-1)?.id ?? -1;
	return {text: await action.getBadgeText({tabId}), title: await action.getTitle({tabId})};
};

describe.each(browsers)('the first meeting in %s', name => {
	const stage = useStage(name, 'unmet');
	const {welcome} = enPages;

	const hasTips = (page: Page) =>
		until('the tips', async () => ((await sidebarTips(stage.driven, page))?.length ?? 0) > 0);

	it('reads nothing on a network before the yes, and says so on the toolbar button, in panel and popup', async () => {
		const page = await openComposer(stage.driven, composers.x);
		await stage.driven.type(page, pausingText);
		const {asks} = toolbarStringsIn('en');
		await until('the mark on the button and its words', async () => {
			const {text, title} = await stage.witness.page.evaluate(badgeAt, 'x.com');
			return text === '?' && title === asks;
		});
		expect(await stage.witness.state('x.com')).toBeUndefined();
		expect((await stage.witness.lastJudged())?.draft.text).not.toBe(pausingText);
		expect(await countSidebars(stage.driven, page)).toBe(0);

		const panel = await stage.driven.extensionPage('sidepanel.html');
		await says(panel, enReading.notYet);
		await expectAccessiblePage(panel, 'the panel before the yes');
		await panel.close();
		await page.bringToFront();
		const popup = await openPopup(stage.driven, stage.witness);
		await popup.says(enReading.short);
		await popup.close();
	});

	it('tries the box, tells what is read, asks, and ends in three presses, in the language chosen there', async () => {
		const waiting = await openComposer(stage.driven, composers.mastodon);
		await stage.driven.type(waiting, pausingText);
		await until('the welcome page', async () => (await openPages(stage.witness.page)).includes('/welcome.html'));
		const meeting = await stage.driven.extensionPage('welcome.html');
		await meeting.bringToFront();
		await hasTips(meeting);
		await pressIn(meeting, 'Svenska');
		await says(meeting, svPages.welcome.title.try);
		await pressIn(meeting, 'English');
		await says(meeting, welcome.title.try);
		await expectAccessiblePage(meeting, 'the first step');
		await clickOn(meeting, `button::-p-text(${welcome.toReads})`);
		await says(meeting, enReading.where);
		await expectAccessiblePage(meeting, 'the second step');
		await pressIn(meeting, enPages.options.consent.yes('LinkedIn'));
		await pressIn(meeting, enReading.agree);
		await says(meeting, welcome.lead.head);
		await expectAccessiblePage(meeting, 'the last step');
		const {settings} = (await storedIn(meeting)) as {settings: {consents: string[]}};
		expect(settings.consents).toEqual(['linkedin']);

		await waiting.bringToFront();
		await hasTips(waiting);
		expect((await stage.witness.lastJudged())?.draft.text).toBe(pausingText);
		await meeting.close();
	});

	it('asks no more once it has been asked, also after an update', async () => {
		await stage.driven.reloadExtension();
		const page = await stage.driven.extensionPage('popup.html');
		await says(page, enPages.popup.settings);
		expect(await page.evaluate(() => document.body.innerText)).not.toContain(enReading.notYet);
		expect(await openPages(page)).not.toContain('/welcome.html');
		await page.close();
	});

	it('stops reading as soon as everything is deleted', async () => {
		const page = await openComposer(stage.driven, composers.x);
		await stage.driven.type(page, pausingText);
		await hasTips(page);
		const options = await stage.driven.extensionPage('options.html');
		await pressIn(options, enPages.person.data.delete);
		await pressIn(options, enPages.person.data.yes);
		await until('the sidebar to go', async () => (await countSidebars(stage.driven, page)) === 0);
		await says(options, enPages.options.title);
		await page.bringToFront();
		await stage.driven.type(page, ' More.');
		await until('the mark on the button', async () => (await options.evaluate(badgeAt, 'x.com')).text === '?');
		expect(await countSidebars(stage.driven, page)).toBe(0);
	});
});
