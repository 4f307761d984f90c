// @vitest-environment happy-dom
import {beforeEach, describe, expect, it} from 'vitest';
import {parseSettings} from '../../../companion/settings.ts';
import {createFrameSettings} from '../../../entrypoints/in-page/frame-settings.ts';
import {composerIn} from './composers.ts';

const barring = {barInsertions: true};
const allowed = (settings: object) => createFrameSettings(() => parseSettings(settings));

beforeEach(() => document.body.replaceChildren());

describe('what may stand in a page', () => {
	it.each([
		['everything by itself', {}, {}, 'docked', true],
		['marks where they were chosen', {homes: {kvitter: 'marks'}}, {}, 'marks', true],
		['nothing where it is off', {homes: {kvitter: 'off'}}, {}, 'off', false],
		['nothing while it rests', {restUntil: Date.now() + 60_000}, {}, 'off', false],
		['everything after the rest', {restUntil: Date.now() - 60_000}, {}, 'docked', true],
		['nothing on a site it is off on', {offHosts: [location.hostname]}, {}, 'off', false],
		['nothing before the terms were read', {}, barring, 'panel', false],
		['nothing before they were read, though docked was chosen', {homes: {kvitter: 'docked'}}, barring, 'panel', false],
		['marks and card once they were read', {consents: ['kvitter']}, barring, 'panel', true],
	])('%s', (_, settings, terms, home, may) => {
		const frame = allowed(settings);
		const composer = composerIn('', terms);
		expect(frame.homeOf(composer)).toBe(home);
		expect(frame.mayShow(composer)).toBe(may);
	});

	it('follows settings that change', () => {
		let settings = parseSettings({});
		const frame = createFrameSettings(() => settings);
		const composer = composerIn();
		settings = parseSettings({homes: {kvitter: 'off'}, folded: {kvitter: true}});
		expect(frame.mayShow(composer)).toBe(false);
		expect(frame.isFolded(composer)).toBe(true);
	});
});
