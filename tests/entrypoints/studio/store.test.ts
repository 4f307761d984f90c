// @vitest-environment happy-dom
import {beforeEach, describe, expect, it, vi} from 'vitest';
import {fakeBrowser} from 'wxt/testing/fake-browser';
import {emptyDocument} from '../../../authoring/guidance-document.ts';
import {storedWork} from '../../../browser/storage/studio-storage.ts';
import {createStudioStore} from '../../../entrypoints/studio/store.ts';

vi.mock('webextension-polyfill', async () => ({default: (await import('wxt/testing/fake-browser')).fakeBrowser}));
vi.mock('../../../rules/index.ts', () => ({builtIn: {rules: []}})); // Made at build.

const empty = emptyDocument('en', '2027-11-30');
const named = (policy: string) => ({...empty, policy});

/** What the browser does when the person looks at another tab, or closes this one. */
const leave = {
	'looks at another tab': () => {
		vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
		document.dispatchEvent(new Event('visibilitychange'));
	},
	'closes the tab': () => void dispatchEvent(new Event('pagehide')),
};

const kept = () => storedWork.read().then(stored => stored?.work);

beforeEach(() => {
	vi.restoreAllMocks();
	vi.useFakeTimers();
	fakeBrowser.reset();
});

describe('the work of the studio', () => {
	it('is kept a moment after the last change', async () => {
		createStudioStore(empty, () => undefined).change(named('We post.'));
		expect(await kept()).toBeUndefined();
		await vi.advanceTimersByTimeAsync(1000);
		expect(await kept()).toMatchObject({policy: 'We post.'});
	});

	it.each(Object.entries(leave))('is kept at once when the person %s', async (_how, go) => {
		createStudioStore(empty, () => undefined).change(named('We post.'));
		go();
		expect(await kept()).toMatchObject({policy: 'We post.'});
	});

	it('is left as another tab kept it when nothing was changed here', async () => {
		createStudioStore(empty, () => undefined);
		await storedWork.write({tab: 'another', work: named('Theirs.')});
		for (const go of Object.values(leave)) go();
		expect(await kept()).toMatchObject({policy: 'Theirs.'});
	});

	it('is not written over another tab’s while the person has not chosen', async () => {
		const store = createStudioStore(empty, () => undefined);
		await storedWork.write({tab: 'another', work: named('Theirs.')});
		store.change(named('Mine.'));
		await vi.advanceTimersByTimeAsync(1000);
		expect(await kept()).toMatchObject({policy: 'Theirs.'});
		expect(store.now().theirs).toMatchObject({policy: 'Theirs.'});
	});
});
