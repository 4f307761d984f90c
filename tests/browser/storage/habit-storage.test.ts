import {beforeEach, expect, it, vi} from 'vitest';
import {fakeBrowser} from 'wxt/testing/fake-browser';

vi.mock('webextension-polyfill', async () => ({default: (await import('wxt/testing/fake-browser')).fakeBrowser}));

/** The module as it begins in a worker that was just woken. */
const woken = () => {
	vi.resetModules();
	return import('../../../browser/storage/habit-storage.ts');
};

beforeEach(() => fakeBrowser.reset());

it('counts a skip, a look and a draft once each, however often they come and however often the worker was stopped', async () => {
	for (let life = 0; life < 3; life++) {
		const {recordDraft, recordSeen, recordSkip} = await woken();
		for (let press = 0; press < 3; press++) {
			await recordSkip('draft', 'open/a');
			await recordSeen('draft', 'open/a');
			await recordDraft('draft');
		}
	}
	const {storedHabits} = await woken();
	expect(await storedHabits.read()).toMatchObject({drafts: 1, skipped: {'open/a': 1}, seen: {'open/a': 1}});
});

it('counts the next draft and another rule by themselves', async () => {
	const {recordSkip, storedHabits} = await woken();
	await recordSkip('one', 'open/a');
	await recordSkip('two', 'open/a');
	await recordSkip('two', 'open/b');
	expect((await storedHabits.read()).skipped).toEqual({'open/a': 2, 'open/b': 1});
});

it('takes back a skip once, and lets it be counted again', async () => {
	const {recordSkip, takeBackSkip, storedHabits} = await woken();
	await takeBackSkip('draft', 'open/a');
	await recordSkip('draft', 'open/a');
	await takeBackSkip('draft', 'open/a');
	await takeBackSkip('draft', 'open/a');
	expect((await storedHabits.read()).skipped).toEqual({'open/a': 0});
	await recordSkip('draft', 'open/a');
	expect((await storedHabits.read()).skipped).toEqual({'open/a': 1});
});
