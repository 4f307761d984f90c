import type {ServerResponse} from 'node:http';
import type {Driven} from '../browsers/driven.ts';
import {launch} from '../browsers/launch.ts';
import {startPracticeServer} from '../practice-server.ts';
import {findChromium} from '../setup/find-chromium.mjs';
import {keyToPaint} from './paint/key-to-paint.ts';
import {type LargePage, largePages} from './paint/large-pages.ts';
import {printTable} from './print.ts';
import {traced} from './typing/trace.ts';

const KEYS = 60;
const APART_MS = 120;
const ROUNDS = 2;
/** A host no platform file names, so nothing of Äkta runs there. */
const WITHOUT = 'plus.example';

let served = '';
const send = (_incoming: unknown, response: ServerResponse): void => {
	response.writeHead(200, {'content-type': 'text/html; charset=utf-8'});
	response.end(`<!doctype html><html lang="sv"><title>Bänk</title><body>${served}`);
};

const quantile = (values: readonly number[], share: number): number =>
	values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? Number.NaN;

const typeOn = async (driven: Driven, host: string, {field, prepare}: LargePage) => {
	const page = await driven.page(`https://${host}/`);
	await page.bringToFront();
	await (await page.waitForSelector(field))?.click();
	// What runs at the first focus is not what a key costs.
	await new Promise(wait => setTimeout(wait, 1500));
	await page.evaluate(prepare);
	await page.keyboard.press('e');
	await new Promise(wait => setTimeout(wait, 1500));
	let times: readonly number[] = [];
	const {perKey} = await traced(page, async () => {
		times = await keyToPaint(page, KEYS, APART_MS);
	});
	await page.close();
	return {times, perKey};
};

const measureOne = async (driven: Driven, large: LargePage): Promise<readonly [string, ...number[]]> => {
	served = large.body;
	const [withUs, without, ours]: [number[], number[], number[]] = [[], [], []];
	for (let round = 0; round < ROUNDS; round++) {
		without.push(...(await typeOn(driven, WITHOUT, large)).times);
		const {times, perKey} = await typeOn(driven, large.host, large);
		withUs.push(...times);
		ours.push(...perKey);
	}
	const ratio = quantile(withUs, 0.5) / quantile(without, 0.5);
	return [large.name, quantile(without, 0.5), quantile(withUs, 0.5), ratio, quantile(ours, 0.5), quantile(ours, 0.95)];
};

/** From key to paint in pages that are large, on a network's host and, for comparison, on a host Äkta does not know. */
const measure = async (): Promise<void> => {
	const server = await startPracticeServer({'bsky.app': send, 'mastodon.social': send, [WITHOUT]: send});
	const driven = await launch('chromium', {executable: findChromium() ?? '', port: server.port, headless: true});
	const rows: (readonly [string, ...number[]])[] = [];
	try {
		for (const large of largePages) rows.push(await measureOne(driven, large));
	} finally {
		await driven.close();
		await server.close();
	}
	printTable(
		'From key to paint, ms (median), and what Äkta takes of the page for each key, ms',
		['without', 'with', 'ratio', 'ours p50', 'ours p95'],
		rows,
	);
};

await measure();
