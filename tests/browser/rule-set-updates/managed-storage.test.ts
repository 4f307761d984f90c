import {afterEach, beforeEach, expect, it, vi} from 'vitest';
import {readManagedSoon, readManagedStorage} from '../../../browser/rule-set-updates/managed-storage.ts';

const api = vi.hoisted(() => ({storage: {managed: undefined as unknown}}));
vi.mock('webextension-polyfill', () => ({default: api}));

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('finds no policy, for certain, in a browser without managed storage', async () => {
	api.storage.managed = undefined;
	expect(await readManagedStorage()).toEqual({values: {}, certain: true});
});

it('finds no policy, for certain, where the browser says so by rejecting', async () => {
	api.storage.managed = {get: () => Promise.reject(new Error('Managed storage manifest not found'))};
	expect(await readManagedStorage()).toEqual({values: {}, certain: true});
});

it('is not certain of an empty answer, which a browser may give before it is ready', async () => {
	api.storage.managed = {get: () => Promise.resolve({})};
	expect(await readManagedStorage()).toEqual({values: {}, certain: false});
	api.storage.managed = {get: () => Promise.resolve({rulesetId: 'lingonby'})};
	expect(await readManagedStorage()).toEqual({values: {rulesetId: 'lingonby'}, certain: true});
});

it('knows nothing, rather than of no policy, where the browser does not tell soon', async () => {
	api.storage.managed = {get: () => new Promise(() => undefined)};
	const told = readManagedSoon();
	await vi.runAllTimersAsync();
	expect(await told).toBeUndefined();
});

it('waits no longer than the browser takes, and leaves no timer behind', async () => {
	api.storage.managed = {get: () => Promise.resolve({rulesetId: 'lingonby'})};
	expect(await readManagedSoon()).toEqual({values: {rulesetId: 'lingonby'}, certain: true});
	expect(vi.getTimerCount()).toBe(0);
});
