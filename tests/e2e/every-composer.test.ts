import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Page} from 'puppeteer-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {TabState} from '../../companion/tab-state.ts';
import {countArrivals} from '../../scripts/acts/arrivals.ts';
import {
	composers,
	enterComposer,
	openComposer,
	type PracticeComposer,
	pressPublish,
	write,
} from '../../scripts/acts/composers.ts';
import {pressFix, turnOn} from '../../scripts/acts/fixes.ts';
import {marksIn} from '../../scripts/acts/marks.ts';
import {awaitPauseCard, awaitReadyCard, pauseCardIn, pressOnCard} from '../../scripts/acts/pause-card.ts';
import {sidebarTips} from '../../scripts/acts/sidebar.ts';
import {browsers, type Stage, useStage} from '../../scripts/acts/stage.ts';
import {calmText, canary} from '../../scripts/acts/texts.ts';
import {until} from '../../scripts/acts/until.ts';
import type {BrowserName} from '../../scripts/browsers/driven.ts';
import {pressEveryControl} from './acts/controls.ts';
import {modelOf} from './acts/model.ts';
import {occurrencesIn} from './acts/net-log.ts';
import {writeAtWork} from './acts/pages.ts';
import {paintedIn} from './acts/painted.ts';
import {listen, tracesIn} from './acts/traces.ts';

/** A mark, a pause and a fix; the number is one of those kept free for films and books (the Swedish authority, read 2026-11-22). */
const draft =
	'Åsa skrev i går 🙂\nBeträffande [ditt namn] ses vi i enlighet med listan.\nEvas privata nummer är 070-174 06 05 i dag';
const marked = ['070-174 06 05', '[ditt namn]'];

/** Lines to scroll in, and the same words between others that are written from right to left. */
const lines = '\nEn rad'.repeat(3);
const mixed = `En rad${lines}${lines}\nTill שלום [ditt namn] مرحبا i dag\nEvas privata nummer är 070-174 06 05 שלום i dag${lines}`;

/** A textarea with its mirror, and an editable element in a modal dialog. */
const scrolling: readonly PracticeComposer[] = [composers.mastodon, composers.linkedinSdui];

const scrollUp = (field: Element) => {
	field.scrollBy(0, -12);
	scrollBy(0, 20);
};

const goToEnd = async (page: Page) => {
	await page.keyboard.down('Control');
	await page.keyboard.press('End');
	await page.keyboard.up('Control');
};

const zoomPage = () => document.documentElement.style.setProperty('zoom', '1.25');

const forceColours = async (page: Page) => {
	const session = await page.createCDPSession();
	await session.send('Emulation.setEmulatedMedia', {features: [{name: 'forced-colors', value: 'active'}]});
};

const fitting = (text: string, {oneLine}: PracticeComposer) => (oneLine ? text.replaceAll(/\n+/g, ' ') : text);
const fixed = (text: string) => text.replace('Beträffande', 'Om');

/** Editors take what follows within a second for the same step of undo; a person needs longer to read a tip. */
const read = (since: number) => until('the tip to be read', () => Date.now() > since + 1200);

const folder = mkdtempSync(join(tmpdir(), 'akta-net-'));
const netLogOf = (name: BrowserName) => join(folder, name);
const stages: {[name in BrowserName]?: Stage} = {};
afterAll(() => rmSync(folder, {recursive: true, force: true}));

const saw = ({tips}: TabState) => tips.flatMap(tip => [tip.say.sv?.saw, tip.say.en?.saw]);

const wordsIn = (field: Element) => (field as HTMLTextAreaElement).value;

describe.each(browsers)('every composer in %s', name => {
	const stage = useStage(name, 'consent', netLogOf(name));
	stages[name] = stage;
	// The tip with a fix that puts other words there is for those who write about their work.
	beforeAll(async () => {
		await turnOn(stage.driven, 'open/officialese');
		await writeAtWork(stage.witness.page);
	});

	const judged = ({url}: PracticeComposer, text: string) => stage.witness.judged(new URL(url).host, text);

	const passes = async (page: Page, composer: PracticeComposer, text: string) => {
		const said = listen(page, stage);
		await write(stage.driven, page, composer, text);
		const state = await judged(composer, text);
		expect([state.platform, state.surface, state.voice]).toEqual([composer.platform, composer.surface, 'at-work']);
		const read = await stage.witness.lastJudged();
		expect(read?.draft.text).toBe(text);
		expect(read?.draft.parent).toEqual(composer.parent);
		expect(await tracesIn(page, stage, said), 'where a draft could leave a trace').not.toContain(canary);
		const counted = countArrivals(stage);
		await pressPublish(page, composer);
		expect((await counted.first()).texts.filter(part => part !== '')).toEqual([text]);
		expect(await counted.all(page)).toHaveLength(1);
		expect(await pauseCardIn(stage.driven, page)).toBeUndefined();
	};

	const liesRight = async (page: Page, composer: PracticeComposer) => {
		const {outside, gaps} = await paintedIn(page, composer, marked);
		expect(outside, 'pixels of marks beside their words').toBe(0);
		for (const gap of gaps) expect(gap, 'pixels of a word without its mark').toBeLessThan(6);
	};

	/** Marks stand before the worker has put their looks into the page. */
	const haveLooks = (page: Page, composer: PracticeComposer) =>
		until('the looks of the marks', async () => (await paintedIn(page, composer, marked)).gaps.every(gap => gap < 6));

	const marks = async (page: Page, composer: PracticeComposer, text: string) => {
		const state = await judged(composer, text);
		const drawn = async () => [...new Set((await marksIn(page)).map(({words}) => words))].sort();
		await until('the marks', async () => (await drawn()).length === marked.length).catch(() => undefined);
		expect(await drawn()).toEqual(marked);
		await haveLooks(page, composer);
		await liesRight(page, composer);
		const shown = await until('the sidebar', async () => {
			const tips = await sidebarTips(stage.driven, page);
			return tips && tips.length > 0 && tips;
		});
		for (const tip of shown) expect(saw(state)).toContain(tip);
	};

	const fixes = async (page: Page, composer: PracticeComposer, text: string) => {
		await pressFix(stage.driven, page, 'Om');
		await judged(composer, fixed(text));
		expect(await modelOf(page, composer), 'the model after a fix').toBe(fixed(text));
		await page.keyboard.down('Control');
		await page.keyboard.press('z');
		await page.keyboard.up('Control');
		await judged(composer, text);
		expect(await modelOf(page, composer), 'the model after one step back').toBe(text);
	};

	const isHeldOnce = async (page: Page, composer: PracticeComposer, text: string) => {
		await awaitReadyCard(stage.driven, page);
		const counted = countArrivals(stage);
		await pressPublish(page, composer);
		const card = await awaitPauseCard(stage.driven, page);
		expect(await counted.all(page)).toEqual([]);
		await pressOnCard(page, card, 'publish');
		expect((await counted.first()).texts.filter(part => part !== '')).toEqual([text]);
		await until('the card to close', async () => !(await pauseCardIn(stage.driven, page)));
		expect(await counted.all(page)).toHaveLength(1);
	};

	it.each(Object.values<PracticeComposer>(composers))('$name', async composer => {
		const page = await openComposer(stage.driven, composer);
		await passes(page, composer, fitting(`${calmText} ${canary}`, composer));

		const text = fitting(draft, composer);
		await enterComposer(page, composer);
		await write(stage.driven, page, composer, text);
		const written = Date.now();
		await marks(page, composer, text);
		await read(written);
		if (composer.surface !== 'title') await fixes(page, composer, text);
		await isHeldOnce(page, composer, text);
	});

	it.each(scrolling)(
		'$name: marks stay at words that scroll, beside right-to-left ones, in a small window, zoomed, in forced colours',
		async composer => {
			const page = await openComposer(stage.driven, composer);
			await write(stage.driven, page, composer, mixed);
			await judged(composer, mixed);
			await until('the marks', async () => (await marksIn(page)).length === marked.length);
			await haveLooks(page, composer);
			await goToEnd(page);
			await page.$eval(composer.field, scrollUp);
			await liesRight(page, composer);
			await page.evaluate(zoomPage);
			await page.setViewport({width: 700, height: 800, deviceScaleFactor: 1.5});
			await page.$eval(composer.field, field => field.scrollIntoView({block: 'end'}));
			await liesRight(page, composer);
			// Only Chromium can be told to pretend.
			if (name === 'chromium') {
				await forceColours(page);
				await liesRight(page, composer);
			}
		},
	);

	const clipboard = async (): Promise<string> => {
		const page = await stage.driven.page('data:text/html,<textarea autofocus></textarea>');
		await page.bringToFront();
		await page.click('textarea');
		await page.keyboard.down('Control');
		await page.keyboard.press('v');
		await page.keyboard.up('Control');
		return page.$eval('textarea', wordsIn);
	};

	it('leaves no trace with every control of Äkta’s pressed, and on the clipboard what was asked for alone', async () => {
		expect(await clipboard(), 'before anything was copied').toBe('');
		const page = await openComposer(stage.driven, composers.x);
		const said = listen(page, stage);
		const text = `${draft} ${canary}`;
		await write(stage.driven, page, composers.x, text);
		await judged(composers.x, text);
		await awaitReadyCard(stage.driven, page);
		await pressPublish(page, composers.x);
		const card = await awaitPauseCard(stage.driven, page);
		await pressOnCard(page, card, 'why');
		await pressOnCard(page, card, 'change');
		const pressed = (await pressEveryControl(stage.driven, page, 70)).join('\n');
		for (const control of ['Ask a colleague', 'Skip', 'Why?', 'Snooze for an hour', 'Undo'])
			expect(pressed).toContain(control);
		expect(await tracesIn(page, stage, said), 'where a draft could leave a trace').not.toContain(canary);
		expect(await clipboard(), 'what a colleague is asked about').toContain(canary);
	});
});

describe.each(browsers)('what the browser itself wrote down of its requests in %s', name => {
	it('has the words nowhere but in the posts of the sites', async () => {
		const posts = stages[name]?.server.arrivals.filter(({texts}) => texts.some(text => text.includes(canary))) ?? [];
		expect(posts).not.toEqual([]);
		const {sent, elsewhere} = await occurrencesIn(netLogOf(name), canary.split(' ').at(-1) ?? '');
		expect(elsewhere).toEqual([]);
		// Firefox writes down no bodies.
		expect(sent).toBe(name === 'chromium' ? posts.length : 0);
	});
});
