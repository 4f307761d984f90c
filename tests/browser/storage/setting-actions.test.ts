import {beforeEach, expect, it, vi} from 'vitest';
import {fakeBrowser} from 'wxt/testing/fake-browser';
import {settingActions} from '../../../browser/storage/setting-actions.ts';
import {storedSettings} from '../../../browser/storage/settings-storage.ts';

vi.mock('webextension-polyfill', async () => ({default: (await import('wxt/testing/fake-browser')).fakeBrowser}));

beforeEach(() => fakeBrowser.reset());

const settled = async () => {
	// What is stored one after the other is there once one more change has gone through.
	await storedSettings.update(settings => settings);
	return storedSettings.read();
};

it('hides a tip in one kind of text, on one network and everywhere, and takes each back by itself', async () => {
	const comments = {rule: 'open/a', at: {platform: 'x', surface: 'comment' as const}};
	const network = {rule: 'open/a', at: {platform: 'x'}};
	for (const each of [comments, network, comments, {rule: 'open/a'}]) settingActions.hide(each);
	expect(await settled()).toMatchObject({
		off: ['open/a'],
		hidden: [
			{rule: 'open/a', platform: 'x'},
			{rule: 'open/a', platform: 'x', surface: 'comment'},
		],
	});
	settingActions.unhide(network);
	settingActions.unhide({rule: 'open/a'});
	expect(await settled()).toMatchObject({off: [], hidden: [{rule: 'open/a', platform: 'x', surface: 'comment'}]});
});

it('leaves words alone, and takes that back without losing others', async () => {
	settingActions.allow(['Lingonby', 'lampan']);
	settingActions.allow(['lampan']);
	expect((await settled()).allow).toEqual(['Lingonby', 'lampan']);
	settingActions.disallow(['lampan']);
	expect((await settled()).allow).toEqual(['Lingonby']);
});
