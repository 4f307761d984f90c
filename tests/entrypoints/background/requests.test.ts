import {beforeEach, describe, expect, it, vi} from 'vitest';
import type {Runtime} from 'webextension-polyfill';
import {fakeBrowser} from 'wxt/testing/fake-browser';
import {wire} from '../../../browser/messaging/wire.ts';
import {READING_VERSION} from '../../../companion/reading-consent.ts';
import type {CheckRequest} from '../../../companion/tab-state.ts';
import {frameRequests, type WorkerParts} from '../../../entrypoints/background/requests.ts';

vi.mock('webextension-polyfill', async () => ({default: (await import('wxt/testing/fake-browser')).fakeBrowser}));

const site = {id: 'other', url: 'https://x.com/home', tab: {id: 7}, frameId: 0} as Runtime.MessageSender;
const request = {composer: {id: 'c1', revision: 1, draft: 'd1'}} as CheckRequest;
const told = vi.fn(() => Promise.resolve());
const asksOnButton = vi.fn(async () => undefined);
const markUnanswered = vi.fn();
const requests = () =>
	frameRequests({desk: {markUnanswered} as unknown as WorkerParts['desk']} as unknown as WorkerParts);

beforeEach(() => {
	vi.restoreAllMocks();
	fakeBrowser.reset();
	told.mockReset();
	markUnanswered.mockReset();
	asksOnButton.mockReset();
	Object.assign(fakeBrowser.action, {setBadgeText: asksOnButton});
	Object.assign(fakeBrowser.tabs, {sendMessage: told});
	Object.assign(fakeBrowser.i18n, {getUILanguage: () => 'sv'});
});

describe('a frame of a site', () => {
	it('is turned away, stopped, and said to wait on the toolbar button before the person’s yes', async () => {
		expect(await requests().inject(site)).toBe(false);
		expect(asksOnButton).toHaveBeenCalledOnce();
		await expect(requests().judge(site, request)).rejects.toThrow('has not said yes');
		expect(told).toHaveBeenCalledWith(7, wire('frame', 'stopReading', []), {frameId: 0});
		expect(markUnanswered).not.toHaveBeenCalled();
	});

	it('is neither stopped nor said to wait when nobody can tell whether the person has said yes', async () => {
		await fakeBrowser.storage.local.set({reading: READING_VERSION});
		vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('corrupt'));
		await expect(requests().inject(site)).rejects.toThrow('corrupt');
		await expect(requests().judge(site, request)).rejects.toThrow('corrupt');
		expect(told).not.toHaveBeenCalled();
		expect(asksOnButton).not.toHaveBeenCalled();
		expect(markUnanswered).toHaveBeenCalledWith(7);
	});
});
