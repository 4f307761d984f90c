// @vitest-environment happy-dom
import {beforeEach, describe, expect, it, vi} from 'vitest';
import {parseSettings} from '../../../companion/settings.ts';
import {type CheckRequest, type TabState, tipKey} from '../../../companion/tab-state.ts';
import {createDrafts} from '../../../entrypoints/in-page/drafts.ts';
import type {Composer} from '../../../page/composer/composer.ts';
import {samples} from '../../../scripts/gallery/samples.ts';
import {composerIn, draftOf, stateOf} from './composers.ts';

type Asked = {readonly request: CheckRequest; answer(state: TabState): void; fail(): void};

const worker = vi.hoisted(() => ({asked: [] as unknown[], told: [] as unknown[][], valid: true}));
vi.mock('../../../browser/extension/context-valid.ts', () => ({isContextValid: () => worker.valid}));
vi.mock('../../../browser/messaging/messages.ts', () => ({
	askOverConnection: (_name: string, request: unknown) =>
		new Promise((answer, fail) => void worker.asked.push({request, answer, fail})),
	askWorker: (...told: unknown[]) => Promise.resolve(void worker.told.push(told)),
}));

const asked = (index: number): Asked => {
	const found = worker.asked.at(index);
	if (!found) throw new Error('Nothing was asked');
	return found as Asked;
};
const settled = () => new Promise(done => setTimeout(done));

let settings = parseSettings({});
let heard: Composer[] = [];
const fresh = () =>
	createDrafts(
		() => settings,
		composer => void heard.push(composer),
	);

beforeEach(() => {
	document.body.replaceChildren();
	[worker.asked, worker.told, worker.valid] = [[], [], true];
	settings = parseSettings({});
	heard = [];
});

describe('the drafts of a frame', () => {
	it('keep the answer to the newest revision, whatever order answers come in', async () => {
		const drafts = fresh();
		const composer = composerIn();
		composer.revision = 1;
		drafts.check(composer, draftOf('ett'));
		composer.revision = 2;
		drafts.check(composer, draftOf('ett två'));
		asked(1).answer(stateOf(composer, 2));
		await settled();
		asked(0).answer(stateOf(composer, 1));
		await settled();
		expect(drafts.newest(composer)).toMatchObject({text: 'ett två', state: {composer: {revision: 2}}});
		expect(heard).toEqual([composer]);
	});

	it('wait until the newest revision is answered', async () => {
		const drafts = fresh();
		const composer = composerIn();
		expect(drafts.lacks(composer)).toEqual({waiting: true, silent: false});
		composer.revision = 1;
		drafts.check(composer, draftOf('ett'));
		asked(0).answer(stateOf(composer, 1));
		await settled();
		expect(drafts.lacks(composer)).toEqual({waiting: false, silent: false});
		composer.revision = 2;
		expect(drafts.lacks(composer).waiting).toBe(true);
	});

	it('say that none comes when the worker fails on the newest, and keep what was found', async () => {
		const drafts = fresh();
		const composer = composerIn();
		composer.revision = 1;
		drafts.check(composer, draftOf('ett'));
		asked(0).answer(stateOf(composer, 1));
		await settled();
		composer.revision = 2;
		drafts.check(composer, draftOf('ett två'));
		asked(1).fail();
		await settled();
		expect(drafts.lacks(composer)).toEqual({waiting: true, silent: true});
		expect(drafts.newest(composer)?.text).toBe('ett');
		expect(heard.length).toBe(2);
		drafts.again(composer);
		asked(2).answer(stateOf(composer, 2));
		await settled();
		expect(drafts.lacks(composer)).toEqual({waiting: false, silent: false});
	});

	it('say nothing of a failure on an older revision, nor once the extension is gone', async () => {
		const drafts = fresh();
		const composer = composerIn();
		composer.revision = 1;
		drafts.check(composer, draftOf('ett'));
		composer.revision = 2;
		asked(0).fail();
		await settled();
		expect(drafts.lacks(composer).silent).toBe(false);
		worker.valid = false;
		drafts.check(composer, draftOf('två'));
		asked(1).fail();
		await settled();
		expect(heard).toEqual([]);
	});

	it('are written as whom the site shows, else as the person last switched there', () => {
		settings = parseSettings({voices: {kvitter: 'at-work'}});
		const drafts = fresh();
		drafts.check(composerIn(), draftOf('ett'));
		drafts.check(composerIn('', {id: 'c2'}), draftOf('två', {voice: 'organisation'}));
		expect(asked(0).request).toMatchObject({draft: {voice: 'at-work'}, voiceShown: false, title: 'Kvitter'});
		expect(asked(1).request).toMatchObject({draft: {voice: 'organisation'}, voiceShown: true});
	});

	it('leave a skipped tip for this draft alone', () => {
		const drafts = fresh();
		const composer = composerIn();
		drafts.check(composer, draftOf('gilla om du'));
		drafts.skip(composer, samples.bait);
		expect(asked(-1).request.skipped).toEqual([tipKey(samples.bait)]);
		const other = composerIn('', {id: 'c2'});
		drafts.check(other, draftOf('gilla om du'));
		expect(asked(-1).request.skipped).toEqual([]);
	});

	it('bring a skipped tip back', () => {
		const drafts = fresh();
		const composer = composerIn();
		drafts.check(composer, draftOf('gilla om du'));
		drafts.skip(composer, samples.bait);
		drafts.unskip(composer, tipKey(samples.bait));
		expect(asked(-1).request.skipped).toEqual([]);
	});

	it('are others once their field was emptied, with nothing skipped', () => {
		const drafts = fresh();
		const composer = composerIn();
		drafts.check(composer, draftOf('gilla om du'));
		drafts.skip(composer, samples.bait);
		const {draft} = asked(-1).request.composer;
		drafts.check(composer, draftOf('gilla om du vill'));
		expect(asked(-1).request.composer.draft).toBe(draft);
		drafts.check(composer, draftOf(' '));
		drafts.check(composer, draftOf('gilla om du'));
		expect(asked(-1).request.composer.draft).not.toBe(draft);
		expect(asked(-1).request.skipped).toEqual([]);
	});

	it('keep what was said of a comment while it is the one answered', () => {
		const drafts = fresh();
		const composer = composerIn();
		const first = {parent: {text: 'Har ni öppet?'}};
		drafts.check(composer, draftOf('Ja', first));
		drafts.say(composer, {something: 'yes'});
		drafts.say(composer, {reads: 'question'});
		drafts.check(composer, draftOf('Ja, ', first));
		expect(asked(-1).request.said).toEqual({something: 'yes', reads: 'question'});
		drafts.check(composer, draftOf('Ja, ', {parent: {text: 'Ni ljuger!'}}));
		expect(asked(-1).request.said).toEqual({});
		drafts.say(composer, {something: 'no'});
		drafts.check(composer, draftOf('Ja, '));
		expect(asked(-1).request.said).toEqual({});
	});

	it('are forgotten with their composer, and the worker is told', async () => {
		const drafts = fresh();
		const composer = composerIn();
		composer.revision = 1;
		drafts.check(composer, draftOf('ett'));
		drafts.forget(composer);
		asked(0).answer(stateOf(composer, 1));
		await settled();
		expect(drafts.newest(composer)).toBeUndefined();
		expect(heard).toEqual([]);
		expect(worker.told).toEqual([['gone', 'c1']]);
		drafts.again(composer);
		expect(worker.asked.length).toBe(1);
	});

	it('know the block last written in', () => {
		const drafts = fresh();
		const composer = composerIn();
		expect(drafts.typed(composer)).toBeUndefined();
		drafts.check(composer, draftOf('Ett.\nTvå'));
		drafts.check(composer, draftOf('Ett.\nTvå!'));
		expect(drafts.typed(composer)?.block).toEqual([5, 9]);
	});
});
