// @vitest-environment happy-dom
import {act} from 'preact/test-utils';
import {beforeEach, expect, it} from 'vitest';
import {ruleTexts, settingsWithRule} from '../../../companion/rule-texts.ts';
import {parseSettings} from '../../../companion/settings.ts';
import {AllTipsView} from '../../../components/pages/all-tips-view.tsx';
import {svPages} from '../../../components/strings/pages/sv.ts';
import {sv} from '../../../components/strings/sidebar/sv.ts';
import {withGroup} from '../../../engine/model/group-and-pillar.ts';
import type {NamedRule} from '../../../engine/model/rule.ts';
import {drawn} from '../drawing.tsx';

const rule = (id: string, saw: string, more: Partial<NamedRule> = {}): NamedRule => ({
	id,
	points: [1],
	level: 'hint',
	start: 'on',
	when: {measure: {of: 'words', over: 1}} as unknown as NamedRule['when'],
	say: {sv: {saw, why: `Därför ${saw}`, try: ''}},
	examples: {sv: {tip: ['Det är ett slitet exempel.'], none: []}},
	source: {url: 'https://www.imy.se/', read: '2026-11-20'},
	...more,
});
const RULES = [
	rule('open/a', '”{words}” är slitet'),
	rule('platform/b', 'Länken är lång', {start: 'off', pillar: 'invite', name: {sv: 'Långa länkar', en: 'Long links'}}),
	rule('open/c', 'En klyscha till', {name: {sv: 'Klyschor från en café', en: 'Café clichés'}}),
];

let place = drawn();
let calls: unknown[] = [];
beforeEach(() => {
	place = drawn();
	calls = [];
	place.draw(
		<AllTipsView
			tips={ruleTexts(
				{format: '1.0', id: 'pahittvind', version: 1, name: 'N', rules: RULES.map(withGroup)},
				parseSettings({off: ['open/c']}),
				'en',
			)}
			inForce={{id: 'pahittvind', version: 1, name: 'N', organisation: {name: 'Påhittvind'}}}
			strings={sv}
			pages={svPages}
			turn={(id, on) => calls.push([id, on])}
		/>,
	);
});

const look = (wanted: string): void => {
	const field = place.root.querySelector('input');
	if (field) field.value = wanted;
	void act(() => void field?.dispatchEvent(new Event('input', {bubbles: true})));
};

const opened = () => [...place.root.querySelectorAll('details')].map(({open}) => open);

it('shows every rule by its name, in plain language, with an example, and whose it is', () => {
	expect(place.text()).toContain('Långa länkar');
	expect(place.text()).toContain('”…” är slitet');
	expect(place.text()).toContain('Därför Länken är lång');
	expect(place.text()).toContain('Det är ett slitet exempel.');
	expect(place.text()).toContain('Råd från Påhittvind');
	expect(place.text()).toContain('imy.se');
});

it('folds its groups until something is looked for', () => {
	expect(opened()).toEqual([false, false]);
	expect(place.text()).toContain('1 av 2 är på');
	look('klyschor');
	expect(opened()).toEqual([true]);
	look('');
	expect(opened()).toEqual([false, false]);
});

it('turns each on and off', () => {
	place.press('”…” är slitet');
	place.press('Långa länkar');
	expect(calls).toEqual([
		['open/a', false],
		['platform/b', true],
	]);
});

it('finds by the beginning of words, accents aside', () => {
	look('langa lank');
	expect(place.text()).not.toContain('slitet exempel.”…”');
	expect(place.text()).toContain('1 tips');
	look('CAFE');
	expect(place.text()).toContain('Klyschor från en café');
	look('yschor');
	expect(place.text()).toContain('0 tips');
});

it.each([
	['På', ['”…” är slitet']],
	['Av', ['Långa länkar']],
	['Dolda av dig', ['Klyschor från en café']],
])('shows those that are %s', (choice, names) => {
	place.press(choice);
	expect([...place.root.querySelectorAll('h3')].map(({textContent}) => textContent)).toEqual(names);
});

it('keeps a rule in one of the two lists at most', () => {
	const off = settingsWithRule(parseSettings({on: ['open/a', 'open/z']}), 'open/a', false);
	expect(off).toEqual({on: ['open/z'], off: ['open/a']});
	expect(settingsWithRule(parseSettings(off), 'open/a', true)).toEqual({on: ['open/z', 'open/a'], off: []});
});
