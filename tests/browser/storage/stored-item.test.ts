import {beforeEach, describe, expect, it, vi} from 'vitest';
import {fakeBrowser} from 'wxt/testing/fake-browser';
import {ownArea} from '../../../browser/storage/own-area.ts';
import {storedItem} from '../../../browser/storage/stored-item.ts';
import {freshStorage} from './fresh-storage.ts';

vi.mock('webextension-polyfill', async () => ({default: (await import('wxt/testing/fake-browser')).fakeBrowser}));

const parse = (stored: unknown): number => (typeof stored === 'number' ? stored : 0);
const {local} = fakeBrowser.storage;

beforeEach(async () => {
	vi.restoreAllMocks();
	await freshStorage();
});

describe('a stored item', () => {
	it('is parsed from whatever lies under its key', async () => {
		const item = storedItem('count', parse);
		expect(await item.read()).toBe(0);
		await local.set({count: 'many', other: 5});
		expect(await item.read()).toBe(0);
		await item.write(3);
		expect(await item.read()).toBe(3);
		expect(await local.get(null)).toEqual({count: 3, other: 5});
		await item.remove();
		expect(await local.get(null)).toEqual({other: 5});
	});

	it('is as if nothing were stored when storage fails, and only writing says so', async () => {
		const item = storedItem('count', parse);
		vi.spyOn(local, 'get').mockRejectedValue(new Error('corrupt'));
		vi.spyOn(local, 'set').mockRejectedValue(new Error('full'));
		vi.spyOn(local, 'remove').mockRejectedValue(new Error('corrupt'));
		expect(await item.read()).toBe(0);
		await expect(item.write(3)).rejects.toThrow('full');
		await expect(item.update(count => count + 1)).rejects.toThrow('full');
		await item.remove();
	});

	it('loses no change when several begin in the same moment, also after one that failed', async () => {
		const item = storedItem('count', parse);
		const failing = item.update(() => {
			throw new Error('no');
		});
		const changes = [1, 2, 3].map(more => item.update(count => count + more));
		await expect(failing).rejects.toThrow('no');
		await Promise.all(changes);
		expect(await item.read()).toBe(6);
	});

	it('tells its own changes until it is stopped, parsed too', async () => {
		const [item, heard] = [storedItem('count', parse), [] as number[]];
		const stop = item.watch(count => heard.push(count));
		await local.set({other: 5});
		await item.write(3);
		await local.set({count: 'many'});
		await fakeBrowser.storage.session.set({count: 4});
		stop();
		await item.write(7);
		expect(heard).toEqual([3, 0]);
	});
});

describe('a stored item in Äkta’s own database', () => {
	it('is kept where the browser’s storage for extensions holds nothing, and told to whoever watches', async () => {
		const item = storedItem('count', parse, ownArea);
		const heard: number[] = [];
		const stop = item.watch(count => heard.push(count));
		await item.write(3);
		await item.update(count => count + 1);
		expect(await item.read()).toBe(4);
		await vi.waitFor(() => expect(heard.at(-1)).toBe(4), 20_000);
		expect(await local.get(null)).toEqual({});
		await item.remove();
		expect(await item.read()).toBe(0);
		stop();
	});

	it('is as if nothing were stored when the browser gives no database, and only writing says so', async () => {
		vi.spyOn(indexedDB, 'open').mockImplementation(() => {
			throw new Error('no database');
		});
		const item = storedItem('count', parse, ownArea);
		expect(await item.read()).toBe(0);
		await expect(item.write(3)).rejects.toThrow('no database');
		await item.remove();
		vi.restoreAllMocks();
		await item.write(5);
		expect(await item.read()).toBe(5);
	});
});
