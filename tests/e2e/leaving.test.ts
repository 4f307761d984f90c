import type {CDPSession, Page} from 'puppeteer-core';
import {describe, expect, it} from 'vitest';
import {useStage} from './acts/stage.ts';

/** Opens composers one after the other, each with a draft that is marked, and takes each out of the page again. */
const openAndClose = async (times: number) => {
	const frame = () => new Promise(done => requestAnimationFrame(done));
	const markedAs = async (is: boolean) => {
		const end = performance.now() + 5000;
		while (CSS.highlights.has('akta-pause') !== is) {
			if (performance.now() > end) throw new Error(`No marks ${is ? 'came' : 'went'}`);
			await frame();
		}
	};
	for (let count = 0; count < times; count++) {
		const form = document.createElement('form');
		const field = document.createElement('textarea');
		form.className = 'compose-form';
		field.className = 'autosuggest-textarea__textarea';
		field.value = `Evas privata nummer är 070-174 06 05, försök ${count}`;
		form.append(field);
		document.body.append(form);
		field.focus();
		await markedAs(true);
		form.remove();
		await markedAs(false);
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

	it('leave no node and no listener behind', async () => {
		const page = await stage.driven.page('https://mastodon.social/home');
		await page.bringToFront();
		const session = await watched(page);
		await page.evaluate(openAndClose, 5);
		const before = await alive(session);
		await page.evaluate(openAndClose, 100);
		const after = await alive(session);
		expect(after.nodes - before.nodes, 'nodes, of which one composer has some twenty').toBeLessThan(50);
		expect(after.listeners - before.listeners, 'listeners').toBeLessThan(20);
	});
});
