import {describe, expect, it} from 'vitest';
import {countArrivals} from '../../scripts/acts/arrivals.ts';
import {clickOn, composers, openComposer} from '../../scripts/acts/composers.ts';
import {awaitPauseCard, awaitReadyCard, pressOnCard} from '../../scripts/acts/pause-card.ts';
import {countSidebars} from '../../scripts/acts/sidebar.ts';
import {browsers, useStage} from '../../scripts/acts/stage.ts';
import {calmText, pausingText} from '../../scripts/acts/texts.ts';
import {until} from '../../scripts/acts/until.ts';
import {openWitness} from '../../scripts/acts/witness.ts';
import {storedIn} from './acts/pages.ts';
import {openPopup} from './acts/popup.ts';
import {textsIn} from './acts/said.ts';

const finnish = 'Tänään korjasimme sillan kaiteen, ja kaikki pääsivät taas kouluun ajoissa ilman kiertotietä.';

const letGo = () => {
	const {permissions} = (globalThis as unknown as {browser: {permissions: {remove(about: object): Promise<boolean>}}})
		.browser;
	return permissions.remove({origins: ['https://mastodon.social/*']});
};

describe.each(browsers)('the popup of the toolbar in %s', name => {
	const stage = useStage(name);
	const popup = () => openPopup(stage.driven, stage.witness);

	it('tells of the draft, and rests for today', async () => {
		const page = await openComposer(stage.driven, composers.x);
		await stage.driven.type(page, pausingText);
		await stage.witness.judged('x.com', pausingText);
		const over = await popup();
		const text = await over.says(/reading on X\. \d+ tips? for your draft/);
		expect(text).toContain('Open the panel');
		await over.press('Snooze until tomorrow');
		await over.says('Äkta is snoozed until');
		const restUntil = await until('the rest to be stored', async () => {
			const {settings} = (await storedIn(stage.witness.page)) as {settings: {restUntil?: number}};
			return settings.restUntil;
		});
		expect(restUntil).toBe(new Date().setHours(24, 0, 0, 0));
		await over.press('Wake Äkta');
		await over.says('Äkta is reading');
		await over.close();
	});

	it('turns on a reminder before every post here, which holds each post once', async () => {
		const reminders = async () =>
			((await storedIn(stage.witness.page)) as {settings: {reminded?: string[]}}).settings.reminded?.join();
		const page = await openComposer(stage.driven, composers.x);
		await stage.driven.type(page, calmText);
		await stage.witness.judged('x.com', calmText);
		const over = await popup();
		await over.press('Remind me before every post on X');
		await until('the choice to be stored', async () => (await reminders()) === 'x');
		await over.close();
		await page.bringToFront();
		await clickOn(page, composers.x.field);
		await stage.driven.type(page, ' Ja.');
		await awaitReadyCard(stage.driven, page);
		const counted = countArrivals(stage);
		await clickOn(page, composers.x.publish);
		const card = await awaitPauseCard(stage.driven, page);
		expect(await textsIn(card, '.tip-saw')).toEqual(['You wanted a reminder before every post here.']);
		expect(await counted.all(page)).toEqual([]);
		await pressOnCard(page, card, 'publish');
		expect((await counted.first()).texts.join('')).toContain(' Ja.');
		const again = await popup();
		await again.press('Remind me before every post on X');
		await until('the choice to be stored', async () => (await reminders()) === '');
		await again.close();
	});

	it('tells the same once the worker was stopped, as soon as the page has been asked again', async () => {
		const page = await openComposer(stage.driven, composers.x);
		await stage.driven.type(page, pausingText);
		await stage.witness.judged('x.com', pausingText);
		await stage.witness.stopWorker();
		await page.bringToFront();
		const over = await popup();
		await over.says(/\d+ tips? for your draft/);
		await over.close();
	});

	it('says that Äkta does not read the language, and turns it off here', async () => {
		const page = await openComposer(stage.driven, composers.mastodon);
		await stage.driven.type(page, finnish);
		await stage.witness.judged('mastodon.social', finnish);
		const over = await popup();
		await over.says('in a language Äkta doesn’t read');
		await over.press('Turn off on this site');
		await over.says('Äkta is off on mastodon.social.');
		await over.press('Äkta on mastodon.social');
		// A popup that is closed before its choice is stored takes the choice with it.
		await over.says('in a language Äkta doesn’t read');
		await over.close();
	});

	if (name === 'firefox')
		it('offers to let Äkta in where Firefox withholds the site', async () => {
			expect(await stage.witness.page.evaluate(letGo)).toBe(true);
			const page = await stage.driven.page(composers.mastodon.url);
			await page.bringToFront();
			const over = await popup();
			expect(await over.says('The browser doesn’t let Äkta in here yet.')).toContain('Let Äkta in here');
			await over.close();
		});

	// Firefox puts an extension into the pages that are open, so no tab is older than it there.
	if (name === 'chromium')
		it('offers to load a page anew that was open before Äkta', async () => {
			const page = await openComposer(stage.driven, composers.x);
			await stage.driven.reloadExtension();
			stage.witness = await openWitness(stage.driven);
			await page.bringToFront();
			const over = await popup();
			await over.says('This page was opened before Äkta');
			const loaded = page.waitForNavigation();
			await over.press('Reload the page');
			await loaded;
			const again = await popup();
			await again.says('Click in a post or comment box');
			await again.close();
		});

	// Last: from here on the engine of this browser throws at every draft.
	it('says that the worker does not answer, as the sidebar does', async () => {
		const page = await openComposer(stage.driven, composers.x);
		await stage.driven.breakEngine();
		await page.bringToFront();
		await stage.driven.type(page, calmText);
		await until('the sidebar to say so', async () => {
			const roots = await stage.driven.ownTrees(page);
			const notices = await Promise.all(roots.map(root => textsIn(root, '.notice').catch(() => [])));
			return notices.flat().includes('Äkta isn’t answering right now. The page works as usual.');
		});
		expect(await countSidebars(stage.driven, page)).toBe(1);
		const over = await popup();
		expect(await over.says('Äkta isn’t answering right now.')).toContain('Try again');
		await over.close();
	});
});
