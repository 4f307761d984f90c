import {beforeEach, expect, it, vi} from 'vitest';
import {fakeBrowser} from 'wxt/testing/fake-browser';
import {parseDocument} from '../../../authoring/parse-document.ts';
import {readLastGoodSet, readPreviousSet} from '../../../browser/rule-set-updates/last-good-set.ts';
import {storedState} from '../../../browser/rule-set-updates/update-state.ts';
import {storedHabits} from '../../../browser/storage/habit-storage.ts';
import {readOwn, writeOwn} from '../../../browser/storage/own-database.ts';
import {storedMisunderstood} from '../../../browser/storage/reported-tips.ts';
import {storedSettings} from '../../../browser/storage/settings-storage.ts';
import {storedWork} from '../../../browser/storage/studio-storage.ts';
import {freshStorage} from './fresh-storage.ts';
import stored from './stored-by-0.1.0.json' with {type: 'json'};

vi.mock('webextension-polyfill', async () => ({default: (await import('wxt/testing/fake-browser')).fakeBrowser}));

beforeEach(async () => {
	await freshStorage();
	await fakeBrowser.storage.local.set(stored);
});

it('reads all a person chose', async () => {
	// Where a person writes was asked once and did nothing; what came later is as if nothing had been chosen.
	const {networks, ...answers} = stored.settings.answers;
	expect(await storedSettings.read()).toEqual({
		...stored.settings,
		answers,
		boxes: {},
		goalFolded: false,
		hidden: [],
		reminded: [],
	});
	expect(await storedHabits.read()).toEqual({...stored.habits, drafts: 0, quietToDraft: {}});
	expect(await storedMisunderstood.read()).toEqual(stored.misunderstood);
});

it('reads the work of the studio', async () => {
	expect(parseDocument((await storedWork.read())?.work)).toEqual(stored.studio.work);
});

it('keeps the set that was in force, and the one before it', async () => {
	const state = await storedState.read();
	expect(state).toEqual(stored['ruleSet.state']);
	for (const version of ['0.1.0', '0.2.0']) {
		expect(await readLastGoodSet('file', state, {version, builtIn: []})).toMatchObject({
			good: {set: {version: 2}},
			lost: false,
		});
		expect(await readPreviousSet('file', state, {version, builtIn: []})).toMatchObject({version: 1});
	}
});

it('does without a set that is no longer whole, and says so', async () => {
	const last = stored['ruleSet.file.1'];
	await writeOwn('ruleSet.file.1', {...last, text: last.text.slice(0, -9)});
	expect(await readLastGoodSet('file', await storedState.read(), {version: '0.1.0', builtIn: []})).toMatchObject({
		good: {set: {version: 1}},
		lost: true,
	});
});

it('moves what no page may read into its own database, and leaves nothing of it behind', async () => {
	const {ownVoice} = await storedSettings.read();
	expect(ownVoice).toEqual(stored.settings.ownVoice);
	expect(await readOwn('ownVoice')).toEqual(ownVoice);
	const left = await fakeBrowser.storage.local.get(null);
	const {ownVoice: _moved, ...choices} = stored.settings;
	expect(left).toEqual({
		settings: choices,
		habits: stored.habits,
		misunderstood: stored.misunderstood,
		studio: stored.studio,
	});
});

it('takes nothing from there again once it has moved', async () => {
	await readOwn('ruleSet.state');
	await fakeBrowser.storage.local.set({'ruleSet.state': {source: 'inline'}, settings: {ownVoice: {planted: 1}}});
	vi.resetModules();
	const woken = await import('../../../browser/storage/own-database.ts');
	expect(await woken.readOwn('ruleSet.state')).toEqual(stored['ruleSet.state']);
	expect((await storedSettings.read()).ownVoice).toEqual(stored.settings.ownVoice);
	expect(await fakeBrowser.storage.local.get(['settings', 'ruleSet.state'])).toEqual({settings: {}});
});

it('loses nothing when storage fails while it moves', async () => {
	const failing = vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('corrupt'));
	expect(await readOwn('ruleSet.state').catch(() => 'failed')).toBe('failed');
	failing.mockRestore();
	expect(await readOwn('ruleSet.state')).toEqual(stored['ruleSet.state']);
});
