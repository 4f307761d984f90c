// @vitest-environment happy-dom
import {act} from 'preact/test-utils';
import {beforeEach, describe, expect, it} from 'vitest';
import {defaultSettings, type Settings} from '../../../../companion/settings.ts';
import type {OptionsState} from '../../../../components/pages/options/options-props.ts';
import {OptionsView} from '../../../../components/pages/options/options-view.tsx';
import {coachStringsIn} from '../../../../components/strings/coach/index.ts';
import {svPages} from '../../../../components/strings/pages/sv.ts';
import {svRuleSet} from '../../../../components/strings/rule-set/sv.ts';
import {drawn} from '../../drawing.tsx';

let place = drawn();
let heard = true;
let canClear = true;
let changes: Partial<Settings>[] = [];
let calls: unknown[] = [];
const note = (name: string) => (what?: unknown) => void calls.push(what === undefined ? name : [name, what]);
beforeEach(() => {
	place = drawn();
	changes = [];
	calls = [];
	canClear = true;
});

const draw = (settings: Partial<Settings>, more: Partial<OptionsState> = {}) =>
	place.draw(
		<OptionsView
			state={{
				settings: {...defaultSettings, ...settings},
				networks: [
					{name: 'linkedin', title: 'LinkedIn', barInsertions: true},
					{name: 'x', title: 'X'},
				],
				names: {'open/corporate-cliches': 'Floskler'},
				failed: false,
				quiet: [],
				own: [],
				misunderstood: 0,
				shortcuts: [
					{command: 'next-tip', keys: 'Alt+Shift+J'},
					{command: 'apply-tip', keys: ''},
				],
				...more,
			}}
			strings={svPages}
			pushed={svRuleSet}
			language="sv"
			on={{
				listen: async texts => {
					calls.push(['listen', texts]);
					return heard;
				},
				save: note('save'),
				clear: async () => {
					calls.push('clear');
					return canClear;
				},
				wake: note('wake'),
				allTips: note('allTips'),
				changeKeys: note('changeKeys'),
				studio: note('studio'),
				howItWorks: note('howItWorks'),
			}}
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
	const field = place.root.querySelector<HTMLInputElement>('#word');
	if (field) field.value = word;
	void act(() => void field?.form?.dispatchEvent(new Event('submit', {cancelable: true})));
};

it('changes the language', () => {
	draw({});
	place.press('Svenska');
	expect(changes).toEqual([{language: 'sv'}]);
});

it('names the hidden coach and brings it back', () => {
	draw({off: ['coach']});
	expect(place.text()).toContain(coachStringsIn('sv').muted);
	place.press('Visa igen');
	expect(changes).toEqual([{off: []}]);
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
	expect(place.text()).toContain('Floskler');
	expect(place.text()).toContain('unknown/rule');
	place.press('Visa igen');
	place.press('Slå på');
	expect(changes).toEqual([{off: ['unknown/rule']}, {offHosts: []}]);
});

it('adds and removes words, none twice and none empty', () => {
	draw({allow: ['Påhittvind']});
	addWord('  Vindkollen ');
	addWord('Påhittvind');
	addWord('   ');
	place.press('Ta bort Påhittvind');
	expect(changes).toEqual([{allow: ['Påhittvind', 'Vindkollen']}, {allow: []}]);
});

it('says of a public owner, beside the mail about Äkta, what such a mail can become', () => {
	const {publicMail} = svPages.options.help;
	draw({}, {organisation: {name: 'Påhittköping', mail: 'a@pahittkoping.example', public: true}});
	expect(place.root.textContent).toContain(publicMail);
	draw({}, {organisation: {name: 'Påhittlampan', mail: 'a@pahittlampan.example'}});
	expect(place.root.textContent).not.toContain(publicMail);
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

it('says as much as the person wants, in the languages and with the praise they want', () => {
	draw({});
	place.press('Lite');
	place.press('Visa inte');
	place.press('English');
	const reads = [...place.root.querySelectorAll('button')].filter(each => each.textContent === 'English')[1];
	void act(() => reads?.click());
	expect(changes).toEqual([{amount: 'little'}, {strengths: false}, {language: 'en'}, {reads: ['sv']}]);
});

it('shows what is quiet, until when, and lets it speak again', () => {
	draw({}, {quiet: [{rule: 'open/corporate-cliches', until: '2026-12-22', drafts: 12}]});
	expect(place.text()).toContain('till 22 december 2026, minst 12 utkast till');
	place.press('Visa igen');
	expect(calls).toEqual([['wake', 'open/corporate-cliches']]);
});

describe('how the person sounds', () => {
	const fields = () => [...place.root.querySelectorAll<HTMLTextAreaElement>('.own-voice textarea')];
	const listenTo = async (texts: readonly string[]) => {
		draw({});
		fields().forEach((field, index) => {
			field.value = texts[index] ?? '';
		});
		await act(async () => void fields()[0]?.form?.dispatchEvent(new Event('submit', {cancelable: true})));
	};

	it('tells which keys do what, and leads to where the browser changes them', () => {
		draw({});
		const [next, apply] = place.root.querySelectorAll('#keys dl > div');
		expect(next?.textContent).toBe('Nästa tipsAlt+Shift+J');
		expect(apply?.textContent).toBe('Använd tipsetinga tangenter valda');
		place.press(svPages.options.keys.change);
		expect(calls).toEqual(['changeKeys']);
	});

	it('is heard in the texts given, which do not stay in the fields', async () => {
		heard = true;
		await listenTo(['Ett.', ' ', 'Två.']);
		expect(calls).toEqual([['listen', ['Ett.', 'Två.']]]);
		expect(fields().map(({value}) => value)).toEqual(['', '', '']);
	});

	it('keeps the texts in the fields when nobody could listen, and says so', async () => {
		heard = false;
		await listenTo(['Ett.']);
		expect(fields()[0]?.value).toBe('Ett.');
		expect(place.text()).toContain(svPages.person.ownVoice.failed);
	});

	it('is told in numbers and forgotten with one press', () => {
		draw({ownVoice: {texts: 3, 'sentence-words': 11.4}}, {own: ['open/corporate-cliches']});
		expect(place.text()).toContain('3 texter. Dina meningar är i snitt 11,4 ord långa.');
		expect(place.text()).toContain('Floskler');
		place.press('Glöm hur jag låter');
		expect(changes).toEqual([{ownVoice: {}}]);
	});
});

describe('what is stored', () => {
	it('can be had as a file', () => {
		draw({});
		place.press(svPages.person.data.export);
		expect(calls).toEqual(['save']);
	});

	it('is deleted only when the person says so twice', () => {
		draw({});
		place.press(svPages.person.data.delete);
		place.press(svPages.person.data.no);
		expect(calls).toEqual([]);
		place.press(svPages.person.data.delete);
		place.press(svPages.person.data.yes);
		expect(calls).toEqual(['clear']);
	});

	it('says so when another tab holds the journal, until the person tries again', async () => {
		canClear = false;
		draw({});
		place.press(svPages.person.data.delete);
		place.press(svPages.person.data.yes);
		await act(async () => undefined);
		expect(place.text()).toContain(svPages.person.data.held);
		place.press(svPages.person.data.delete);
		expect(place.text()).not.toContain(svPages.person.data.held);
	});
});
