// @vitest-environment happy-dom
import {beforeEach, describe, expect, it, vi} from 'vitest';
import {parseSettings} from '../../../companion/settings.ts';
import {type CheckRequest, type TabState, tipKey} from '../../../companion/tab-state.ts';
import {createFrame} from '../../../entrypoints/in-page/frame.ts';
import type {Composer} from '../../../page/composer/composer.ts';
import {samples} from '../../../scripts/gallery/samples.ts';
import {composerIn, draftOf, stateOf} from './composers.ts';

type Asked = {readonly request: CheckRequest; answer(state: TabState): void};

const worker = vi.hoisted(() => ({asked: [] as unknown[]}));
vi.mock('webextension-polyfill', async () => ({default: (await import('wxt/testing/fake-browser')).fakeBrowser}));
vi.mock('../../../browser/messaging/messages.ts', () => ({
	askOverConnection: (_name: string, request: unknown) =>
		new Promise(answer => void worker.asked.push({request, answer})),
	askWorker: () => Promise.resolve(true),
}));

const settled = () => new Promise(done => setTimeout(done));
const ours = () => [...document.body.children].filter(({localName}) => localName.includes('-')).length;

let settings = parseSettings({language: 'sv'});
let all: Composer[] = [];
let ending = new AbortController();
const frameHere = () =>
	createFrame(
		() => settings,
		() => ({active: () => all[0], all: () => all, again: () => undefined, attend: () => undefined}),
		ending.signal,
	);
const answer = async (index: number, state: TabState) => {
	(worker.asked.at(index) as Asked).answer(state);
	await settled();
};

beforeEach(() => {
	document.body.replaceChildren();
	worker.asked = [];
	settings = parseSettings({language: 'sv'});
	all = [composerIn('gilla om du')];
	ending = new AbortController();
});

describe('a frame', () => {
	it('gives the gate the tips of the newest answer with the text they are about', async () => {
		const frame = frameHere();
		const [composer] = all as [Composer];
		composer.revision = 1;
		expect(frame.gate.newest(composer)).toBeUndefined();
		frame.listener.draft(composer, draftOf('gilla om du'));
		await answer(0, stateOf(composer, 1, {tips: [samples.mail]}));
		expect(frame.gate.newest(composer)).toEqual({tips: [samples.mail], text: 'gilla om du'});
		expect(frame.text()).toBe('gilla om du');
		expect(frame.gate.composers()).toEqual(all);
	});

	it('holds nothing as soon as one composer may not be touched', () => {
		const frame = frameHere();
		expect(frame.gate.mayHold()).toBe(true);
		all = [...all, composerIn('', {id: 'c2', name: 'other', barInsertions: true})];
		expect(frame.gate.mayHold()).toBe(false);
		all = all.slice(0, 1);
		settings = parseSettings({language: 'sv', homes: {kvitter: 'off'}});
		expect(frame.gate.mayHold()).toBe(false);
	});

	it('draws at focus, and takes all away when its last composer is gone or it ends', () => {
		const frame = frameHere();
		const [composer] = all as [Composer];
		frame.listener.focus(composer);
		expect(ours()).toBe(1);
		all = [];
		frame.listener.gone(composer);
		expect(ours()).toBe(0);
		all = [composer];
		frame.listener.focus(composer);
		ending.abort();
		expect(ours()).toBe(0);
	});

	it('keeps what it shows when another composer than the last is gone', () => {
		const frame = frameHere();
		const other = composerIn('', {id: 'c2'});
		frame.listener.focus(all[0] as Composer);
		frame.listener.gone(other);
		expect(ours()).toBe(1);
	});

	it('asks about every composer anew when something its drafts depend on changed', async () => {
		const frame = frameHere();
		all = [...all, composerIn('', {id: 'c2'})];
		for (const composer of all) frame.listener.draft(composer, draftOf('ett'));
		settings = parseSettings({language: 'sv', voices: {kvitter: 'organisation'}});
		frame.again();
		expect(worker.asked.map(each => (each as Asked).request.draft.voice)).toEqual([
			'self',
			'self',
			'organisation',
			'organisation',
		]);
	});

	it('carries out what the panel asks of a tip that is still there', async () => {
		const frame = frameHere();
		const [composer] = all as [Composer];
		frame.carry({do: 'dismiss', tip: tipKey(samples.bait)});
		frame.listener.draft(composer, draftOf('gilla om du'));
		await answer(0, stateOf(composer, 0, {tips: [samples.bait]}));
		frame.carry({do: 'dismiss', tip: tipKey(samples.cliche)});
		expect(worker.asked.length).toBe(1);
		frame.carry({do: 'dismiss', tip: tipKey(samples.bait)});
		expect((worker.asked.at(-1) as Asked).request.skipped).toEqual([tipKey(samples.bait)]);
	});
});
