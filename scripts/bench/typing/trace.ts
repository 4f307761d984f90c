import type {Page} from 'puppeteer-core';

type TraceEvent = {
	readonly name: string;
	readonly tid: number;
	readonly ts: number;
	readonly dur?: number;
	readonly tdur?: number;
	readonly args?: {readonly data?: {readonly url?: string; readonly type?: string}};
};

/** What our own scripts took of a page's main thread, in ms of its processor time: for each key until the next one, and the longest at once. */
export type Ours = {readonly perKey: readonly number[]; readonly longest: number};

const keysIn = (events: readonly TraceEvent[]): readonly TraceEvent[] =>
	events.filter(({name, args}) => name === 'EventDispatch' && args?.data?.type === 'keydown');

// A call of ours within another of ours is part of it.
const outermost = (events: readonly TraceEvent[], thread: number | undefined): readonly TraceEvent[] => {
	let end = 0;
	return events.filter(({name, tid, ts, dur = 0, args}) => {
		const isOurs = name === 'FunctionCall' && tid === thread && args?.data?.url?.startsWith('chrome-extension://');
		if (!isOurs || ts < end) return false;
		end = ts + dur;
		return true;
	});
};

const oursIn = (events: readonly TraceEvent[]): Ours => {
	const keys = keysIn(events);
	const perKey = keys.map(() => 0);
	let key = -1;
	let longest = 0;
	for (const {ts, tdur = 0} of outermost(events, keys[0]?.tid)) {
		while (ts >= (keys[key + 1]?.ts ?? Number.POSITIVE_INFINITY)) key++;
		longest = Math.max(longest, tdur / 1000);
		if (key >= 0) perKey[key] = (perKey[key] ?? 0) + tdur / 1000;
	}
	return {perKey, longest};
};

/** Runs `work` and tells what our scripts took meanwhile. Continuations of promises that run outside a call are not seen. */
export const traced = async (page: Page, work: () => Promise<void>): Promise<Ours> => {
	await page.tracing.start({categories: ['devtools.timeline']});
	await work();
	const trace = new TextDecoder().decode(await page.tracing.stop());
	const {traceEvents} = JSON.parse(trace) as {traceEvents: readonly TraceEvent[]};
	return oursIn(traceEvents.toSorted((one, other) => one.ts - other.ts));
};
