// @vitest-environment happy-dom
import {act} from 'preact/test-utils';
import {beforeEach, expect, it} from 'vitest';
import {plainSettings, type Settings} from '../../../browser/settings-shape.ts';
import {OptionsView} from '../../../components/pages/options-view.tsx';
import {svPages} from '../../../components/strings/sv-pages.ts';
import {drawn} from '../drawing.tsx';

let place = drawn();
let changes: Partial<Settings>[] = [];
beforeEach(() => {
	place = drawn();
	changes = [];
});

const draw = (settings: Partial<Settings>, more: {restUntil?: number; failed?: boolean} = {}) =>
	place.draw(
		<OptionsView
			state={{
				settings: {...plainSettings, ...settings},
				networks: [
					{name: 'linkedin', title: 'LinkedIn', barInsertions: true},
					{name: 'x', title: 'X'},
				],
				saw: {'open/corporate-cliches': '”…” står i många företags texter'},
				failed: false,
				...more,
			}}
			strings={svPages}
			change={change => changes.push(change)}
		/>,
	);

const homeOf = (platform: string) => {
	const select = place.root.querySelector<HTMLSelectElement>(`#home-${platform}`);
	if (!select) throw new Error(`${platform} has no choice of home`);
	return select;
};
const choose = (platform: string, home: string) => {
	const select = homeOf(platform);
	select.value = home;
	void act(() => void select.dispatchEvent(new Event('change', {bubbles: true})));
};
const addWord = (word: string) => {
	const field = place.root.querySelector('input');
	if (field) field.value = word;
	void act(() => void place.root.querySelector('form')?.dispatchEvent(new Event('submit', {cancelable: true})));
};

it('changes the language', () => {
	draw({});
	place.press('Svenska');
	expect(changes).toEqual([{language: 'sv'}]);
});

it('changes the home on one network and leaves the others', () => {
	draw({homes: {linkedin: 'off'}});
	choose('x', 'marks');
	expect(changes).toEqual([{homes: {linkedin: 'off', x: 'marks'}}]);
});

it('has LinkedIn in the panel or off until the person has answered on its terms', () => {
	draw({});
	expect(homeOf('linkedin').value).toBe('panel');
	expect([...homeOf('linkedin').options].map(({value}) => value)).toEqual(['panel', 'off']);
	expect(homeOf('x').value).toBe('docked');

	place.press('Visa Äkta på LinkedIn');
	expect(changes).toEqual([{consents: ['linkedin'], homes: {linkedin: 'docked'}}]);
});

it('takes the answer on LinkedIn’s terms back', () => {
	draw({consents: ['linkedin'], homes: {linkedin: 'marks', x: 'off'}});
	place.press('Bara i panelen');
	expect(changes).toEqual([{consents: [], homes: {linkedin: 'panel', x: 'off'}}]);
});

it('shows what was hidden, each with its way back', () => {
	draw({off: ['open/corporate-cliches', 'unknown/rule'], offHosts: ['x.com']});
	expect(place.text()).toContain('”…” står i många företags texter');
	expect(place.text()).toContain('unknown/rule');
	place.press('Visa igen');
	place.press('Slå på');
	expect(changes).toEqual([{off: ['unknown/rule']}, {offHosts: []}]);
});

it('adds and removes words, none twice and none empty', () => {
	draw({allow: ['Nordvind']});
	addWord('  Vindkollen ');
	addWord('Nordvind');
	addWord('   ');
	place.press('Ta bort Nordvind');
	expect(changes).toEqual([{allow: ['Nordvind', 'Vindkollen']}, {allow: []}]);
});

it('says that it rests, and wakes', () => {
	draw({}, {restUntil: Date.now()});
	expect(place.text()).toContain('Äkta vilar till');
	place.press('Väck Äkta');
	expect(changes).toEqual([{restUntil: null}]);
});

it('says so when a choice could not be kept', () => {
	draw({}, {failed: true});
	expect(place.text()).toContain(svPages.options.failed);
	draw({});
	expect(place.text()).not.toContain(svPages.options.failed);
});
