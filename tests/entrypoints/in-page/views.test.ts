// @vitest-environment happy-dom
import {beforeEach, describe, expect, it, vi} from 'vitest';
import type {ComposerAction} from '../../../companion/overlay.ts';
import {parseSettings} from '../../../companion/settings.ts';
import {tipKey} from '../../../companion/tab-state.ts';
import type {Tip} from '../../../engine/model/tip.ts';
import type {Drafts} from '../../../entrypoints/in-page/drafts.ts';
import {createFrameSettings} from '../../../entrypoints/in-page/frame-settings.ts';
import {createViews} from '../../../entrypoints/in-page/views.ts';
import type {Composer} from '../../../page/composer/composer.ts';
import type {Marks} from '../../../page/marks/marks-type.ts';
import {samples} from '../../../scripts/gallery/samples.ts';
import {composerIn, stateOf} from './composers.ts';
import {fakeOverlays} from './overlays.ts';

let composer: Composer;
let overlays = fakeOverlays();
let drawn: (string | readonly Tip[])[] = [];
let place: DOMRect | undefined;

const marks: Marks = {
	draw: (tips, text) => void drawn.push(tips, text),
	clear: () => void drawn.push('cleared'),
	caretMoved: () => undefined,
	at: () => undefined,
	atCaret: () => undefined,
	rectOf: () => place,
	select: () => undefined,
};

type Answered = {isAnswered?: boolean; tips?: readonly Tip[] | (() => readonly Tip[])};

let acted: ComposerAction[] = [];

const views = (chosen: object | (() => object), {isAnswered = true, tips = [samples.bait]}: Answered = {}) => {
	const unused = () => undefined;
	const now = () => (typeof tips === 'function' ? tips() : tips);
	const drafts: Drafts = {
		check: unused,
		newest: () => (isAnswered ? {state: stateOf(composer, 1, {tips: now()}), text: 'gilla om du'} : undefined),
		publication: unused,
		typed: unused,
		lacks: () => ({waiting: false, silent: false}),
		skip: unused,
		unskip: unused,
		say: unused,
		again: unused,
		forget: unused,
	};
	const frameSettings = createFrameSettings(() => parseSettings(typeof chosen === 'function' ? chosen() : chosen));
	return createViews({
		frameSettings,
		drafts,
		overlays,
		acted: action => void acted.push(action),
		marks: () => marks,
		notice: unused,
	});
};

/** Elements of ours in the page: each has a name with a hyphen. */
const ours = () => [...document.body.children].filter(({localName}) => localName.includes('-')).length;
const heldPress = (composers: readonly Composer[]) => ({
	composers,
	tips: [samples.mail],
	at: undefined,
	again: false,
	shown: () => undefined,
	change: () => undefined,
	publish: () => undefined,
});

beforeEach(() => {
	document.body.replaceChildren();
	composer = composerIn('gilla om du');
	drawn = [];
	acted = [];
	overlays = fakeOverlays();
	place = new DOMRect(0, 0, 10, 10);
});

describe('the views of a frame', () => {
	it('draw marks and the docked sidebar where both may stand, once each', () => {
		const shown = views({});
		shown.draw(composer);
		shown.draw(composer);
		expect(drawn).toEqual([[samples.bait], 'gilla om du', [samples.bait], 'gilla om du']);
		expect(ours()).toBe(1);
	});

	it('draw no mark before the first answer', () => {
		views({}, {isAnswered: false}).draw(composer);
		expect(drawn).toEqual(['cleared']);
	});

	it('draw marks without a sidebar where marks alone were chosen', () => {
		views({homes: {kvitter: 'marks'}}).draw(composer);
		expect(drawn[0]).toEqual([samples.bait]);
		expect(ours()).toBe(0);
	});

	it('put nothing into the page where Äkta is off there, or the terms were not read', () => {
		views({homes: {kvitter: 'off'}}).draw(composer);
		composer = composerIn('gilla om du', {barInsertions: true, id: 'c2'});
		const shown = views({homes: {kvitter: 'docked'}});
		shown.draw(composer);
		shown.openCard(composer, samples.bait, false);
		expect(shown.openPause(heldPress([composer]))).toBeUndefined();
		expect(drawn).toEqual(['cleared', 'cleared']);
		expect(ours()).toBe(0);
	});

	it('take the sidebar away when it is no longer wanted', () => {
		let home = 'docked';
		const shown = views(() => ({homes: {kvitter: home}}));
		shown.draw(composer);
		expect(ours()).toBe(1);
		home = 'panel';
		shown.draw(composer);
		expect(ours()).toBe(0);
	});

	it('open one card at a mark, and none where its words are gone', () => {
		const shown = views({homes: {kvitter: 'marks'}});
		shown.openCard(composer, samples.bait, false);
		shown.openCard(composer, samples.bait, false);
		expect(ours()).toBe(1);
		shown.clear();
		expect(ours()).toBe(0);
		place = undefined;
		shown.openCard(composer, samples.bait, false);
		expect(ours()).toBe(0);
	});

	it('open the card before publishing once it is ready, and hide it again', () => {
		const shown = views({homes: {kvitter: 'marks'}}, {tips: [samples.mail]});
		expect(shown.openPause(heldPress([composer]))).toBeUndefined();
		shown.prepare(composer);
		overlays.says().drawn({width: 400, height: 200});
		const card = shown.openPause(heldPress([composer]));
		expect(card?.host.isConnected).toBe(true);
		card?.remove();
		expect(overlays.asked.at(-1)).toBe('hide');
		expect(shown.openPause(heldPress([]))).toBeUndefined();
	});

	it('clear everything from the page', () => {
		const shown = views({}, {tips: [samples.mail]});
		shown.draw(composer);
		expect(ours()).toBe(2);
		shown.clear();
		expect(ours()).toBe(0);
	});
});

describe('the card at a mark', () => {
	const inMarks = {homes: {kvitter: 'marks'}};
	const kinds = () => overlays.asked.flatMap(each => (Array.isArray(each) && each[0] === 'draw' ? [each[1]] : []));
	const act = (what: 'skip' | 'misunderstood' | 'copy' | 'jump') =>
		overlays.says().acted({do: what, tip: tipKey(samples.bait), rule: samples.bait.rule});

	it('closes when the newest answer lacks its tip, and not before', () => {
		let tips: readonly Tip[] = [samples.bait];
		const shown = views(inMarks, {tips: () => tips});
		shown.openCard(composer, samples.bait, false);
		shown.prepare(composer);
		expect(ours()).toBe(1);
		tips = [samples.cliche];
		shown.prepare(composer);
		expect(ours()).toBe(0);
	});

	it('closes when nothing may be shown any more, and when its composer is gone', () => {
		let home = 'marks';
		const shown = views(() => ({homes: {kvitter: home}}));
		shown.openCard(composer, samples.bait, false);
		home = 'off';
		shown.prepare(composer);
		expect(ours()).toBe(0);
		home = 'marks';
		shown.openCard(composer, samples.bait, false);
		shown.gone(composer);
		expect(ours()).toBe(0);
	});

	it.each(['skip', 'misunderstood', 'copy'] as const)('closes at %s, and one line says what was done', what => {
		views(inMarks).openCard(composer, samples.bait, false);
		act(what);
		expect(kinds()).toEqual(['tip', 'notice']);
		expect(ours()).toBe(1);
		expect(acted.map(each => each.do)).toEqual([what]);
	});

	it('closes without a line where the outcome is seen', () => {
		views(inMarks).openCard(composer, samples.bait, false);
		act('jump');
		expect(ours()).toBe(0);
	});

	it('leaves what the worker carries out to the worker, and says it', () => {
		views(inMarks).openCard(composer, samples.bait, false);
		overlays.says().acted({do: 'hide', rule: samples.bait.rule});
		expect(acted).toEqual([]);
		expect(kinds()).toEqual(['tip', 'notice']);
	});

	it('is the sidebar where that stands open with the tip', () => {
		const shown = views({});
		composer.scope.getBoundingClientRect = () => new DOMRect(0, 0, 100, 100);
		shown.draw(composer);
		overlays.says().drawn({width: 320, height: 400});
		shown.openCard(composer, samples.bait, false);
		expect(kinds()).toEqual(['sidebar', 'sidebar']);
		expect(ours()).toBe(1);
	});
});

describe('the card before publishing, once it is up', () => {
	const up = (tips: () => readonly Tip[]) => {
		const shown = views({homes: {kvitter: 'marks'}}, {tips});
		shown.prepare(composer);
		overlays.says().drawn({width: 400, height: 200});
		const change = vi.fn();
		// As the gate names them: by the words as they stand in the draft.
		const held = {...heldPress([composer]), tips: [{...samples.mail, words: ['gilla om d']}], change};
		shown.openPause(held);
		return {shown, change};
	};

	it('stays while its reason stands in the newest answer', () => {
		const {shown, change} = up(() => [samples.mail, samples.bait]);
		shown.prepare(composer);
		expect(change).not.toHaveBeenCalled();
	});

	it('is answered with “Change” when the newest answer lacks its reason', () => {
		let tips: readonly Tip[] = [samples.mail];
		const {shown, change} = up(() => tips);
		tips = [samples.bait];
		shown.prepare(composer);
		expect(change).toHaveBeenCalledOnce();
	});
});
