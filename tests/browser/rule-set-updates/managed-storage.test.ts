import {expect, it, vi} from 'vitest';
import {readManagedStorage} from '../../../browser/rule-set-updates/managed-storage.ts';

const api = vi.hoisted(() => ({storage: {managed: undefined as unknown}}));
vi.mock('webextension-polyfill', () => ({default: api}));

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
