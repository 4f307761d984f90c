import type {Page} from 'puppeteer-core';
import {composers, openComposer} from '../acts/composers.ts';
import {marksIn} from '../acts/marks.ts';
import {pausingText as text} from '../acts/texts.ts';
import {until} from '../acts/until.ts';
import type {BenchStage} from './stage.ts';

/** What ran of Äkta's, as `kind address`, in so many seconds. */
export type Idle = {readonly seconds: number; readonly calls: readonly string[]};

type Event = {readonly name: string; readonly args?: {readonly data?: {readonly url?: string}}};

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8.execute'];

/** The trace names every worker that lives, whether it runs or not. */
const ours = ({name, args}: Event): boolean =>
	name !== 'TracingSessionIdForWorker' && (args?.data?.url?.startsWith('chrome-extension://') ?? false);

const untilPassed = (ms: number): Promise<unknown> => {
	const end = Date.now() + ms;
	return until('the time to pass', () => Date.now() > end, ms + 5000);
};

const traced = async (page: Page, work: () => Promise<unknown>): Promise<readonly Event[]> => {
	await page.tracing.start({categories: CATEGORIES});
	await work();
	const trace = await page.tracing.stop();
	return JSON.parse(new TextDecoder().decode(trace)).traceEvents;
};

const callsIn = (events: readonly Event[]): string[] =>
	events.filter(ours).map(({name, args}) => `${name} ${args?.data?.url}`);

/** Traces all of the browser while a draft with marks and tips lies open and nobody does anything; throws when a key typed before leaves no trace, which would prove nothing. */
export const measureIdle = async ({driven, witness}: BenchStage, seconds: number): Promise<Idle> => {
	const page = await openComposer(driven, composers.x);
	await driven.type(page, text);
	await witness.judged('x.com', text);
	await until('the marks', async () => (await marksIn(page)).length > 0);
	const typed = await traced(page, async () => {
		await driven.type(page, '.');
		await witness.judged('x.com', `${text}.`);
	});
	if (callsIn(typed).length === 0)
		throw new Error('A key typed leaves no trace of Äkta, so silence would mean nothing');
	// The live region has spoken once the draft has stood for a while; from then on nothing is left to do.
	await untilPassed(3000);
	const idle = await traced(page, () => untilPassed(seconds * 1000));
	await page.close();
	return {seconds, calls: callsIn(idle)};
};
