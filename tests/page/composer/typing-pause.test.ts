import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {createTypingPause, TYPING_PAUSE_MS} from '../../../page/composer/typing-pause.ts';

beforeEach(() => void vi.useFakeTimers({toFake: ['setTimeout', 'clearTimeout', 'performance']}));
afterEach(() => void vi.useRealTimers());

describe('quiet', () => {
	it('runs at once when nobody writes', () => {
		const run = vi.fn();
		createTypingPause().run('marks', run);
		expect(run).toHaveBeenCalledOnce();
		expect(vi.getTimerCount()).toBe(0);
	});

	it('waits for 300 ms without writing, and runs only the newest of one name', () => {
		const quiet = createTypingPause();
		const [old, newest, other] = [vi.fn(), vi.fn(), vi.fn()];
		quiet.touch();
		quiet.run('marks', old);
		vi.advanceTimersByTime(TYPING_PAUSE_MS - 50);
		quiet.touch();
		quiet.run('marks', newest);
		quiet.run('sidebar', other);
		vi.advanceTimersByTime(TYPING_PAUSE_MS - 1);
		expect(newest).not.toHaveBeenCalled();
		vi.advanceTimersByTime(2);
		expect([old, newest, other].map(run => run.mock.calls.length)).toEqual([0, 1, 1]);
		expect(vi.getTimerCount()).toBe(0);
	});

	it('forgets what waits when it is stopped', () => {
		const quiet = createTypingPause();
		const run = vi.fn();
		quiet.touch();
		quiet.run('marks', run);
		quiet.stop();
		expect(vi.getTimerCount()).toBe(0);
		vi.advanceTimersByTime(TYPING_PAUSE_MS * 2);
		expect(run).not.toHaveBeenCalled();
	});
});
