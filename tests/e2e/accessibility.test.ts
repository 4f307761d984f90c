import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import type {Browser, Page} from 'puppeteer-core';
import {afterAll, beforeAll, expect, it} from 'vitest';
import {drawScenes, openChromium, type Shot} from '../../scripts/gallery/pages.ts';

const axeFile = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

type Found = {passes: number; faults: string[]};
type Axe = {
	run(options?: {readonly runOnly: readonly string[]}): Promise<{
		passes: unknown[];
		violations: {id: string; nodes: {html: string; failureSummary: string}[]}[];
	}>;
};
declare const axe: Axe;

/** In dark colours nothing but the contrasts can differ; the names of buttons tell that there was something to look at. */
const examine = (page: Page, scheme: Shot['scheme']): Promise<Found> =>
	page.evaluate(async isDark => {
		const {passes, violations} = await axe.run(isDark ? {runOnly: ['color-contrast', 'button-name']} : undefined);
		const faults = violations.flatMap(({id, nodes}) => nodes.map(node => `${id}: ${node.html} ${node.failureSummary}`));
		return {passes: passes.length, faults};
	}, scheme === 'dark');

/** How far content reaches out of the viewport to the side, in CSS pixels. */
const overflow = (page: Page): Promise<number> =>
	page.evaluate(() => {
		const roots = [document.body, document.querySelector('akta-scene')?.shadowRoot];
		const all = roots.flatMap(root => [...(root?.querySelectorAll('*:not(.unseen)') ?? [])]);
		return Math.max(
			0,
			// What nobody sees can make the page scroll sideways all the same.
			(document.scrollingElement?.scrollWidth ?? 0) - innerWidth,
			...all.map(each => Math.max(each.getBoundingClientRect().right - innerWidth, -each.getBoundingClientRect().left)),
		);
	});

let browser: Browser;
let axeSource = '';

beforeAll(async () => {
	browser = await openChromium();
	axeSource = await readFile(axeFile, 'utf8');
});
afterAll(() => browser.close());

it('finds nothing wrong in any state, language or colour scheme', async () => {
	const faults: string[] = [];
	await drawScenes(browser, {names: /./, schemes: ['light', 'dark']}, async (page, {name, language, scheme}) => {
		if (await page.evaluate(() => !('axe' in globalThis))) await page.addScriptTag({content: axeSource});
		const found = await examine(page, scheme);
		// A closed or empty root would be silently without faults.
		expect(found.passes, name).toBeGreaterThan(scheme === 'dark' ? 0 : 3);
		faults.push(...found.faults.map(fault => `${name} ${language} ${scheme}: ${fault}`));
	});
	expect(faults).toEqual([]);
}, 600_000);

it('fits a viewport of 320 CSS pixels, as 1280 at 400 %, also where the page reads right to left', async () => {
	const wide: string[] = [];
	await drawScenes(browser, {names: /./, schemes: ['light'], size: [320, 256]}, async (page, {name, language}) => {
		await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
		await page.evaluate(() => new Promise(requestAnimationFrame));
		const out = await overflow(page);
		if (out > 0) wide.push(`${name} ${language}: ${out}`);
	});
	expect(wide).toEqual([]);
}, 600_000);
