import type {Page} from 'puppeteer-core';
import {composers, openComposer} from '../acts/composers.ts';
import {until} from '../acts/until.ts';
import type {OwnRoot, OwnTree} from '../browsers/driven.ts';
import type {BenchStage} from './stage.ts';

/** The last letter brings a tip about the whole of it. */
const text = 'Vi brinner för innovativa helhetslösningar i framkant';

type Drawn = {readonly at: number; readonly length: string};
type Timed = {keyed: number; drawn: Drawn[]};
declare const timed: Timed;

const noteKeys = (): void => {
	const times: Timed = {keyed: 0, drawn: []};
	Object.assign(globalThis, {timed: times});
	addEventListener('keydown', ({timeStamp}) => void Object.assign(times, {keyed: timeStamp}), true);
};

/** In the page, with the sidebar's root: notes each frame that shows it changed, and how many characters it says it has read. */
const noteDrawings = (root: OwnRoot): void => {
	const note = (): void => {
		const length = root.querySelector('.counters li')?.textContent ?? '';
		requestAnimationFrame(() => void timed.drawn.push({at: performance.now(), length}));
	};
	new MutationObserver(note).observe(root, {subtree: true, childList: true, characterData: true});
};

const sidebarIn = async ({driven}: BenchStage, page: Page): Promise<OwnTree> =>
	until('the sidebar', async () => {
		for (const root of await driven.ownTrees(page))
			if (await root.call(each => each.querySelector('.sidebar') !== null, null).catch(() => false)) return root;
		return undefined;
	});

const timeOf = (length: number): number | undefined => {
	const {keyed, drawn} = timed;
	const found = drawn.find(each => each.at > keyed && each.length.startsWith(`${length} `));
	return found && found.at - keyed;
};

const once = async (stage: BenchStage, worker: 'warm' | 'stopped'): Promise<number> => {
	const page = await openComposer(stage.driven, composers.x);
	await page.evaluate(noteKeys);
	const before = text.slice(0, -1);
	await stage.driven.type(page, before);
	await stage.witness.judged('x.com', before);
	await (await sidebarIn(stage, page)).call(noteDrawings, null);
	if (worker === 'stopped') {
		await stage.witness.stopWorker();
		await page.bringToFront();
	}
	await stage.driven.type(page, text.slice(-1));
	const time = await until('the tips', () => page.evaluate(timeOf, text.length));
	await page.close();
	return time;
};

/** Times from the last key to the frame that shows the sidebar of that draft, in ms, with the worker awake or just stopped. */
export const measureTips = async (stage: BenchStage, count: number, worker: 'warm' | 'stopped'): Promise<number[]> => {
	const times: number[] = [];
	for (let turn = 0; turn < count; turn += 1) times.push(await once(stage, worker));
	return times;
};
