import type {Page} from 'puppeteer-core';
import {describe, expect, it} from 'vitest';
import type {Browser} from 'webextension-polyfill';
import {clickOn, composers, openComposer} from '../../scripts/acts/composers.ts';
import {turnOn} from '../../scripts/acts/fixes.ts';
import {marksIn} from '../../scripts/acts/marks.ts';
import {browsers, useStage} from '../../scripts/acts/stage.ts';
import {calmText, pausingText} from '../../scripts/acts/texts.ts';
import {until} from '../../scripts/acts/until.ts';
import type {OwnRoot} from '../../scripts/browsers/driven.ts';
import {writeAtWork} from './acts/pages.ts';

const text = 'Beträffande [ditt namn] ses vi i enlighet med listan.';

/** What the live region of a root says now. */
const spokenIn = (root: OwnRoot): string => root.querySelector('[aria-live]')?.textContent ?? '';

/** Where a sidebar stands, which way it reads and how long its buttons take to change, in seconds. */
const standing = (root: OwnRoot) => {
	const sidebar = root.querySelector('.sidebar');
	const button = root.querySelector('.sidebar button');
	if (!sidebar || !button) return null;
	const {left, right} = sidebar.getBoundingClientRect();
	return {left, right, way: getComputedStyle(sidebar).direction, takes: getComputedStyle(button).transitionDuration};
};

const hasFocusAt = (root: OwnRoot, selector: string): boolean =>
	root.activeElement?.matches(selector) === true && document.hasFocus();

/** Every place to stop at in a part of one of our own pages, in reading order, and where focus is now. */
const stops = (part: string) => {
	const places = [...document.querySelectorAll('button, a[href], input, select, textarea, summary')].filter(
		each => each.closest(part) && each.checkVisibility() && !each.matches(':disabled'),
	);
	return {count: places.length, at: places.indexOf(document.activeElement as Element)};
};

/** The page of the studio that is open once it is another, with its heading in focus. */
const pageAfter = (before: string) =>
	location.hash !== before && document.activeElement?.matches('h1') && location.hash;

declare const browser: Browser | undefined;
declare const chrome: Browser;

const countTabs = async () => (await (typeof browser === 'undefined' ? chrome : browser).tabs.query({})).length;

/** Goes from stop to stop until the last; a field for a date has several of its own. */
const walk = async (page: Page, part: string): Promise<void> => {
	const {count} = await page.evaluate(stops, part);
	expect(count).toBeGreaterThan(0);
	const seen: number[] = [];
	for (let press = 0; press < 4 * count && seen.at(-1) !== count - 1; press += 1) {
		await page.keyboard.press('Tab');
		const {at} = await page.evaluate(stops, part);
		if (at !== seen.at(-1)) seen.push(at);
	}
	expect(seen).toEqual(Array.from({length: count}, (_, index) => index));
};

describe.each(browsers)('the keyboard and the quiet ways in %s', name => {
	const stage = useStage(name);

	const rootsOf = async (page: Page) => {
		const roots = await stage.driven.ownTrees(page);
		return Promise.all(roots.map(async root => ({root, at: await root.call(standing, null).catch(() => null)})));
	};
	const sidebarOf = (page: Page) =>
		until('the sidebar', async () => {
			for (const {root, at} of await rootsOf(page)) if (at) return {root, at};
			return undefined;
		});

	it('goes on and back, applies and skips by commands alone', async () => {
		await turnOn(stage.driven, 'open/officialese');
		await writeAtWork(stage.witness.page);
		const page = await openComposer(stage.driven, composers.x);
		await stage.driven.type(page, text);
		const before = await stage.witness.judged('x.com', text);
		await until('the marks', async () => (await marksIn(page)).length > 0);
		const selects = async (command: 'next-tip' | 'previous-tip', words: string) => {
			await stage.driven.command(page, command);
			await until(`${words} to be selected`, () => page.evaluate(each => String(getSelection()) === each, words));
		};
		await selects('next-tip', 'Beträffande');
		await selects('next-tip', '[ditt namn]');
		await selects('previous-tip', 'Beträffande');
		await stage.driven.command(page, 'apply-tip');
		const applied = await stage.witness.judged('x.com', text.replace('Beträffande', 'Om'));
		expect(applied.tips.length).toBe(before.tips.length - 1);
		await stage.driven.command(page, 'skip-tip');
		await until(
			'one tip fewer',
			async () => (await stage.witness.state('x.com'))?.tips.length === applied.tips.length - 1,
		);
	});

	it('has four keys that the browser has given, in a fresh profile', async () => {
		const options = await stage.driven.extensionPage('options.html');
		const keys = await options.evaluate(async () =>
			(await (typeof browser === 'undefined' ? chrome : browser).commands.getAll()).flatMap(({name, shortcut}) =>
				shortcut && name?.includes('-') ? [name] : [],
			),
		);
		expect(keys.sort()).toEqual(['next-tip', 'open-card', 'open-panel', 'previous-tip']);
		await options.waitForSelector('#keys kbd');
		const shown = await options.$$eval('#keys dt', all => all.map(each => each.textContent));
		expect(shown.slice(1, 4)).toEqual(['Next tip', 'Previous tip', 'Open the tip at the mark']);
		expect(await options.$eval('#keys', each => each.textContent)).toContain('F6');
		await options.close();
	});

	it('goes to the sidebar and back by one command, and reads out what has no place in the text', async () => {
		const page = await openComposer(stage.driven, composers.x);
		await stage.driven.type(page, calmText);
		await sidebarOf(page);
		const isIn = async (selector: string) => {
			for (const {root} of await rootsOf(page))
				if (await root.call(hasFocusAt, selector).catch(() => false)) return true;
			return false;
		};
		await stage.driven.command(page, 'open-panel');
		await until('focus in the sidebar', () => isIn('.sidebar-body'));
		await stage.driven.command(page, 'open-panel');
		await until('focus in the field', () =>
			page.$eval(composers.x.field, each => each.contains(document.activeElement) && document.hasFocus()),
		);
	});

	it('says the number of tips once, when the person pauses, and stands as ever beside a page that reads right to left', async () => {
		const page = await stage.driven.page(composers.x.url);
		await page.bringToFront();
		await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
		// The driver of Firefox has no way to ask for reduced motion.
		if (name === 'chromium') await page.emulateMediaFeatures([{name: 'prefers-reduced-motion', value: 'reduce'}]);
		await clickOn(page, composers.x.field);
		const {root, at} = await sidebarOf(page);
		const corner = await root.corner();
		expect(at.way).toBe('ltr');
		if (name === 'chromium') expect(at.takes).toBe('0s');
		const field = await page.$eval(composers.x.field, each => each.getBoundingClientRect().toJSON());
		expect(corner.x + at.left >= field.right || corner.x + at.right <= field.left).toBe(true);
		await stage.driven.type(page, pausingText);
		const {tips} = await stage.witness.judged('x.com', pausingText);
		const count = tips.filter(({strength}) => !strength).length;
		const sentence = count === 1 ? 'Äkta has 1 tip.' : `Äkta has ${count} tips.`;
		const said: string[] = [];
		await until('the live region', async () => {
			const words = await root.call(spokenIn, null);
			if (words && words !== said.at(-1)) said.push(words);
			return words === sentence;
		});
		// A slow machine may make the typing pause, as a person does.
		expect([[sentence], ['Äkta has nothing to add.', sentence]]).toContainEqual(said);
	});

	it('reaches everything in the settings with Tab alone, in the order it is read, and goes to a section by its link', async () => {
		const options = await stage.driven.extensionPage('options.html');
		await options.bringToFront();
		await options.waitForSelector('#privacy button');
		await walk(options, 'main');
		const before = await options.evaluate(countTabs);
		await options.focus('#keys button');
		await options.keyboard.press('Enter');
		await until('the page where keys are chosen', async () => (await options.evaluate(countTabs)) === before + 1);
		await options.bringToFront();
		await options.focus('.section-nav a[href="#privacy"]');
		await options.keyboard.press('Enter');
		await until('the section', () =>
			options.$eval('#privacy', each => scrollY > 0 && each.getBoundingClientRect().top < innerHeight),
		);
		await options.close();
	});

	it('leads through all of the studio with Tab and Enter alone', async () => {
		const studio = await stage.driven.extensionPage('studio.html#listen');
		await studio.bringToFront();
		await studio.waitForSelector('.page-foot a');
		await studio.focus('main h1');
		const passed: string[] = [];
		for (let at = '#listen'; at !== '#save'; at = passed.at(-1) ?? '') {
			await walk(studio, 'main');
			await studio.keyboard.press('Enter');
			const next = await until('the next page', () => studio.evaluate(pageAfter, at));
			passed.push(next);
		}
		expect(passed).toEqual([
			'#read',
			'#who',
			'#may',
			'#sound',
			'#help',
			'#answer',
			'#words',
			'#tips',
			'#own',
			'#try',
			'#save',
		]);
		await walk(studio, 'main');
		await studio.close();
	});
});
