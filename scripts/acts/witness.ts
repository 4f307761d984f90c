import type {Page} from 'puppeteer-core';
import type {Browser, Runtime} from 'webextension-polyfill';
import {wire} from '../../browser/messaging/wire.ts';
import type {CheckRequest, TabState} from '../../companion/tab-state.ts';
import type {Driven} from '../browsers/driven.ts';
import {until} from './until.ts';

/** One of the extension's own pages, which hears what frames send to the worker and can ask the worker the same way. */
export type Witness = {
	/** What was last sent to be judged; undefined when nothing was. */
	lastJudged(): Promise<CheckRequest | undefined>;
	/** The worker's state of the newest tab at this host; undefined when it has none. */
	state(host: string): Promise<TabState | undefined>;
	/** Waits until exactly this text was read at this host, and answers what the worker found in it. */
	judged(host: string, text: string): Promise<TabState>;
	/** Sends once more what was last sent to be judged; false when the worker cannot answer it. */
	canJudge(): Promise<boolean>;
	/** Ends the worker as the browser does when it idles. */
	stopWorker(): Promise<void>;
	readonly page: Page;
};

declare const browser: Browser | undefined;
declare const chrome: Browser;

const listen = () => {
	const {runtime} = typeof browser === 'undefined' ? chrome : browser;
	const heard: unknown[] = [];
	const ports = new Set<Runtime.Port>();
	Object.assign(globalThis, {
		heard,
		hangUp: () => {
			for (const port of ports) port.disconnect();
			ports.clear();
		},
	});
	runtime.onConnect.addListener(port => {
		ports.add(port);
		port.onMessage.addListener(question => {
			const {name, args} = (question as {asked: {name?: string; args?: readonly unknown[]}}).asked;
			if (name === 'judge') heard.push(args?.[0]);
		});
	});
};

/** Two ends hear a frame here, and it learns that the worker's has gone only when this one goes too. */
const hangUp = () => (globalThis as unknown as {hangUp(): void}).hangUp();

const stateOf = async (host: string, question: object) => {
	const {runtime, tabs} = typeof browser === 'undefined' ? chrome : browser;
	const tab = (await tabs.query({url: `https://${host}/*`})).at(-1);
	return tab ? runtime.sendMessage({...question, args: [tab.id]}) : undefined;
};

const lastHeard = () => (globalThis as unknown as {heard: readonly CheckRequest[]}).heard.at(-1);

const judgeAgain = (question: object) => {
	const {runtime} = typeof browser === 'undefined' ? chrome : browser;
	const last = (globalThis as unknown as {heard: readonly CheckRequest[]}).heard.at(-1);
	return runtime.sendMessage({...question, args: [last]}).then(
		answer => Boolean(answer),
		() => false,
	);
};

/** Opens the witness; done before the pages it is to hear. */
export const openWitness = async (driven: Driven): Promise<Witness> => {
	const page = await driven.extensionPage('options.html');
	await page.evaluate(listen);
	const state = async (host: string): Promise<TabState | undefined> =>
		((await page.evaluate(stateOf, host, wire('worker', 'state', []))) as TabState | null | undefined) ?? undefined;
	const lastJudged = (): Promise<CheckRequest | undefined> => page.evaluate(lastHeard);
	const answered = async (host: string, text: string) => {
		const [asked, found] = [await lastJudged(), await state(host)];
		const isAnswer = asked?.draft.text === text && found?.composer.revision === asked.composer.revision;
		return isAnswer && found;
	};
	return {
		page,
		state,
		lastJudged,
		canJudge: () => page.evaluate(judgeAgain, wire('worker', 'judge', [])),
		async stopWorker() {
			await driven.stopWorker();
			await page.evaluate(hangUp);
		},
		judged: (host, text) => until(`an answer to ${JSON.stringify(text)} at ${host}`, () => answered(host, text)),
	};
};
