import type {Page} from 'puppeteer-core';
import {clickOn} from '../../../scripts/acts/composers.ts';
import type {Stage} from '../../../scripts/acts/stage.ts';
import {until} from '../../../scripts/acts/until.ts';

type Kept = {isKept?: boolean};

/** Puts a link to another page over this one, which notes in its memory when it is shown again as it was left. */
const addLink = () => {
	const link = Object.assign(document.createElement('a'), {
		href: '/elsewhere',
		id: 'elsewhere',
		textContent: 'Elsewhere',
	});
	link.style.cssText = 'position:fixed;inset:0 auto auto 0;z-index:9';
	document.body.append(link);
	addEventListener('pageshow', ({persisted}) => {
		(globalThis as Kept).isKept = persisted;
	});
};

const here = () => document.readyState === 'complete' && location.pathname;
const isKept = () => (globalThis as Kept).isKept === true;

/** A question asked while one page makes way for another has no answer. */
const asked = (page: Page, question: () => unknown) => page.evaluate(question).catch(() => undefined);

const arrived = (page: Page, path: string) => until(`the page ${path}`, async () => (await asked(page, here)) === path);

/** Leaves a practice page by a link. */
export const leaveByLink = async (page: Page): Promise<void> => {
	await page.evaluate(addLink);
	await clickOn(page, '#elsewhere');
	await arrived(page, '/elsewhere');
};

/** Comes back to the page that was left, out of the browser's back/forward cache; throws where it was loaded anew. */
export const comeBack = async (page: Page): Promise<void> => {
	await asked(page, () => history.back());
	await until('the page as it was left', async () => (await asked(page, isKept)) === true);
};

const makeReady = (path: string) => {
	const script = document.createElement('script');
	script.type = 'speculationrules';
	script.textContent = JSON.stringify({prerender: [{source: 'list', urls: [path], eagerness: 'immediate'}]});
	document.head.append(script);
};

const wasMadeReady = () => {
	const [navigation] = performance.getEntriesByType('navigation');
	return ((navigation as {activationStart?: number} | undefined)?.activationStart ?? 0) > 0;
};

/** Goes from a practice page to another of its site that Chromium has loaded before, unseen; throws where it had not. */
export const goMadeReady = async ({server}: Stage, page: Page, path: string): Promise<void> => {
	await page.setBypassCSP(true);
	await page.reload();
	await page.bringToFront();
	const before = server.requests.length;
	await page.evaluate(makeReady, path);
	await until('the other page to be loaded', () =>
		server.requests.slice(before).some(request => request.path.startsWith('/practice/')),
	);
	await page.evaluate(to => void location.assign(to), path);
	await arrived(page, path);
	if (!(await page.evaluate(wasMadeReady))) throw new Error('The browser loaded the page only now');
};
