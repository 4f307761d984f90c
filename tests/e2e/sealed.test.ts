import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Page} from 'puppeteer-core';
import {describe, expect, it} from 'vitest';
import {countArrivals} from '../../scripts/acts/arrivals.ts';
import {clickOn, composers, openComposer} from '../../scripts/acts/composers.ts';
import {marksIn} from '../../scripts/acts/marks.ts';
import {awaitPauseCard, awaitReadyCard, pauseCardIn, pressOnCard} from '../../scripts/acts/pause-card.ts';
import {countSidebars, sidebarText} from '../../scripts/acts/sidebar.ts';
import {browsers, useStage} from '../../scripts/acts/stage.ts';
import {pausingText} from '../../scripts/acts/texts.ts';
import {until} from '../../scripts/acts/until.ts';
import {attack} from './acts/attack.ts';
import {importSet, storedIn, storeIn} from './acts/pages.ts';
import {textsIn} from './acts/said.ts';

const composer = composers.x;
/** Words of ours that stand in no practice page. */
const ourWords = ['Writing as', 'Skip', 'belongs to somebody else', 'Publish as it is', 'Only you see this', 'Snooze'];
const ours = new RegExp(ourWords.join('|'));

/** What may be seen of a content script: nothing that it keeps. */
const askStorage = () => typeof (globalThis as {chrome?: {storage?: unknown}}).chrome?.storage;

const guidance = readFileSync(join(import.meta.dirname, '../../examples/pahittlampan.json'), 'utf8');

/** As many guesses as found two planted secrets in five seconds in an earlier version, with the same secrets among them. */
const guesses = [
	...Array.from({length: 300}, (_, at) => (at % 2 ? pausingText : `Lampan nummer ${at}`)),
	'Vi pratar om projekt Glödtråd i dag',
	'Midnatt är på väg',
];

/** In the page: writes each guess into the composer by script, and counts how many are marked. */
const guess = async (guesses: readonly string[]) => {
	const field = document.querySelector<HTMLTextAreaElement>('.compose-form textarea');
	if (!field) return -1;
	field.focus();
	let seen = 0;
	for (const guess of guesses) {
		field.value = guess;
		field.dispatchEvent(new Event('input', {bubbles: true}));
		// As fast as the attack that found two: some three hundred in five seconds. Marks need no frame to be counted.
		await new Promise(done => setTimeout(done, 16));
		if (CSS.highlights.size > 0) seen += 1;
	}
	return seen;
};

describe.each(browsers)('what stands in a page, against its own script, in %s', name => {
	const stage = useStage(name);

	const write = async () => {
		const page = await openComposer(stage.driven, composer);
		await attack.listen(page);
		await stage.driven.type(page, pausingText);
		await stage.witness.judged('x.com', pausingText);
		await until('the sidebar', async () => ours.test(await sidebarText(stage.driven, page)));
		return page;
	};
	const hover = async (page: Page) => {
		for (const tree of await stage.driven.ownTrees(page)) {
			const {x, y} = await tree.corner();
			await page.mouse.move(x + 40, y + 20, {steps: 4});
			await page.mouse.move(x + 120, y + 60, {steps: 4});
		}
	};
	const writeForOrganisation = async () => {
		expect(await importSet(stage.witness.page, guidance)).toBeNull();
		const here = {mastodon: 'organisation'};
		const {settings} = await storedIn(stage.witness.page);
		await storeIn(stage.witness.page, {settings: {...(settings as object), voices: here, guidance: here}});
	};
	const looted = async (page: Page) => {
		const loot = await attack.plunder(page, ourWords);
		return loot.filter(each => ours.test(each) || each.startsWith('found') || /extension:|^frame /.test(each));
	};

	it('gives no word of sidebar and cards to find, selection, hover, hit tests, timing or frames', async () => {
		const page = await write();
		await hover(page);
		expect(await looted(page)).toEqual([]);
		await clickOn(page, composer.field);
		await awaitReadyCard(stage.driven, page);
		await clickOn(page, composer.publish);
		const card = await awaitPauseCard(stage.driven, page);
		expect((await textsIn(card, '.pause')).join()).toMatch(ours);
		await hover(page);
		expect(await looted(page)).toEqual([]);
	});

	it('lets no script press, type or fold anything', async () => {
		const page = await write();
		await awaitReadyCard(stage.driven, page);
		const counted = countArrivals(stage);
		await clickOn(page, composer.publish);
		const card = await awaitPauseCard(stage.driven, page);
		await hover(page);
		await attack.plunder(page, ourWords);
		await attack.operate(page);
		expect(await counted.all(page)).toEqual([]);
		expect(await countSidebars(stage.driven, page)).toBe(1);
		expect((await stage.witness.state('x.com'))?.voice).toBe('self');
		expect(await pauseCardIn(stage.driven, page)).toBeDefined();
		await pressOnCard(page, card, 'publish');
		await counted.first();
		expect(await counted.all(page)).toHaveLength(1);
	});

	it('draws nothing in a frame the page has made its own, and holds nothing there', async () => {
		const page = await stage.driven.page(composer.url);
		await attack.listen(page);
		await attack.swapFrames(page);
		await page.bringToFront();
		await clickOn(page, composer.field);
		await stage.driven.type(page, pausingText);
		await stage.witness.judged('x.com', pausingText);
		expect(await looted(page)).toEqual([]);
		const counted = countArrivals(stage);
		await until('the post', async () => {
			await clickOn(page, composer.publish);
			const card = await pauseCardIn(stage.driven, page);
			if (card) await pressOnCard(page, card, 'publish');
			return (await counted.all(page)).length > 0;
		});
		expect(await counted.all(page)).toHaveLength(1);
	});

	it('tells a page without a person neither that it is there nor what it marks, however much it guesses', {
		timeout: 120_000,
	}, async () => {
		await writeForOrganisation();
		const page = await stage.driven.page('https://mastodon.social/home');
		await page.bringToFront();
		await page.waitForSelector(composers.mastodon.field);
		expect(await page.evaluate(askStorage)).toBe('undefined');
		// The driver's own evaluation counts as a person for some seconds, so the page tells its server.
		await page.evaluate(
			`setTimeout(() => void (${guess})(${JSON.stringify(guesses)}).then(seen => fetch('/seen/' + seen)), 6500)`,
		);
		const told = await until(
			'the guesses',
			() => stage.server.requests.find(({path}) => path.startsWith('/seen/'))?.path,
			80_000,
		);
		expect(told).toBe('/seen/0');
		expect(await marksIn(page)).toEqual([]);
		expect(await stage.driven.ownTrees(page)).toEqual([]);
	});

	it('marks no word the organisation keeps to itself, though its tip is there', async () => {
		await writeForOrganisation();
		const text = `${pausingText}\nDet gäller projekt Glödtråd`;
		const page = await openComposer(stage.driven, composers.mastodon);
		await stage.driven.type(page, text);
		const {tips} = await stage.witness.judged('mastodon.social', text);
		expect(tips.filter(({masked}) => masked).map(({rule}) => rule)).toEqual(['protect/secret-words']);
		const marks = await until('the other mark', async () => {
			const drawn = await marksIn(page);
			return drawn.length > 0 && drawn;
		});
		expect(marks.map(({words}) => words).join()).not.toMatch(/glödtråd|projekt/i);
	});

	it('answers no guess of a page’s script once the person has paused', async () => {
		const page = await openComposer(stage.driven, composers.mastodon);
		await stage.driven.type(page, 'Hej');
		await stage.witness.judged('mastodon.social', 'Hej');
		const paused = Date.now() + 1100;
		await until('the person to pause', () => Date.now() > paused);
		expect(await page.evaluate(guess, Array<string>(40).fill(pausingText))).toBe(0);
		await page.keyboard.press('End');
		await until('what stands there at the person’s next key', async () => (await marksIn(page)).length > 0);
	});
});
