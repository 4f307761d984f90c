import {beforeEach, describe, expect, it, vi} from 'vitest';
import {fakeBrowser} from 'wxt/testing/fake-browser';
import type {FieldNotice} from '../../../companion/field-notice.ts';
import type {TabState} from '../../../companion/tab-state.ts';
import {createTabDesk} from '../../../entrypoints/background/tab-desk.ts';

vi.mock('webextension-polyfill', async () => ({default: (await import('wxt/testing/fake-browser')).fakeBrowser}));

const button = {text: '', title: ''};
const TAB = 7;
const structure = 'network: x';
const unknown: FieldNotice = {kind: 'unknown-field', box: 'x.com textarea in form by div', structure};
const noPublish: FieldNotice = {kind: 'no-publish', structure};
const withTips = (count: number) =>
	({composer: {id: 'c1'}, tips: Array.from({length: count}, () => ({}))}) as unknown as TabState;

const shownFor = (tips: number, notice: FieldNotice) => {
	const desk = createTabDesk();
	if (tips > 0) desk.setState(TAB, withTips(tips));
	desk.notices.set({tab: TAB, frame: 0}, notice);
	return button;
};

beforeEach(() => {
	fakeBrowser.reset();
	Object.assign(button, {text: '', title: ''});
	Object.assign(fakeBrowser.action, {
		setBadgeText: async ({text}: {text: string}) => void Object.assign(button, {text}),
		setBadgeBackgroundColor: async () => undefined,
		setTitle: async ({title}: {title: string}) => void Object.assign(button, {title}),
	});
	Object.assign(fakeBrowser.runtime, {sendMessage: async () => undefined});
	Object.assign(fakeBrowser.i18n, {getUILanguage: () => 'en'});
});

describe('the toolbar button', () => {
	it.each([
		['is not recognised', 0, unknown, '?', 'Äkta doesn’t recognise this box.'],
		['shows no publish control and has no tips', 0, noPublish, '?', 'can’t see what publishes this'],
	])('tells quietly of a box that %s', async (_what, tips, notice, text, says) => {
		const shown = shownFor(tips, notice);
		await vi.waitFor(() => expect(shown).toEqual({text, title: expect.stringContaining(says)}));
	});

	it('tells of the tips and that nothing in sight publishes', async () => {
		const shown = shownFor(2, noPublish);
		const title = expect.stringMatching(/^Äkta has 2 tips\..*can’t see what publishes this\.$/);
		await vi.waitFor(() => expect(shown).toEqual({text: '2?', title}));
	});
});
