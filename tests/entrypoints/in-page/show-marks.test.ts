// @vitest-environment happy-dom
import {beforeEach, describe, expect, it, vi} from 'vitest';
import {showMarksFromTheFirst} from '../../../entrypoints/in-page/show-marks.ts';
import {addMark} from '../../../page/marks/highlights.ts';

const worker = vi.hoisted(() => ({ask: vi.fn()}));
vi.mock('../../../browser/messaging/messages.ts', () => ({askWorker: worker.ask}));

const paint = async () => {
	addMark('pause', document.createRange());
	await new Promise(done => setTimeout(done));
};

beforeEach(() => {
	worker.ask.mockReset();
	vi.stubGlobal('Highlight', Set);
	vi.stubGlobal('CSS', {highlights: new Map()});
});

describe('the looks of marks', () => {
	it('are asked for once, with the first mark', async () => {
		worker.ask.mockResolvedValue(true);
		showMarksFromTheFirst(false);
		expect(worker.ask).not.toHaveBeenCalled();
		await paint();
		await paint();
		expect(worker.ask).toHaveBeenCalledOnce();
	});

	it.each([
		['ends before it answers', () => Promise.reject(new Error('stopped'))],
		['ends while a page of ours is open, in Firefox', () => Promise.resolve(undefined)],
	])('are asked for again with the next mark where the worker %s', async (_how, answer) => {
		worker.ask.mockImplementationOnce(answer).mockResolvedValue(true);
		showMarksFromTheFirst(false);
		for (let marks = 0; marks < 3; marks++) await paint();
		expect(worker.ask).toHaveBeenCalledTimes(2);
	});
});
