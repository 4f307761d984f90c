import type {Page} from 'puppeteer-core';
import {describe, expect, it} from 'vitest';
import {enOwnPosts} from '../../components/strings/own-posts/en.ts';
import {clickOn} from '../../scripts/acts/composers.ts';
import {awaitPauseCard, awaitReadyCard, pauseCardIn, pressOnCard} from '../../scripts/acts/pause-card.ts';
import {sidebarText, sidebarTips} from '../../scripts/acts/sidebar.ts';
import {browsers, useStage} from '../../scripts/acts/stage.ts';
import {pausingText} from '../../scripts/acts/texts.ts';
import {until} from '../../scripts/acts/until.ts';
import {expectAccessiblePage} from './acts/axe.ts';
import {pressIn, says, storedIn} from './acts/pages.ts';

const box = '[data-akta-practice]';
const ownTip = /someone else’s number|någon annans nummer/;

const posts = [
	'We are passionate about cutting-edge, end-to-end solutions.',
	'Our passionate team loves cutting-edge, end-to-end solutions.',
	'So passionate about cutting-edge, end-to-end solutions this year.',
	'Call Karin at home, her private number is +44 20 7946 0123.',
].join('\n\n\n');

describe.each(browsers)('the practice box in %s', name => {
	const stage = useStage(name, 'unmet');
	const open = async () => {
		const page = await stage.driven.extensionPage('practice.html');
		await page.bringToFront();
		return page;
	};
	const write = async (page: Page, text: string) => {
		await clickOn(page, '#practice-text');
		await page.evaluate(() => document.querySelector<HTMLTextAreaElement>('#practice-text')?.select());
		await stage.driven.type(page, text);
	};
	const lastRead = async () => (await stage.witness.lastJudged())?.draft;

	it('gives a first tip within ten seconds, holds once, and publishes to nowhere but the page', async () => {
		const opened = Date.now();
		const page = await open();
		await until('the first tip', async () => ((await sidebarTips(stage.driven, page))?.length ?? 0) > 0, 10_000);
		expect(Date.now() - opened).toBeLessThan(10_000);
		await expectAccessiblePage(page, 'the practice page');
		await write(page, pausingText);
		// The box begins with a draft of its own, which has tips too.
		await until('its tip', async () => (await sidebarTips(stage.driven, page))?.some(saw => ownTip.test(saw)));

		await awaitReadyCard(stage.driven, page);
		await clickOn(page, `${box} [data-akta-practice-publish]`);
		await pressOnCard(page, await awaitPauseCard(stage.driven, page), 'publish');
		const published = () =>
			page.evaluate(() =>
				[...document.querySelectorAll('[data-akta-practice-published] li')].map(({textContent}) => textContent),
			);
		await until('the post', async () => (await published()).length > 0);
		expect(await published()).toEqual([pausingText]);
		expect(await pauseCardIn(stage.driven, page)).toBeUndefined();
		expect(stage.server.arrivals).toEqual([]);
		await page.close();
	});

	it('is written in for the network, the surface and the voice chosen, with the comment answered', async () => {
		const page = await open();
		await write(page, 'Thanks, we opened in April.');
		await page.select('#practice-network', 'x');
		await pressIn(page, 'reply');
		await pressIn(page, 'employee');
		await clickOn(page, '#practice-parent');
		await page.evaluate(() => document.querySelector<HTMLTextAreaElement>('#practice-parent')?.select());
		await stage.driven.type(page, 'When do you open again?');
		const draft = await until('the draft as a reply on X', async () => {
			const read = await lastRead();
			return read?.parent?.text === 'When do you open again?' && read;
		});
		expect(draft).toMatchObject({platform: 'x', surface: 'reply', voice: 'at-work', limit: {max: 280}});
		await until('its counting', async () => (await sidebarText(stage.driven, page)).includes('of 280'));
		await page.close();
	});

	it('reads one’s latest posts in the page, opens one in the box, and keeps numbers alone', async () => {
		const page = await open();
		await page.waitForSelector('#own-posts');
		await page.$eval(
			'#own-posts',
			(field, text) => {
				Object.assign(field, {value: text});
				field.dispatchEvent(new Event('input', {bubbles: true}));
			},
			posts,
		);
		await pressIn(page, enOwnPosts.read);
		const said = await says(page, enOwnPosts.habit);
		expect(said).toContain('“passionate”');
		await expectAccessiblePage(page, 'the posts that were read');
		await pressIn(page, enOwnPosts.open);
		const opened = () => page.$eval('#practice-text', field => (field as HTMLTextAreaElement).value);
		await until('the post in the box', async () => (await opened()) === posts.split('\n\n\n').at(-1));
		await pressIn(page, enOwnPosts.keep);
		await says(page, enOwnPosts.kept);
		expect(JSON.stringify(await storedIn(page))).not.toMatch(/Karin|solutions/);
		const options = await stage.driven.extensionPage('options.html');
		await says(options, 'Äkta has listened to 4 texts.');
		await options.close();
		await page.close();
	});
});
