import {beforeEach, describe, expect, it, vi} from 'vitest';
import {connectionToWorker} from '../../browser/connection.ts';

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
		const ask = connectionToWorker();
		expect(ports).toHaveLength(0);
		const [one, two] = [ask('one'), ask('two')];
		expect(ports).toHaveLength(1);
		const [first, second] = ports[0]?.put ?? [];
		ports[0]?.reply({number: second?.number, answer: 'to two'});
		ports[0]?.reply({number: first?.number, answer: 'to one'});
		expect(await Promise.all([one, two])).toEqual(['to one', 'to two']);
	});

	it('asks anew, once, what a worker that ended left unanswered, and nothing that was answered', async () => {
		const ask = connectionToWorker();
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
		const ask = connectionToWorker();
		const failing = ask('failing');
		ports[0]?.reply({number: ports[0].put[0]?.number, failed: true});
		await expect(failing).rejects.toThrow('could not answer');
		ports[0]?.end();
		connect.mockImplementation(() => {
			throw new Error('Extension context invalidated');
		});
		await expect(ask('late')).rejects.toThrow('invalidated');
	});
});
