import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import type {Page} from 'puppeteer-core';
import {expect} from 'vitest';
import type {OwnRoot, OwnTree} from '../../../scripts/browsers/driven.ts';

type Violation = {id: string; nodes: {html: string; failureSummary: string}[]};
type Axe = {run(context?: unknown): Promise<{passes: unknown[]; violations: Violation[]}>};
type Found = {passes: number; faults: string[]};

const source = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const load = async (page: Page) => {
	// As a function of its own the source is run past the page's content policy.
	await page.evaluate(`(() => { if (!globalThis.axe) { ${source} } })()`);
};

const looks = ['design', 'tip/tip', 'sidebar/sidebar', 'sidebar/coach/coach', 'tip/card'].map(name =>
	readFile(join(import.meta.dirname, `../../../components/${name}.css`), 'utf8'),
);

const drawnIn = (root: OwnRoot): string => root.querySelector('.akta')?.outerHTML ?? '';

const examine = async (part: string | null): Promise<Found> => {
	const {axe} = globalThis as unknown as {axe: Axe};
	const {passes, violations} = await axe.run(part === null ? undefined : document.querySelector(part));
	return {
		passes: passes.length,
		faults: violations.flatMap(({id, nodes}) =>
			nodes.map(({html, failureSummary}) => `${id}: ${html} ${failureSummary}`),
		),
	};
};

const judge = (where: string, {passes, faults}: Found) => {
	expect(faults, where).toEqual([]);
	// An empty or closed root would be silently without faults.
	expect(passes, where).toBeGreaterThan(5);
};

/** The same markup in the same looks on a page of its own: where it is drawn, nobody else's script runs. */
const copied = async (tree: OwnTree): Promise<string> => {
	const style = (await Promise.all(looks)).join('\n');
	const drawn = await tree.call(drawnIn, null);
	return `<!doctype html><html lang="en"><head><title>Äkta</title><style>${style}</style></head><body>${drawn}</body></html>`;
};

/** Fails, naming each, when axe finds a fault in what sidebar or card show in a page. */
export const expectAccessibleTree = async (page: Page, tree: OwnTree, where: string): Promise<void> => {
	const beside = await page.browser().newPage();
	try {
		await beside.setContent(await copied(tree));
		await load(beside);
		judge(where, await beside.evaluate(examine, '.akta'));
	} finally {
		await beside.close();
		await page.bringToFront();
	}
};

/** Fails, naming each, when axe finds a fault in one of the extension's own pages. */
export const expectAccessiblePage = async (page: Page, where: string): Promise<void> => {
	await load(page);
	judge(where, await page.evaluate(examine, null));
};
