import {beforeEach, describe, expect, it, vi} from 'vitest';
import {createWorkerConnection} from '../../../browser/messaging/worker-connection.ts';

type Put = {readonly number: number; readonly asked: unknown};

/** One connection as the browser gives it, with what was put over it. */
const makePort = () => {
	const heard: ((reply: unknown) => void)[] = [];
	const ended: (() => void)[] = [];
	const put: Put[] = [];
	return {
		put,
		reply(reply: unknown) {
			for (const hear of heard) hear(reply);
		},
		end() {
			for (const end of ended) end();
		},
		disconnect: () => undefined,
		postMessage: (question: Put) => void put.push(question),
		onMessage: {addListener: (hear: (reply: unknown) => void) => void heard.push(hear)},
		onDisconnect: {addListener: (end: () => void) => void ended.push(end)},
	};
};

let ports: ReturnType<typeof makePort>[] = [];
const connect = vi.hoisted(() => vi.fn());
vi.mock('webextension-polyfill', () => ({default: {runtime: {connect}}}));

const asked = (at: number) => ports[at]?.put.map(question => question.asked);

beforeEach(() => {
	ports = [];
	connect.mockReset().mockImplementation(() => {
		const port = makePort();
		ports.push(port);
		return port;
	});
});

describe('a connection to the worker', () => {
	it('is opened at the first question, once, and brings each answer to its question', async () => {
		const ask = createWorkerConnection();
		expect(ports).toHaveLength(0);
		const [one, two] = [ask('one'), ask('two')];
		expect(ports).toHaveLength(1);
		const [first, second] = ports[0]?.put ?? [];
		ports[0]?.reply({number: second?.number, answer: 'to two'});
		ports[0]?.reply({number: first?.number, answer: 'to one'});
		expect(await Promise.all([one, two])).toEqual(['to one', 'to two']);
	});

	it('asks anew, once, what a worker that ended left unanswered, and nothing that was answered', async () => {
		const ask = createWorkerConnection();
		const answered = ask('answered');
		ports[0]?.reply({number: ports[0].put[0]?.number, answer: 'yes'});
		await answered;
		const open = ask('open');
		ports[0]?.end();
		expect(asked(1)).toEqual(['open']);
		ports[1]?.end();
		await expect(open).rejects.toThrow('gone');
		expect(ports).toHaveLength(2);
	});

	it('rejects where the worker failed, and where the extension is gone', async () => {
		const ask = createWorkerConnection();
		const failing = ask('failing');
		ports[0]?.reply({number: ports[0].put[0]?.number, failed: 'error'});
		await expect(failing).rejects.toThrow('could not answer');
		ports[0]?.end();
		connect.mockImplementation(() => {
			throw new Error('Extension context invalidated');
		});
		await expect(ask('late')).rejects.toThrow('invalidated');
	});

	it('asks anew over another connection what got no answer for seconds, and then gives up', async () => {
		vi.useFakeTimers({toFake: ['setTimeout', 'clearTimeout', 'performance']});
		const ask = createWorkerConnection();
		const open = ask('open');
		const failed = expect(open).rejects.toThrow();
		vi.advanceTimersByTime(4000);
		expect(asked(1)).toEqual(['open']);
		vi.advanceTimersByTime(8000);
		await failed;
		vi.useRealTimers();
	});

	it('asks anew at once what waits when its page comes back from the browser’s cache', async () => {
		const ask = createWorkerConnection();
		const open = ask('open');
		ask.drop();
		expect(asked(1)).toEqual(['open']);
		ports[1]?.reply({number: ports[1].put[0]?.number, answer: 'yes'});
		expect(await open).toBe('yes');
	});
});
