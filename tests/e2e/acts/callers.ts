import {readdirSync} from 'node:fs';
import type {Page} from 'puppeteer-core';
import type {FrameMessages, PageMessages, WorkerMessages} from '../../../browser/messaging/protocol.ts';
import {MESSAGE_VERSION} from '../../../browser/messaging/wire.ts';
import {pausingText} from '../../../scripts/acts/texts.ts';
import {chromiumBuild} from '../../../scripts/browsers/chromium.ts';

/** Messages by name, each with what it is said with. */
export type Said = {readonly [name: string]: readonly unknown[]};

type Every<M extends {readonly [N in keyof M]: (...args: never[]) => unknown}> = {
	readonly [N in keyof M]: Parameters<M[N]>;
};

const action = {kind: 'action', action: {do: 'voice', voice: 'organisation'}, platform: 'mastodon', draft: ''} as const;
const draft = {
	platform: 'x',
	surface: 'post',
	voice: 'organisation',
	text: pausingText,
	links: [],
	pictures: [],
} as const;
const sidebar = {kind: 'sidebar', platform: 'x', draft: '', room: {width: 9, height: 9}} as const;

/** Everything the worker can be asked, about another tab wherever a tab is named; a message that is new is missing here until it is put in. */
export const everyQuestion = (tab: number, composer: string): Every<WorkerMessages> => ({
	inject: [],
	showMarks: [{mark: 'a', pause: 'b'}],
	pageSettings: [],
	judge: [{composer: {id: 'stray', revision: 1, draft: 'stray'}, draft, voiceShown: false, skipped: []}],
	published: [{platform: 'x', surface: 'post', voice: 'at-work'}],
	fieldNotice: [{kind: 'message'}],
	boxOffered: ['stray.example textarea in form by textarea'],
	gone: [composer],
	draw: [{token: 'stray', serial: 1, view: {...sidebar, folded: true, noRoom: false, waiting: false, silent: false}}],
	overlayShown: ['stray', true],
	undraw: ['stray'],
	state: [tab],
	noticeIn: [tab],
	act: [tab, {do: 'skip-next'}],
	draftText: [tab],
	inForce: [],
	ruleSet: [],
	pushed: [],
	importSet: ['{}'],
	dropSet: [],
	listen: [['Hej på er. Det här skrev jag i går.']],
	overlayPerson: [],
	overlayAction: [action],
});

/** Everything a frame, and an open page of ours, can be told. */
export const everyOrder: {readonly frame: Every<FrameMessages>; readonly page: Every<PageMessages>} = {
	frame: {
		text: [],
		act: [{do: 'skip-next'}],
		settings: [{} as never],
		isWhole: ['stray'],
		overlay: ['stray', action],
		overlayGone: ['stray'],
		again: [],
		leave: [['x.com']],
		stopReading: [],
	},
	page: {state: [1, undefined], notice: [1, undefined], silent: [1], pushed: []},
};

/** What our own pages may ask without changing anything. */
export const readingQuestions = (tab: number): Partial<Every<WorkerMessages>> => ({
	pageSettings: [],
	state: [tab],
	draftText: [tab],
	inForce: [],
	ruleSet: [],
	pushed: [],
	overlayPerson: [],
});

/** Every page of ours in the store build. */
export const ownPages = (): string[] => readdirSync(chromiumBuild).filter(name => name.endsWith('.html'));

// What follows runs in the browser and travels as text.
type Api = {
	readonly runtime: {
		sendMessage(message: unknown): Promise<unknown>;
		connect(): {
			readonly onMessage: {addListener(listener: (reply: {readonly answer?: unknown}) => void): void};
			postMessage(message: unknown): void;
		};
	};
};

/**
 * Says each message in both ways there are, and answers what came back by name; what was not answered is left out. The browser ends a message nobody
 * takes, and the worker replies over a port to whatever it is asked, with nothing where it has no answer.
 */
const speak = async (to: string, said: Said, version: number): Promise<{readonly [name: string]: unknown}> => {
	const own = globalThis as unknown as {readonly browser?: Api; readonly chrome: Api};
	const {runtime} = own.browser ?? own.chrome;
	const port = runtime.connect();
	const overPort = (asked: object): Promise<unknown> =>
		new Promise(resolve => {
			port.onMessage.addListener(({answer}) => resolve(answer));
			port.postMessage({number: 1, asked});
		});
	const heard: {[name: string]: unknown} = {};
	for (const [name, args] of Object.entries(said)) {
		const asked = {to, name, args, version};
		const once = await runtime.sendMessage(asked).catch(() => undefined);
		const again = await overPort(asked);
		for (const answer of [once, again]) if (answer !== undefined && answer !== null) heard[name] = answer;
	}
	return heard;
};

/** What a script of ours in a page can read of the extension's storage, by area, and which databases it sees. */
const readStorage = async () => {
	type Areas = {readonly storage?: {readonly [area: string]: {get(keys: null): Promise<object>} | undefined}};
	const own = globalThis as unknown as {readonly browser?: Areas; readonly chrome: Areas};
	const {storage} = own.browser ?? own.chrome;
	const read: {[area: string]: object | 'closed'} = {};
	for (const area of ['local', 'sync', 'session', 'managed'])
		try {
			read[area] = (await storage?.[area]?.get(null)) ?? 'closed';
		} catch {
			read[area] = 'closed';
		}
	return {read, databases: (await indexedDB.databases()).map(({name}) => name)};
};

type Scripting = {
	readonly tabs: {query(about: object): Promise<readonly {readonly id: number}[]>};
	readonly scripting: {
		executeScript(what: object): Promise<readonly {readonly result?: unknown; readonly frameId: number}[]>;
	};
};

/** In a page of ours: runs `work` as our own script in the newest tab at `host`, in its page or in the sealed frames there. */
const runThere = async (
	host: string,
	where: 'page' | 'sealed',
	work: (...args: readonly unknown[]) => unknown,
	args: readonly unknown[],
) => {
	const own = globalThis as unknown as {readonly browser?: Scripting; readonly chrome: Scripting};
	const {tabs, scripting} = own.browser ?? own.chrome;
	const tabId = (await tabs.query({url: `https://${host}/*`})).at(-1)?.id ?? -1;
	const origins = await scripting.executeScript({target: {tabId, allFrames: true}, func: () => self.origin});
	const frameIds = origins.filter(({result}) => (result === 'null') === (where === 'sealed')).map(each => each.frameId);
	const answers = await scripting.executeScript({target: {tabId, frameIds}, func: work, args});
	return answers.map(({result}) => result);
};

const there = async (page: Page, host: string, where: string, work: unknown, args: readonly unknown[]) => {
	const given = [host, where, args].map(each => JSON.stringify(each));
	return (await page.evaluate(`(${runThere})(${given[0]}, ${given[1]}, ${work}, ${given[2]})`)) as readonly unknown[];
};

type Heard = Awaited<ReturnType<typeof speak>>;

/** Says messages as our script in a site's page says them, and answers what each frame was answered. */
export const speakFromSite = (page: Page, host: string, to: string, said: Said): Promise<readonly Heard[]> =>
	there(page, host, 'page', speak, [to, said, MESSAGE_VERSION]) as Promise<readonly Heard[]>;

/** The same from the sealed frames in a site's page. */
export const speakFromSealed = (page: Page, host: string, to: string, said: Said): Promise<readonly Heard[]> =>
	there(page, host, 'sealed', speak, [to, said, MESSAGE_VERSION]) as Promise<readonly Heard[]>;

/** The same from a page of ours. */
export const speakFromOwnPage = async (page: Page, said: Said): Promise<Heard> =>
	(await page.evaluate(`(${speak})('worker', ${JSON.stringify(said)}, ${MESSAGE_VERSION})`)) as Heard;

/** What our script in a site's page can read of what Äkta stores. */
export const storageFromSite = async (page: Page, host: string): ReturnType<typeof readStorage> =>
	(await there(page, host, 'page', readStorage, []))[0] as Awaited<ReturnType<typeof readStorage>>;

type Tabs = {readonly tabs: {query(about: object): Promise<readonly {readonly id: number}[]>}};

const tabAt = async (host: string) => {
	const own = globalThis as unknown as {readonly browser?: Tabs; readonly chrome: Tabs};
	return (await (own.browser ?? own.chrome).tabs.query({url: `https://${host}/*`})).at(-1)?.id;
};

/** The number of the newest tab at a host. */
export const tabOf = async (page: Page, host: string): Promise<number> => (await page.evaluate(tabAt, host)) ?? -1;
