// @vitest-environment happy-dom
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import type {OverlayReport} from '../../../companion/overlay.ts';
import {connectSealed} from '../../../entrypoints/overlay/sealed.ts';

const size: OverlayReport = {kind: 'size', serial: 1, width: 320, height: 200};

const told: unknown[] = [];
let ends: (() => void)[] = [];

const connect = () => {
	const ended: (() => void)[] = [];
	ends.push(() => {
		for (const end of ended) end();
	});
	return {
		postMessage: (message: unknown) => void told.push(message),
		onMessage: {addListener: () => undefined},
		onDisconnect: {addListener: (end: () => void) => void ended.push(end)},
	};
};

beforeEach(() => {
	vi.useFakeTimers();
	told.length = 0;
	ends = [];
	vi.stubGlobal('browser', {runtime: {id: 'akta', connect}});
});

afterEach(() => {
	vi.unstubAllGlobals();
	vi.useRealTimers();
});

describe('what a sealed frame tells', () => {
	it('is told once more, once, where the worker was stopped a moment after', () => {
		connectSealed(() => undefined).report(size);
		ends.at(-1)?.();
		vi.runAllTimers();
		expect(told).toEqual([size, size]);
		ends.at(-1)?.();
		vi.runAllTimers();
		expect(told).toEqual([size, size]);
	});

	it('is told once where the worker is stopped much later', () => {
		connectSealed(() => undefined).report(size);
		vi.advanceTimersByTime(5000);
		ends.at(-1)?.();
		vi.runAllTimers();
		expect(told).toEqual([size]);
	});
});
