// @vitest-environment happy-dom
import {act} from 'preact/test-utils';
import {beforeEach, expect, it} from 'vitest';
import {parseSettings} from '../../../browser/settings-shape.ts';
import {AllTipsView} from '../../../components/pages/all-tips-view.tsx';
import {sv} from '../../../components/strings/sv.ts';
import {svPages} from '../../../components/strings/sv-pages.ts';
import type {NamedRule} from '../../../engine/rule.ts';
import {tipTexts, turned} from '../../../entrypoints/rules/tip-texts.ts';
import {drawn} from '../drawing.tsx';

const rule = (id: string, saw: string, more: Partial<NamedRule> = {}): NamedRule => ({
	id,
	points: [1],
	level: 'hint',
	start: 'on',
	when: {measure: {of: 'words', over: 1}} as unknown as NamedRule['when'],
	say: {sv: {saw, why: `Därför ${saw}`, try: ''}},
	source: {url: 'https://www.imy.se/', read: '2026-11-20'},
	examples: {},
	...more,
});
const RULES = [
	rule('open/a', '”{words}” är slitet'),
	rule('platform/b', 'Länken är lång', {start: 'off', pillar: 'invite'}),
];

let place = drawn();
let calls: unknown[] = [];
beforeEach(() => {
	place = drawn();
	calls = [];
	place.draw(
		<AllTipsView
			tips={tipTexts({format: '1.0', id: 'pahittvind', version: 1, name: 'N', rules: RULES}, parseSettings({}), 'en')}
			inForce={{id: 'pahittvind', version: 1, name: 'N', organisation: {name: 'Påhittvind'}}}
			strings={sv}
			pages={svPages}
			turn={(id, on) => calls.push([id, on])}
		/>,
	);
});

it('shows every rule in plain language, and whose it is', () => {
	expect(place.text()).toContain('”…” är slitet');
	expect(place.text()).toContain('Därför Länken är lång');
	expect(place.text()).toContain('Råd från Påhittvind');
	expect(place.text()).toContain('imy.se');
});

it('turns each on and off', () => {
	place.press('Tipset: ”…” är slitet');
	place.press('Tipset: Länken är lång');
	expect(calls).toEqual([
		['open/a', false],
		['platform/b', true],
	]);
});

it('finds by what is said', () => {
	const field = place.root.querySelector('input');
	if (field) field.value = 'länken';
	void act(() => void field?.dispatchEvent(new Event('input', {bubbles: true})));
	expect(place.text()).not.toContain('slitet');
	expect(place.text()).toContain('1 tips');
});

it('keeps a rule in one of the two lists at most', () => {
	const off = turned(parseSettings({on: ['open/a', 'open/z']}), 'open/a', false);
	expect(off).toEqual({on: ['open/z'], off: ['open/a']});
	expect(turned(parseSettings(off), 'open/a', true)).toEqual({on: ['open/z', 'open/a'], off: []});
});
