import {beforeEach, describe, expect, it, vi} from 'vitest';
import type {Runtime} from 'webextension-polyfill';
import {fakeBrowser} from 'wxt/testing/fake-browser';
import {createUpdater} from '../../../browser/rule-set-updates/updater.ts';
import {createOwnGoal} from '../../../browser/storage/journal/own-goal.ts';
import {readOwn, writeOwn} from '../../../browser/storage/own-database.ts';
import {READING_VERSION} from '../../../companion/reading-consent.ts';
import type {CheckRequest, TabState} from '../../../companion/tab-state.ts';
import {createActiveRuleSet} from '../../../entrypoints/background/active-rule-set.ts';
import {Overlays} from '../../../entrypoints/background/overlays.ts';
import {frameRequests} from '../../../entrypoints/background/requests.ts';
import {createTabDesk} from '../../../entrypoints/background/tab-desk.ts';
import {pausingText} from '../../../scripts/acts/texts.ts';
import {freshStorage} from '../../browser/storage/fresh-storage.ts';

vi.mock('webextension-polyfill', async () => ({default: (await import('wxt/testing/fake-browser')).fakeBrowser}));
vi.mock('../../../rules/index.ts', async () => ({
	builtIn: await (await import('../../../scripts/load-rules.ts')).loadBuiltIn(),
}));

const {local} = fakeBrowser.storage;
const edition = {version: '0.1.0', builtIn: []};

/** A worker that was just woken, with everything it answers from. */
const wake = () => {
	const ownGoal = createOwnGoal();
	const desk = createTabDesk();
	const force = createActiveRuleSet(edition);
	const updater = createUpdater(edition, () => undefined);
	return {desk, answers: frameRequests({desk, force, updater, overlays: new Overlays(ownGoal), edition, ownGoal})};
};

const senderIn = (tab: number) =>
	({id: 'akta', url: 'https://x.com/', tab: {id: tab}, frameId: 0}) as Runtime.MessageSender;

const requestOf = (text: string, draft = 'd1'): CheckRequest => ({
	composer: {id: 'c1', revision: 1, draft},
	draft: {platform: 'x', surface: 'post', voice: 'self', text, links: [], pictures: []},
	voiceShown: false,
	skipped: [],
	said: {},
});

const pausesIn = ({tips}: TabState): readonly string[] =>
	tips.filter(({level}) => level === 'pause').map(({rule}) => rule);
const judged = async (worker = wake()) => pausesIn(await worker.answers.judge(senderIn(7), requestOf(pausingText)));

beforeEach(async () => {
	vi.restoreAllMocks();
	await freshStorage();
	await local.set({reading: READING_VERSION});
	Object.assign(fakeBrowser.action, {setBadgeText: async () => undefined, setTitle: async () => undefined});
	Object.assign(fakeBrowser.tabs, {sendMessage: async () => undefined});
	Object.assign(fakeBrowser.i18n, {getUILanguage: () => 'sv'});
});

const rubbish: readonly unknown[] = [
	null,
	0,
	-1,
	Number.NaN,
	'',
	'borta',
	true,
	[],
	[null],
	{},
	{off: 'all', allow: 7, hidden: [{}], voices: {x: 'nobody'}, restUntil: 'soon'},
	{skipped: {a: 'b'}, quietUntil: [], drafts: -5},
	{source: 'address', slots: {address: 9}, ratchet: 3},
	{set: {rules: [null]}, hash: 1, stored: {}},
	JSON.parse('{"__proto__": {"tips": []}, "constructor": 1}'),
];

describe('a draft that holds somebody else’s number is answered', () => {
	it.each(['settings', 'habits', 'misunderstood', 'journal', 'studio', 'readingAsked'])(
		'whatever lies under “%s” in the browser’s storage',
		async key => {
			for (const value of rubbish) {
				await local.set({[key]: value});
				expect(await judged(), JSON.stringify(value)).not.toEqual([]);
			}
		},
	);

	it.each(['ownVoice', 'ruleSet.state', 'ruleSet.address.0', 'ruleSet.inline.1', 'ruleSet.file.0'])(
		'whatever lies under “%s” in Äkta’s own database',
		async key => {
			await writeOwn('ruleSet.state', {source: 'address', slots: {address: 0, inline: 1, file: 0}});
			for (const value of rubbish) {
				await writeOwn(key, value);
				expect(await judged(), JSON.stringify(value)).not.toEqual([]);
			}
		},
	);

	it('where nothing can be stored any more, and what cannot be kept is not there', async () => {
		vi.spyOn(local, 'set').mockRejectedValue(new Error('QuotaExceededError'));
		vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValue(new Error('QuotaExceededError'));
		expect(await judged()).not.toEqual([]);
		expect(Object.keys(await local.get(null))).toEqual(['reading']);
	});

	it('where the browser gives no database', async () => {
		vi.spyOn(indexedDB, 'open').mockImplementation(() => {
			throw new Error('no database');
		});
		await expect(readOwn('settings')).rejects.toThrow('no database');
		expect(await judged()).not.toEqual([]);
	});

	it('as soon as a slow storage has answered', async () => {
		const {reading} = await local.get('reading');
		const storage = Promise.withResolvers<void>();
		vi.spyOn(local, 'get').mockImplementation(() => storage.promise.then(() => ({reading})));
		const heard = vi.fn();
		const judging = judged().then(heard);
		await new Promise(done => setTimeout(done));
		expect(heard).not.toHaveBeenCalled();
		storage.resolve();
		await judging;
		expect(heard.mock.lastCall?.[0]).not.toEqual([]);
	});

	it.each([
		['back', -400],
		['forward', 400],
	])('after the clock was put far %s', async (_where, days) => {
		const moment = Date.now();
		vi.spyOn(Date, 'now').mockReturnValue(moment + days * 86_400_000);
		expect(await judged()).not.toEqual([]);
	});

	it('by each of twenty workers that end one after the other', async () => {
		for (let life = 0; life < 20; life++) expect(await judged(wake()), `${life}`).not.toEqual([]);
	});
});

describe('fifty tabs', () => {
	it('are each answered with their own draft, and leave nothing behind', async () => {
		const {desk, answers} = wake();
		const tabs = Array.from({length: 50}, (_, at) => at + 1);
		const ask = (tab: number) =>
			answers.judge(senderIn(tab), requestOf(tab % 2 ? pausingText : 'Vi ses i morgon', `d${tab}`));
		await Promise.all(tabs.map(ask));
		for (const tab of tabs) {
			const state = await desk.state(tab);
			expect(state?.composer.draft).toBe(`d${tab}`);
			expect(state && pausesIn(state).length > 0).toBe(tab % 2 === 1);
		}
		for (const tab of tabs) desk.removeTab(tab);
		for (const tab of tabs) expect(await desk.state(tab)).toBeUndefined();
	});
});
