import type {CDPSession, Page} from 'puppeteer-core';
import {until} from '../../acts/until.ts';

type Message = {readonly number?: number};
type Port = {postMessage(message: Message): void; onMessage: {addListener(listener: (message: Message) => void): void}};
type World = {chrome: {runtime: {connect(): Port}}; answerTimes?: number[]; questions?: number};

/** In the world of our script in a page: notes how long each question over the connection waits for its answer. */
const noteAnswers = (): string => {
	const world = globalThis as unknown as World;
	const {runtime} = world.chrome;
	const connect = runtime.connect.bind(runtime);
	Object.assign(world, {answerTimes: [], questions: 0});
	runtime.connect = (...args: []) => {
		const port = connect(...args);
		const asked = new Map<number | undefined, number>();
		const post = port.postMessage.bind(port);
		port.postMessage = message => {
			asked.set(message.number, performance.now());
			world.questions = (world.questions ?? 0) + 1;
			post(message);
		};
		port.onMessage.addListener(({number}) =>
			world.answerTimes?.push(performance.now() - (asked.get(number) ?? Number.NaN)),
		);
		return port;
	};
	return 'noted';
};

const readAnswers = (): string => {
	const {answerTimes, questions} = globalThis as unknown as World;
	return JSON.stringify({times: answerTimes, questions});
};

/** How long answers took in a page, in ms, and how many questions were put. */
export type Answers = {readonly times: readonly number[]; readonly questions: number};

/** A page whose questions to the worker are timed, and whose memory can be read. */
export type TimedPage = {
	readonly page: Page;
	answers(): Promise<Answers>;
	/** What its scripts hold after a collection, in MB. */
	megabytes(): Promise<number>;
};

const heldBy = async (session: CDPSession): Promise<number> => {
	await session.send('HeapProfiler.collectGarbage');
	const {usedSize} = await session.send('Runtime.getHeapUsage');
	return usedSize / 1e6;
};

/** Begins to time a page before a composer in it has had focus. */
export const timePage = async (page: Page): Promise<TimedPage> => {
	const session = await page.createCDPSession();
	let world: number | undefined;
	session.on('Runtime.executionContextCreated', ({context: {id, origin}}) => {
		if (origin.startsWith('chrome-extension://')) world ??= id;
	});
	await session.send('Runtime.enable');
	const contextId = await until('our script in the page', () => world);
	const run = async (work: () => string): Promise<string> => {
		const {result} = await session.send('Runtime.evaluate', {expression: `(${work})()`, contextId});
		return String(result.value);
	};
	if ((await run(noteAnswers)) !== 'noted') throw new Error('The connection cannot be timed');
	return {page, answers: async () => JSON.parse(await run(readAnswers)) as Answers, megabytes: () => heldBy(session)};
};

/** What the worker holds after a collection, in MB. */
export const workerMegabytes = async (page: Page): Promise<number> => {
	const target = page
		.browser()
		.targets()
		.findLast(each => each.type() === 'service_worker');
	if (!target) throw new Error('There is no worker');
	const session = await target.createCDPSession();
	const held = await heldBy(session);
	await session.detach();
	return held;
};
