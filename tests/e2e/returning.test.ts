import type {Page} from 'puppeteer-core';
import {describe, expect, it} from 'vitest';
import type {Browser} from 'webextension-polyfill';
import {en} from '../../components/strings/sidebar/en.ts';
import {clickOn, composers, enterComposer, openComposer} from '../../scripts/acts/composers.ts';
import {agreeToReading} from '../../scripts/acts/first-meeting.ts';
import {sidebarText, sidebarTips} from '../../scripts/acts/sidebar.ts';
import {browsers, useStage} from '../../scripts/acts/stage.ts';
import {calmText, pausingText} from '../../scripts/acts/texts.ts';
import {until} from '../../scripts/acts/until.ts';
import {afresh} from './acts/afresh.ts';
import {comeBack, goMadeReady, leaveByLink} from './acts/history.ts';

declare const browser: Browser | undefined;
declare const chrome: Browser;

const host = 'mastodon.social';
const silence = en.sidebar.nothing;

const badge = async (at: string) => {
	const {action, tabs} = typeof browser === 'undefined' ? chrome : browser;
	const tabId = (await tabs.query({url: `https://${at}/*`})).at(-1)?.id ?? -1;
	return action.getBadgeText({tabId});
};

/** Goes back into the field by a press, to the end of what stands there. */
const writeOn = async (page: Page): Promise<void> => {
	await clickOn(page, composers.mastodon.field);
	await page.keyboard.down('Control');
	await page.keyboard.press('End');
	await page.keyboard.up('Control');
};

describe.each(browsers)('a page the person comes back to in %s', name => {
	const stage = useStage(name, 'no consent');

	const hasTips = async (page: Page, driven = afresh(stage.driven)): Promise<boolean> =>
		((await sidebarTips(driven, page))?.length ?? 0) > 0;
	const tipsIn = (page: Page) => until('the tips', () => hasTips(page));
	/** The same where the draft has had tips since before, so that nothing else may be said of it meanwhile. */
	const onlyTipsIn = (page: Page) =>
		until('the tips', async () => {
			expect(await sidebarText(afresh(stage.driven), page)).not.toContain(silence);
			return hasTips(page);
		});
	const write = async (page: Page, text: string, all = text): Promise<void> => {
		await stage.driven.type(page, text);
		await stage.witness.judged(host, all);
	};

	it('is read on at once and at the next key, and nobody is told before that there is nothing to add', async () => {
		const page = await openComposer(stage.driven, composers.mastodon);
		await write(page, pausingText);
		await tipsIn(page);
		await leaveByLink(page);
		await comeBack(page);
		await onlyTipsIn(page);
		await writeOn(page);
		await write(page, ' ja', `${pausingText} ja`);
		await onlyTipsIn(page);
	});

	it('is read on also where the worker was stopped meanwhile, and the draft is another', async () => {
		const page = await openComposer(stage.driven, composers.mastodon);
		await write(page, calmText);
		await leaveByLink(page);
		await stage.witness.stopWorker();
		await page.bringToFront();
		await comeBack(page);
		await writeOn(page);
		await write(page, `\n${pausingText}`, `${calmText}\n${pausingText}`);
		await tipsIn(page);
	});

	// Firefox has no way to freeze a page from without.
	if (name === 'chromium')
		it('is read on after the browser froze it, with the worker stopped meanwhile', async () => {
			const page = await openComposer(stage.driven, composers.mastodon);
			await write(page, pausingText);
			await tipsIn(page);
			await page.evaluate(() => document.addEventListener('freeze', () => Object.assign(globalThis, {froze: true})));
			const session = await page.createCDPSession();
			await stage.witness.page.bringToFront();
			await session.send('Page.setWebLifecycleState', {state: 'frozen'});
			await stage.witness.stopWorker();
			await session.send('Page.setWebLifecycleState', {state: 'active'});
			await page.bringToFront();
			expect(await page.evaluate(() => (globalThis as {froze?: true}).froze)).toBe(true);
			await write(page, ' ja', `${pausingText} ja`);
			await onlyTipsIn(page);
		});

	// Firefox makes no page ready beforehand.
	if (name === 'chromium')
		it('is read as any where the browser had made it ready beforehand', async () => {
			const page = await stage.driven.page(`https://${host}/elsewhere`);
			await goMadeReady(stage, page, '/home');
			await enterComposer(page, composers.mastodon);
			await write(page, pausingText);
			await until('the tips', () => hasTips(page, stage.driven));
		});
});

describe.each(browsers)('a page that was left before the first meeting in %s', name => {
	const stage = useStage(name, 'unmet');

	it('is read at the next key once the person has said yes elsewhere', async () => {
		const page = await openComposer(stage.driven, composers.mastodon);
		await stage.driven.type(page, pausingText);
		await until('the mark on the button', async () => (await stage.witness.page.evaluate(badge, host)) === '?');
		await leaveByLink(page);
		await agreeToReading(stage.driven);
		await page.bringToFront();
		await comeBack(page);
		await writeOn(page);
		await stage.driven.type(page, ' ja');
		await stage.witness.judged(host, `${pausingText} ja`);
		await until('the tips', async () => ((await sidebarTips(afresh(stage.driven), page))?.length ?? 0) > 0);
	});
});
