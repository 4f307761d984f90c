import browser, {type Runtime} from 'webextension-polyfill';
import type {FrameMessages, FrameRequests, PageMessages, PageRequests, WorkerMessages} from './protocol.ts';
import {isOtherVersion, isSameVersion, otherVersion, type Wire, wire, wireTo} from './wire.ts';
import {createWorkerConnection, serveConnections} from './worker-connection.ts';

type MessageMap = WorkerMessages | FrameRequests | PageRequests | FrameMessages | PageMessages;
type Name<M extends MessageMap> = keyof M & string;
type Args<M extends MessageMap, N extends Name<M>> = M[N] extends (...args: infer A) => unknown ? A : never;
type Answer<M extends MessageMap, N extends Name<M>> = M[N] extends (...args: never[]) => infer R ? R : never;

/** Functions that answer the messages of one map; each also gets who asked. */
export type MessageHandlers<M extends MessageMap> = {
	readonly [N in Name<M>]: (sender: Runtime.MessageSender, ...args: Args<M, N>) => Answer<M, N> | Promise<Answer<M, N>>;
};

/** True for our own worker and pages, as the browser itself says it; false for whatever runs in a site's frame. */
export const isOwnSender = ({id, url}: Runtime.MessageSender): boolean =>
	id === browser.runtime.id && url?.startsWith(browser.runtime.getURL('')) === true;

const estranged = new Set<() => void>();

const tellEstranged = (): void => {
	for (const listener of estranged) listener();
};

/** Calls back when the other end turns out to be another version of Äkta, which this one is not to talk with. */
export const onOtherVersion = (listener: () => void): void => void estranged.add(listener);

const heeding = <R>(answer: Promise<R>): Promise<R> =>
	answer.catch(reason => {
		if (isOtherVersion(reason)) tellEstranged();
		throw reason;
	});

/** Asks the worker; rejects when the extension is gone, the worker throws or is another version. */
export const askWorker = async <N extends Name<WorkerMessages>>(
	name: N,
	...args: Args<WorkerMessages, N>
): Promise<Answer<WorkerMessages, N>> =>
	heeding(browser.runtime.sendMessage(wire('worker', name, args)) as Promise<Answer<WorkerMessages, N>>);

const putOften = createWorkerConnection();

/** The same for what is asked at every key: over one connection, which costs the page less. */
export const askOverConnection = <N extends Name<WorkerMessages>>(
	name: N,
	...args: Args<WorkerMessages, N>
): Promise<Answer<WorkerMessages, N>> =>
	heeding(putOften(wire('worker', name, args)) as Promise<Answer<WorkerMessages, N>>);

/** Lets go of the connection that questions at every key go over; it is opened anew. */
export const dropConnection = (): void => putOften.drop();

/** Tells one frame of a tab; without a frame number all of its frames. Resolves also when nobody listens there. */
export const notifyFrame = async <N extends Name<FrameMessages>>(
	{tab, frame}: {readonly tab: number; readonly frame?: number},
	name: N,
	...args: Args<FrameMessages, N>
): Promise<void> => {
	const options = frame === undefined ? {} : {frameId: frame};
	await browser.tabs.sendMessage(tab, wire('frame', name, args), options).catch(() => undefined);
};

/** Asks one frame, or all frames of a tab, of which the first answer counts; `undefined` when nobody answers there. */
export const askFrame = <N extends Name<FrameMessages>>(
	{tab, frame}: {readonly tab: number; readonly frame?: number},
	name: N,
	...args: Args<FrameMessages, N>
): Promise<Answer<FrameMessages, N> | undefined> =>
	browser.tabs
		.sendMessage(tab, wire('frame', name, args), frame === undefined ? {} : {frameId: frame})
		.catch(() => undefined) as Promise<Answer<FrameMessages, N> | undefined>;

/** Tells the open extension pages; resolves also when none is open. */
export const notifyPages = async <N extends Name<PageMessages>>(
	name: N,
	...args: Args<PageMessages, N>
): Promise<void> => {
	await browser.runtime.sendMessage(wire('page', name, args)).catch(() => undefined);
};

type Handler = (message: unknown, sender: Runtime.MessageSender) => Promise<unknown> | undefined;

const answering =
	<M extends MessageMap>(to: Wire['to'], answers: MessageHandlers<M>, ready = Promise.resolve()): Handler =>
	(message, sender) => {
		const asked = wireTo(to, message);
		if (!asked || !Object.hasOwn(answers, asked.name)) return undefined;
		if (!isSameVersion(asked)) return Promise.reject(otherVersion());
		const answer = answers[asked.name as Name<M>] as (...args: unknown[]) => unknown;
		return ready.then(() => answer(sender, ...asked.args));
	};

const listen = (handler: Handler): (() => void) => {
	const onMessage = handler as Parameters<typeof browser.runtime.onMessage.addListener>[0];
	browser.runtime.onMessage.addListener(onMessage);
	return () => browser.runtime.onMessage.removeListener(onMessage);
};

/** The same answers, for our own pages alone. */
const forOwnPages =
	(answer: Handler): Handler =>
	(message, sender) =>
		isOwnSender(sender) ? answer(message, sender) : undefined;

/** Answers, as long as the worker lives, what frames ask once `closed` is settled and, to our own pages alone, what only they may ask. */
export const handleWorkerMessages = (
	frames: MessageHandlers<FrameRequests>,
	pages: MessageHandlers<PageRequests>,
	closed: Promise<void>,
): void => {
	listen(answering('worker', frames, closed));
	listen(forOwnPages(answering('worker', pages)));
	serveConnections(answering('worker', frames, closed));
};

const endedByVersion =
	(answer: Handler): Handler =>
	(message, sender) => {
		const asked = wireTo('frame', message);
		if (!asked || isSameVersion(asked)) return answer(message, sender);
		tellEstranged();
		return undefined;
	};

/** Carries out what the worker, and nobody else, asks of this frame; the returned function stops listening. */
export const handleFrameMessages = (answers: MessageHandlers<FrameMessages>): (() => void) =>
	listen(forOwnPages(endedByVersion(answering('frame', answers))));

/** Hears what the worker tells extension pages; the returned function stops listening. */
export const handlePageMessages = (answers: MessageHandlers<PageMessages>): (() => void) =>
	listen(forOwnPages(answering('page', answers)));
