import type {Page} from 'puppeteer-core';
import {describe, expect, it} from 'vitest';
import type {Browser} from 'webextension-polyfill';
import {countArrivals} from '../../scripts/acts/arrivals.ts';
import {clickOn, composers, openComposer} from '../../scripts/acts/composers.ts';
import {awaitPauseCard, awaitReadyCard, pressOnCard} from '../../scripts/acts/pause-card.ts';
import {countSidebars, sidebarTips} from '../../scripts/acts/sidebar.ts';
import {browsers, useStage} from '../../scripts/acts/stage.ts';
import {pausingText} from '../../scripts/acts/texts.ts';
import {until} from '../../scripts/acts/until.ts';
import {expectAccessiblePage} from './acts/axe.ts';
import {ownValues} from './acts/own-database.ts';
import {openPages, pressIn, says, storedIn} from './acts/pages.ts';
import {openPopup} from './acts/popup.ts';

/** A network nobody wrote a file for. */
const elsewhere = {url: 'https://plus.example/', field: '.field', publish: '[data-practice="publish"]'};

/** A field that no network's file knows, and something that publishes it. */
const addField = () => {
	const publish = document.createElement('button');
	publish.textContent = 'Publicera';
	document.body.replaceChildren(document.createElement('textarea'), publish);
};

declare const browser: Browser | undefined;
declare const chrome: Browser;

const isRegistered = async (url: string): Promise<boolean> => {
	const {scripting} = typeof browser === 'undefined' ? chrome : browser;
	return (await scripting.getRegisteredContentScripts()).some(({matches}) => matches?.includes(`${url}*`));
};

describe.each(browsers)("Äkta's own pages in %s", name => {
	const stage = useStage(name);

	const hasSidebar = async (page: Page, wanted: boolean) =>
		until(
			wanted ? 'the sidebar' : 'the sidebar to go',
			async () => (await countSidebars(stage.driven, page)) > 0 === wanted,
		);
	/** The popup as it is with the page in front: in a tab of its own behind it. */
	const popupOver = async (page: Page) => {
		const popup = await stage.driven.extensionPage('popup.html');
		await page.bringToFront();
		void popup.evaluate(() => location.reload()).catch(() => undefined);
		return popup;
	};

	it('the first meeting opens by itself at install', async () => {
		await until('the welcome page', async () => (await openPages(stage.witness.page)).includes('/welcome.html'));
	});

	it('the popup tells what Äkta sees, and turns it off, on and to rest on the page in front', async () => {
		const page = await openComposer(stage.driven, composers.x);
		await stage.driven.type(page, pausingText);
		await hasSidebar(page, true);
		const popup = await popupOver(page);
		await says(popup, /Äkta is reading on X\. \d+ tips? for your draft\./);
		await expectAccessiblePage(popup, 'the popup');
		await pressIn(popup, 'Äkta on x.com');
		await says(popup, 'Äkta is off on x.com.');
		await hasSidebar(page, false);
		await pressIn(popup, 'Äkta on x.com');
		await hasSidebar(page, true);
		await pressIn(popup, 'Snooze for an hour');
		await says(popup, /Äkta is snoozed until \d\d:\d\d\./);
		await hasSidebar(page, false);
		await pressIn(popup, 'Wake Äkta');
		await hasSidebar(page, true);
		await popup.close();
	});

	it('the popup lets Äkta into a box it does not know', async () => {
		const page = await stage.driven.page(composers.x.url);
		await page.evaluate(addField);
		await clickOn(page, 'textarea');
		const popup = await popupOver(page);
		await says(popup, 'Äkta doesn’t recognise the box you’re in');
		await pressIn(popup, 'Use Äkta in this box');
		await page.bringToFront();
		await stage.driven.type(page, pausingText);
		await until('the tips', async () => (await sidebarTips(stage.driven, page))?.length);
	});

	it('the popup lets Äkta into a site it does not know: for this visit, from now on, and out again', async () => {
		const {url, field, publish} = elsewhere;
		const page = await stage.driven.page(url);
		const openOver = async () => {
			await page.bringToFront();
			await clickOn(page, field);
			return openPopup(stage.driven, stage.witness, page);
		};
		// With the caret in no box there is nothing to show in the page, so the popup says that it was heard.
		await page.bringToFront();
		const early = await openPopup(stage.driven, stage.witness, page);
		await early.press('Use Äkta here now');
		await early.closed();
		const heard = await openPopup(stage.driven, stage.witness, page);
		await heard.says('Äkta is here. Click in a post or comment box');
		await heard.close();
		await page.reload();
		const now = await openOver();
		await now.says('Äkta doesn’t know this page.');
		await now.press('Use Äkta here now');
		// Firefox lets nobody into a frame of a page that is only allowed for the moment: nothing is shown or held, the panel has the tips.
		const isDrawn = name === 'chromium';
		if (isDrawn) await hasSidebar(page, true);
		await page.bringToFront();
		await clickOn(page, field);
		await stage.driven.type(page, pausingText);
		expect((await stage.witness.judged('plus.example', pausingText)).tips.length).toBeGreaterThan(0);
		if (isDrawn) await awaitReadyCard(stage.driven, page);
		const counted = countArrivals(stage);
		await clickOn(page, publish);
		if (isDrawn) await pressOnCard(page, await awaitPauseCard(stage.driven, page), 'publish');
		expect((await counted.first()).texts).toEqual([pausingText]);
		expect(await countSidebars(stage.driven, page)).toBe(isDrawn ? 1 : 0);

		await page.reload();
		await stage.driven.agreeTo('plus.example');
		await (await openOver()).says('Always use Äkta here');
		await stage.driven.pressAndAllow('Always use Äkta here');
		await until('Äkta to be there from the start', () => stage.witness.page.evaluate(isRegistered, url));
		await page.reload();
		await clickOn(page, field);
		await hasSidebar(page, true);
		await (await openOver()).press('Stop using Äkta here');
		await hasSidebar(page, false);
	});

	it('the options change the language at once, send Äkta home and hold what was chosen through an update', async () => {
		const page = await openComposer(stage.driven, composers.mastodon);
		await stage.driven.type(page, pausingText);
		await hasSidebar(page, true);
		const options = await stage.driven.extensionPage('options.html');
		await expectAccessiblePage(options, 'the options in English');
		await pressIn(options, 'Svenska');
		await says(options, 'Inställningar');
		await expectAccessiblePage(options, 'the options in Swedish');
		await options.select('#home-mastodon', 'off');
		await hasSidebar(page, false);
		await options.select('#home-mastodon', 'docked');
		await hasSidebar(page, true);
		await options.type('#word', 'Lingonby');
		await pressIn(options, 'Lägg till');
		const {settings: before} = await until('the word to be stored', async () => {
			const all = await storedIn(options);
			return JSON.stringify(all).includes('Lingonby') && all;
		});

		await stage.driven.reloadExtension();
		const after = await stage.driven.extensionPage('options.html');
		await says(after, 'Inställningar');
		expect((await storedIn(after)).settings).toEqual(before);
		await after.close();
	});

	it('the options learn how a person sounds, keep no word of it, and hand out and delete all that is stored', async () => {
		const options = await stage.driven.extensionPage('options.html');
		await says(options, 'Inställningar');
		const liked = 'I går bytte jag lampor i hallen. Det tog hela kvällen och var värt det.';
		for (const number of [1, 2])
			await options.$eval(`#own-text-${number}`, (field, text) => Object.assign(field, {value: text}), liked);
		await pressIn(options, 'Lyssna');
		await says(options, 'Äkta har lyssnat på 2 texter.');
		expect(JSON.stringify(await storedIn(options))).not.toContain('lampor');
		await pressIn(options, 'Glöm hur jag låter');
		await until('the numbers to go', async () => !JSON.stringify(await storedIn(options)).includes('sentence-words'));
		await options.evaluate(() => {
			URL.createObjectURL = blob => {
				void (blob as Blob).text().then(text => Object.assign(globalThis, {exported: text}));
				return '#';
			};
		});
		await pressIn(options, 'Hämta allt som en fil');
		const exported = await until('the file', () =>
			options.evaluate(() => (globalThis as {exported?: string}).exported),
		);
		const {moved: _moved, ...own} = await ownValues(options);
		expect(JSON.parse(exported)).toEqual({...(await storedIn(options)), ...own});
		await pressIn(options, 'Radera allt');
		await pressIn(options, 'Ja, radera');
		await says(options, 'Settings');
		// The page opens anew, in the middle of which nothing can be asked.
		const left = () =>
			storedIn(options).then(
				stored => Object.keys(stored).filter(key => !key.startsWith('ruleSet')),
				() => undefined,
			);
		expect(await until('what is left', left)).toEqual([]);
		await options.close();
	});

	it('the first meeting gives a tip within ten seconds, and how much is said takes effect at once', async () => {
		const opened = Date.now();
		const welcome = await stage.driven.extensionPage('welcome.html');
		await welcome.bringToFront();
		const first = await until(
			'the first tip',
			async () => {
				const tips = await sidebarTips(stage.driven, welcome);
				return tips && tips.length > 0 && tips;
			},
			10_000,
		);
		expect(Date.now() - opened).toBeLessThan(10_000);
		await expectAccessiblePage(welcome, 'the welcome page');
		const options = await stage.driven.extensionPage('options.html');
		await pressIn(options, 'A little');
		await until('fewer tips', async () => ((await sidebarTips(stage.driven, welcome)) ?? first).length < first.length);
		await pressIn(options, 'Just enough');
		await options.close();
		await welcome.close();
	});

	it('the page of all tips turns one off, which the options then list', async () => {
		const rules = await stage.driven.extensionPage('all-tips.html');
		await rules.waitForSelector('#search');
		await expectAccessiblePage(rules, 'the page of all tips');
		await clickOn(rules, '.tip-group summary');
		const name = await rules.$eval(
			'.one-tip:has([role="switch"][aria-checked="true"]) .one-name',
			({textContent}) => textContent,
		);
		await clickOn(rules, '.one-tip [role="switch"][aria-checked="true"]');
		const options = await stage.driven.extensionPage('options.html');
		await says(options, name);
		await pressIn(options, 'Show again');
		await says(options, 'None yet.');
		await options.close();
		await rules.close();
	});
});
