import type {Page} from 'puppeteer-core';
import type {Arrival} from '../practice-server.ts';
import type {Stage} from './stage.ts';
import {until} from './until.ts';

/** Counts what arrives from now on. */
export type Counted = {
	/** The first post to arrive. */
	first(): Promise<Arrival>;
	/** All posts, after everything the page had already sent has arrived. */
	all(page: Page): Promise<readonly Arrival[]>;
};

const follow = async (page: Page) => {
	await page.evaluate(() => fetch('/practice/after', {method: 'POST'}).then(() => undefined));
};

/** Starts counting posts at the practice server. */
export const countArrivals = ({server}: Pick<Stage, 'server'>): Counted => {
	const before = server.arrivals.length;
	const since = () => server.arrivals.slice(before);
	return {
		first: () => until('a post to arrive', () => since()[0]),
		all: async page => {
			await follow(page);
			return since();
		},
	};
};
