import {beforeEach, describe, expect, it, vi} from 'vitest';
import type {Runtime} from 'webextension-polyfill';
import {
	askOverConnection,
	askWorker,
	handleFrameMessages,
	handleWorkerMessages,
	onOtherVersion,
} from '../../../browser/messaging/messages.ts';
import type {FrameRequests, PageRequests} from '../../../browser/messaging/protocol.ts';
import {MESSAGE_VERSION, otherVersion, wire} from '../../../browser/messaging/wire.ts';

type Listener = (message: unknown, sender: Runtime.MessageSender) => Promise<unknown> | undefined;

const own = 'chrome-extension://akta/';
const runtime = vi.hoisted(() => ({
	listeners: [] as unknown[],
	sendMessage: vi.fn(),
	connect: vi.fn(),
}));
vi.mock('webextension-polyfill', () => ({
	default: {
		runtime: {
			id: 'akta',
			getURL: (path: string) => own + path,
			onMessage: {
				addListener: (listener: unknown) => runtime.listeners.push(listener),
				removeListener: (listener: unknown) => runtime.listeners.splice(runtime.listeners.indexOf(listener), 1),
			},
			onConnect: {addListener: () => undefined},
			sendMessage: runtime.sendMessage,
			connect: runtime.connect,
		},
	},
}));

const page: Runtime.MessageSender = {id: 'akta', url: `${own}options.html`};
const site: Runtime.MessageSender = {id: 'akta', url: 'https://x.com/home', tab: {id: 7} as never, frameId: 0};
const strangers: readonly Runtime.MessageSender[] = [
	site,
	{id: 'akta'},
	{id: 'other', url: `${own}options.html`},
	{id: 'akta', url: `https://x.com/${own}options.html`},
];

/** What each listener answers, as the browser hands a message to all of them; `undefined` when none does. */
const tell = (message: object, sender: Runtime.MessageSender): Promise<unknown> | undefined =>
	(runtime.listeners as Listener[]).map(listener => listener(message, sender)).find(answer => answer !== undefined);

beforeEach(() => {
	runtime.listeners.length = 0;
	runtime.sendMessage.mockReset();
	runtime.connect.mockReset();
});

describe('the worker', () => {
	let closing = Promise.withResolvers<void>();
	beforeEach(() => {
		closing = Promise.withResolvers();
	});
	beforeEach(() =>
		handleWorkerMessages(
			{judge: () => 'judged'} as unknown as Parameters<typeof handleWorkerMessages>[0] & FrameRequests,
			{ruleSet: () => 'secret'} as unknown as Parameters<typeof handleWorkerMessages>[1] & PageRequests,
			closing.promise,
		),
	);

	it('answers what frames may ask to everybody, and what pages may ask to our own pages alone', async () => {
		closing.resolve();
		expect(await tell(wire('worker', 'judge', []), site)).toBe('judged');
		expect(await tell(wire('worker', 'judge', []), page)).toBe('judged');
		expect(await tell(wire('worker', 'ruleSet', []), page)).toBe('secret');
		for (const sender of strangers) expect(tell(wire('worker', 'ruleSet', []), sender)).toBeUndefined();
	});

	it.each([
		{},
		{to: 'worker', name: 'judge'},
		{to: 'worker', name: 'judge', args: 'many'},
		{to: 'worker', name: 'toString', args: []},
	])('leaves %j alone', message => expect(tell(message, page)).toBeUndefined());

	it('answers no frame before storage is closed to it', async () => {
		const answers: unknown[] = [];
		const asked = tell(wire('worker', 'judge', []), site)?.then(answer => answers.push(answer));
		await tell(wire('worker', 'ruleSet', []), page);
		expect(answers).toEqual([]);
		closing.resolve();
		await asked;
		expect(answers).toEqual(['judged']);
	});

	it('turns a question of another version down', async () => {
		const message = {to: 'worker', name: 'judge', args: []};
		closing.resolve();
		expect(await tell({...message, version: MESSAGE_VERSION}, site)).toBe('judged');
		await expect(tell({...message, version: MESSAGE_VERSION + 1}, site)).rejects.toThrow('another version');
		await expect(tell({...message, version: 'new'}, site)).rejects.toThrow('another version');
		await expect(tell(message, site)).rejects.toThrow('another version');
	});
});

describe('a frame', () => {
	const listen = () => handleFrameMessages({text: () => 'the draft'} as never);

	it('tells nobody but our own worker and pages what it holds', async () => {
		listen();
		expect(await tell(wire('frame', 'text', []), page)).toBe('the draft');
		for (const sender of strangers) expect(tell(wire('frame', 'text', []), sender)).toBeUndefined();
	});

	it('does nothing that a worker of another version asks, and ends', () => {
		const ended = vi.fn();
		listen();
		onOtherVersion(ended);
		expect(tell({to: 'frame', name: 'text', args: [], version: MESSAGE_VERSION + 1}, site)).toBeUndefined();
		expect(ended).not.toHaveBeenCalled();
		expect(tell({to: 'frame', name: 'text', args: [], version: MESSAGE_VERSION + 1}, page)).toBeUndefined();
		expect(ended).toHaveBeenCalledTimes(1);
	});

	it('ends when the worker it asks is another version, over a connection too, and not when it only failed', async () => {
		const ended = vi.fn();
		onOtherVersion(ended);
		runtime.sendMessage.mockRejectedValueOnce(new Error('The worker threw'));
		await expect(askWorker('pageSettings')).rejects.toThrow('threw');
		expect(ended).not.toHaveBeenCalled();
		runtime.sendMessage.mockRejectedValueOnce(otherVersion());
		await expect(askWorker('pageSettings')).rejects.toThrow('another version');
		expect(ended).toHaveBeenCalledTimes(1);
		const heard: ((reply: unknown) => void)[] = [];
		runtime.connect.mockReturnValue({
			postMessage: ({number}: {number: number}) =>
				queueMicrotask(() => heard.forEach(hear => void hear({number, failed: 'other version'}))),
			disconnect: () => undefined,
			onMessage: {addListener: (hear: (reply: unknown) => void) => heard.push(hear)},
			onDisconnect: {addListener: () => undefined},
		});
		await expect(askOverConnection('judge', {} as never)).rejects.toThrow('another version');
		expect(ended).toHaveBeenCalledTimes(2);
	});
});
