import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {makeQuiet, QUIET_MS} from '../../../platforms/page/quiet.ts';

beforeEach(() => void vi.useFakeTimers({toFake: ['setTimeout', 'clearTimeout', 'performance']}));
afterEach(() => void vi.useRealTimers());

describe('quiet', () => {
	it('runs at once when nobody writes', () => {
		const run = vi.fn();
		makeQuiet().run('marks', run);
		expect(run).toHaveBeenCalledOnce();
		expect(vi.getTimerCount()).toBe(0);
	});

	it('waits for 300 ms without writing, and runs only the newest of one name', () => {
		const quiet = makeQuiet();
		const [old, newest, other] = [vi.fn(), vi.fn(), vi.fn()];
		quiet.touch();
		quiet.run('marks', old);
		vi.advanceTimersByTime(QUIET_MS - 50);
		quiet.touch();
		quiet.run('marks', newest);
		quiet.run('sidebar', other);
		vi.advanceTimersByTime(QUIET_MS - 1);
		expect(newest).not.toHaveBeenCalled();
		vi.advanceTimersByTime(2);
		expect([old, newest, other].map(run => run.mock.calls.length)).toEqual([0, 1, 1]);
		expect(vi.getTimerCount()).toBe(0);
	});

	it('forgets what waits when it is stopped', () => {
		const quiet = makeQuiet();
		const run = vi.fn();
		quiet.touch();
		quiet.run('marks', run);
		quiet.stop();
		vi.advanceTimersByTime(QUIET_MS * 2);
		expect(run).not.toHaveBeenCalled();
	});
});
