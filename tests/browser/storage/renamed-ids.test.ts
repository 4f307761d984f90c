import {beforeEach, expect, it, vi} from 'vitest';
import {fakeBrowser} from 'wxt/testing/fake-browser';
import {parseDocument, parseUnfinishedSet} from '../../../authoring/parse-document.ts';
import {recordSkip, storedHabits} from '../../../browser/storage/habit-storage.ts';
import {storedMisunderstood} from '../../../browser/storage/reported-tips.ts';
import {storedSettings, writeSettings} from '../../../browser/storage/settings-storage.ts';
import {freshStorage} from './fresh-storage.ts';

vi.mock('webextension-polyfill', async () => ({default: (await import('wxt/testing/fake-browser')).fakeBrowser}));
vi.mock('../../../rules/renamed-ids.ts', () => ({renamedIds: {'open/old': 'open/new'}}));

beforeEach(freshStorage);

it('reads a muted rule under its present id, and stores it so with the next choice', async () => {
	await fakeBrowser.storage.local.set({settings: {off: ['open/old'], ownVoice: {'rule open/old': 1}}});
	expect(await storedSettings.read()).toMatchObject({off: ['open/new'], ownVoice: {'rule open/new': 1}});
	await writeSettings({amount: 'much'});
	expect(await storedSettings.read()).toMatchObject({ownVoice: {'rule open/new': 1}});
	expect(await fakeBrowser.storage.local.get('settings')).toMatchObject({
		settings: {amount: 'much', off: ['open/new']},
	});
});

it('counts on from what was skipped under the former id', async () => {
	await fakeBrowser.storage.local.set({habits: {skipped: {'open/old': 2}, seen: {}, quietUntil: {}}});
	await recordSkip('d', 'open/new');
	expect((await storedHabits.read()).quietUntil['open/new']).toBeGreaterThan(0);
});

it('reads a tip noted as wrong under its present id', async () => {
	await fakeBrowser.storage.local.set({misunderstood: [{rule: 'open/old', on: '2026-11-29'}]});
	expect(await storedMisunderstood.read()).toEqual([{rule: 'open/new', on: '2026-11-29'}]);
});

it('opens a set in the studio with the present ids', () => {
	const set = {format: '1.0', id: 'pahittlampan', version: 1, name: 'P', change: {'open/old': {start: 'off'}}};
	const change = {'open/new': {start: 'off'}};
	expect(parseUnfinishedSet(set)).toMatchObject({set: {change}});
	expect(parseDocument({set, given: set})).toMatchObject({set: {change}, given: {change}});
});
