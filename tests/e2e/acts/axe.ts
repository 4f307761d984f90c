import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import type {Page} from 'puppeteer-core';
import {expect} from 'vitest';
import type {ClosedRoot} from '../browsers/driven.ts';

type Violation = {id: string; nodes: {html: string; failureSummary: string}[]};
type Axe = {run(context?: unknown): Promise<{passes: unknown[]; violations: Violation[]}>};
type Found = {passes: number; faults: string[]};

const source = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const load = async (page: Page) => {
	// As a function of its own the source is run past the page's content policy.
	await page.evaluate(`(() => { if (!globalThis.axe) { ${source} } })()`);
};

const examineRoot = async (root: ShadowRoot): Promise<Found> => {
	const {axe} = globalThis as unknown as {axe: Axe};
	// What looks for faults walks into open roots alone.
	Object.defineProperty(root.host, 'shadowRoot', {value: root, configurable: true});
	const {passes, violations} = await axe.run(root.querySelector('.akta'));
	return {
		passes: passes.length,
		faults: violations.flatMap(({id, nodes}) =>
			nodes.map(({html, failureSummary}) => `${id}: ${html} ${failureSummary}`),
		),
	};
};

const examinePage = async (): Promise<Found> => {
	const {axe} = globalThis as unknown as {axe: Axe};
	const {passes, violations} = await axe.run();
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

/** Fails, naming each, when axe finds a fault in what a closed root shows in its page. */
export const expectAccessibleRoot = async (page: Page, root: ClosedRoot, where: string): Promise<void> => {
	await load(page);
	judge(where, await root.call(examineRoot as never, null));
};

/** Fails, naming each, when axe finds a fault in one of the extension's own pages. */
export const expectAccessiblePage = async (page: Page, where: string): Promise<void> => {
	await load(page);
	judge(where, await page.evaluate(examinePage));
};
