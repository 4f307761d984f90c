import type {CDPSession, Page} from 'puppeteer-core';
import {describe, expect, it} from 'vitest';
import {useStage} from '../../scripts/acts/stage.ts';

const open = (count: number) => {
	const form = document.createElement('form');
	const field = document.createElement('textarea');
	form.className = 'compose-form';
	field.className = 'autosuggest-textarea__textarea';
	field.value = `Evas privata nummer är 070-174 06 05, försök ${count}`;
	const audience = document.createElement('div');
	audience.className = 'compose-form__dropdowns';
	audience.append(document.createElement('button'));
	audience.firstElementChild?.append(Object.assign(document.createElement('i'), {className: 'icon-globe'}));
	form.append(field, audience);
	document.body.append(form);
	field.focus();
};

const close = () => document.activeElement?.closest('form')?.remove();

const markedAs = async (is: boolean) => {
	const end = performance.now() + 5000;
	while (CSS.highlights.size > 0 !== is) {
		if (performance.now() > end) throw new Error(`No marks ${is ? 'came' : 'went'}`);
		await new Promise(done => requestAnimationFrame(done));
	}
};

/** Opens composers one after the other, each with a draft that is marked once the person presses a key, and takes each out of the page again. */
const openAndClose = async (page: Page, times: number) => {
	for (let count = 0; count < times; count++) {
		await page.evaluate(open, count);
		await page.keyboard.press('Shift');
		await page.evaluate(markedAs, true);
		await page.evaluate(close);
		await page.evaluate(markedAs, false);
	}
};

/** What is alive in the page after its garbage was collected, all worlds together. */
const alive = async (session: CDPSession): Promise<{nodes: number; listeners: number}> => {
	await session.send('HeapProfiler.collectGarbage');
	const {metrics} = await session.send('Performance.getMetrics');
	const countOf = (wanted: string) => metrics.find(({name}) => name === wanted)?.value ?? Number.NaN;
	return {nodes: countOf('Nodes'), listeners: countOf('JSEventListeners')};
};

const watched = async (page: Page) => {
	const session = await page.createCDPSession();
	await session.send('Performance.enable');
	return session;
};

// Only Chromium counts its nodes and listeners for whoever asks.
describe('a hundred composers in chromium', () => {
	const stage = useStage('chromium', 'no consent');

	it('leave no node and no listener behind', {timeout: 120_000}, async () => {
		const page = await stage.driven.page('https://mastodon.social/home');
		await page.bringToFront();
		const session = await watched(page);
		await openAndClose(page, 5);
		const before = await alive(session);
		await openAndClose(page, 100);
		const after = await alive(session);
		expect(after.nodes - before.nodes, 'nodes, of which one composer has some twenty').toBeLessThan(50);
		expect(after.listeners - before.listeners, 'listeners').toBeLessThan(20);
	});
});
