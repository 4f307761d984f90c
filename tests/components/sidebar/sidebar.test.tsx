// @vitest-environment happy-dom

import {act} from 'preact/test-utils';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import type {DraftOffer} from '../../../companion/draft-offers.ts';
import {tipKey} from '../../../companion/tab-state.ts';
import {Sidebar} from '../../../components/sidebar/sidebar.tsx';
import type {SidebarState} from '../../../components/sidebar/sidebar-state.ts';
import {en} from '../../../components/strings/sidebar/en.ts';
import {sv} from '../../../components/strings/sidebar/sv.ts';
import {samples, stateWith} from '../../../scripts/gallery/samples.ts';
import {drawn, noted} from '../drawing.tsx';

const {mail, bait, cliche, hashtags, company, strength} = samples;
const saw = (tip: typeof mail) => tip.say.sv?.saw ?? '';
const triesShown = (text: string) =>
	[mail, bait, cliche, hashtags, company].filter(tip => text.includes(tip.say.sv?.try ?? '')).length;

let place = drawn();
let actions = noted();
const draw = (state: SidebarState, strings = sv) =>
	place.draw(<Sidebar state={state} strings={strings} language={strings.language} on={actions.on} />);

beforeEach(() => {
	place = drawn();
	actions = noted();
});

afterEach(() => vi.useRealTimers());

describe('what the sidebar shows', () => {
	it('opens three tips and keeps the rest behind one button', () => {
		draw(stateWith([mail, bait, cliche, hashtags, company]));
		expect(triesShown(place.text())).toBe(3);
		expect(place.text()).not.toContain(saw(hashtags));

		place.press('2 till');
		expect(place.text()).toContain(saw(hashtags));
		expect(triesShown(place.text())).toBe(3);

		place.press(saw(hashtags));
		expect(triesShown(place.text())).toBe(4);
	});

	it('shows one strength at most, after the tips', () => {
		const second = {...strength, rule: 'open/named-credit', words: ['Amira']};
		draw(stateWith([strength, second, bait]));
		expect(place.text().split('Det här funkar')).toHaveLength(2);
		expect(place.text().indexOf('Det här funkar')).toBeGreaterThan(place.text().indexOf(saw(bait)));
	});

	it('says so when it has nothing to add', () => {
		draw(stateWith([]));
		expect(place.text()).toContain('Äkta har inget att tillägga. Äkta läser ord, inte sammanhang.');
	});

	it('invites to write while the composer is empty, without tips or numbers', () => {
		const state = stateWith([bait]);
		draw({...state, ...(state.tab && {tab: {...state.tab, empty: true}})});
		expect(place.text()).toContain(sv.sidebar.empty);
		expect(place.text()).not.toContain(saw(bait));
		expect(place.text()).not.toContain('tecken');
	});

	it('does not claim to have read a draft that still waits for its first answer', () => {
		draw(stateWith([], {waiting: true}));
		expect(place.text()).not.toContain(sv.sidebar.nothing);
		expect(place.text()).toContain(sv.sidebar.waiting);

		const {tab: _none, ...without} = stateWith([], {waiting: true});
		draw(without);
		expect(place.text()).toContain(sv.sidebar.waiting);
		draw({...without, waiting: false});
		expect(place.text()).toContain(sv.sidebar.noComposer);
	});

	it('says that no answer comes, beside what was found before or in place of a wait', () => {
		draw(stateWith([bait], {waiting: true, silent: true}));
		expect(place.text()).toContain(saw(bait));
		expect(place.text()).toContain(sv.sidebar.silent);
		draw(stateWith([], {waiting: true, silent: true}));
		expect(place.text()).toContain(sv.sidebar.silent);
		expect(place.text()).not.toContain(sv.sidebar.waiting);
		expect(place.text()).not.toContain(sv.sidebar.nothing);
	});

	it('shows a tip in the other language rather than not at all', () => {
		draw(stateWith([{...bait, say: {en: bait.say.en}} as typeof bait]));
		expect(place.text()).toContain(bait.say.en?.saw);
		expect(place.root.querySelector<HTMLElement>('h2[lang=en]')?.lang).toBe('en');
	});

	it('names the sender of a company tip without a press', () => {
		draw(stateWith([company], {organisation: {name: 'Påhittvind Energi'}}));
		expect(place.text()).toContain('Råd från Påhittvind Energi');
	});

	it('tells the voice instead of switching it where the site shows it', () => {
		const state = stateWith([bait]);
		draw({...state, ...(state.tab && {tab: {...state.tab, voice: 'at-work' as const, voiceShown: true}})});
		expect(place.buttons()).not.toContain('dig själv');
		expect(place.text()).toContain('Du skriver som anställd');
	});

	it('says how far it has read a very long draft, and nothing of the kind otherwise', () => {
		const state = stateWith([bait]);
		draw(state);
		expect(place.text()).not.toContain('Texten är lång');
		draw({...state, ...(state.tab && {tab: {...state.tab, judgedTo: 20_000}})});
		expect(place.text()).toMatch(/Äkta har läst de första 20\s000 tecknen\./);
	});

	it('counts as the network does', () => {
		const state = stateWith([]);
		const counters = {length: 3040, max: 3000, fold: 210, hashtags: 1, pictures: 3, missingAlt: 0, unknownAlt: 1};
		draw({...state, ...(state.tab && {tab: {...state.tab, counters}})});
		expect(place.text()).toContain('40 tecken över gränsen');
		expect(place.text()).toContain('1 hashtagg');
		expect(place.text()).toContain('2 bilder med alt-text · 1 bild, alt-texten syns inte här');
	});
});

const item = (name: string) =>
	[...place.root.querySelectorAll<HTMLElement>('[role=menuitem], button')].find(each => each.textContent === name);
const chooseIn = (name: string) => void act(() => item(name)?.click());
const openMenu = () => place.press('Göm tipset och andra val');

describe('the menu at a tip', () => {
	const names = () => [...place.root.querySelectorAll('[role=menuitem]')].map(each => each.textContent);
	const focused = () => document.activeElement?.textContent;
	const key = (name: string) =>
		void act(() => {
			document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', {key: name, bubbles: true, cancelable: true}));
		});

	it.each([
		[
			'Visa det inte när jag skriver inlägg på LinkedIn',
			['hide', {rule: bait.rule, at: {platform: 'linkedin', surface: 'post'}}],
		],
		['Visa det inte på LinkedIn', ['hide', {rule: bait.rule, at: {platform: 'linkedin'}}]],
		['Visa inte det här tipset mer', ['hide', {rule: bait.rule}]],
		['Låt ”gilla om du” vara i fred', ['allow', {words: ['gilla om du']}]],
		['Äkta missförstod', ['misunderstood', bait]],
	])('%s', (name, call) => {
		draw(stateWith([bait]));
		openMenu();
		chooseIn(name);
		expect(actions.calls).toEqual([call]);
		expect(names()).toEqual([]);
	});

	it('leaves each word alone by itself, and says which', () => {
		draw(stateWith([{...bait, words: ['gilla om du', 'håller du med', 'gilla om du']}]));
		openMenu();
		expect(names().filter(each => each.includes('i fred'))).toEqual([
			'Låt ”gilla om du” vara i fred',
			'Låt ”håller du med” vara i fred',
		]);
		chooseIn('Låt ”håller du med” vara i fred');
		expect(place.text()).toContain('Äkta låter ”håller du med” vara i fred från och med nu.');
	});

	it('names the buttons of a tip as a group by what was seen', () => {
		draw(stateWith([bait, cliche]));
		const [group] = place.root.querySelectorAll('.tip-body');
		const named = group?.getAttribute('aria-labelledby') ?? '';
		expect(group?.getAttribute('role')).toBe('group');
		expect(place.root.querySelector(`#${named}`)?.textContent).toBe(saw(bait));
	});

	it('is walked with arrows, round from its ends, and left with Esc to its button', () => {
		draw(stateWith([bait]));
		openMenu();
		const [first, second, , , last] = names();
		expect(focused()).toBe(first);
		key('ArrowDown');
		expect(focused()).toBe(second);
		key('Home');
		key('ArrowUp');
		expect(focused()).toBe(last);
		key('Escape');
		expect(names()).toEqual([]);
		expect(document.activeElement?.getAttribute('aria-label')).toBe('Göm tipset och andra val');
	});

	it('offers no place to hide it in where the network has no name, and no word of what protects others', () => {
		const state = stateWith([mail]);
		const {title: _title, ...tab} = state.tab ?? {};
		draw({...state, tab: tab as NonNullable<SidebarState['tab']>});
		openMenu();
		expect(names()).toEqual(['Visa inte det här tipset mer', 'Äkta missförstod']);
	});
});

describe('what a person can do', () => {
	it('reaches every action by keyboard in the order they are read', () => {
		draw(stateWith([bait]));
		place.press('Varför?');
		expect(place.buttons()).toEqual([
			'Inställningar',
			'Minimera Äkta',
			'dig själv',
			'anställd',
			'organisationen',
			saw(bait),
			'Byt till ”Hur gjorde ni”',
			'Kopiera',
			'Visa i texten',
			'Hoppa över',
			'Varför?',
			'Göm tipset och andra val',
			'Källa: facebook.com, uppgift från 20 november 2026',
			'Fråga en kollega',
			'Alla tips',
			'Tangenter',
			'Vila en timme',
		]);
	});

	it.each([
		['Byt till ”Hur gjorde ni”', ['apply', bait]],
		['Kopiera', ['copy', bait]],
		['Visa i texten', ['jump', bait]],
		['Hoppa över', ['skip', bait]],
		['organisationen', ['voice', 'organisation']],
		['Minimera Äkta', ['fold', true]],
		['Fråga en kollega', ['copyDraft', undefined]],
		['Alla tips', ['allTips', undefined]],
		['Tangenter', ['keys', undefined]],
		['Vila en timme', ['rest', undefined]],
		['Inställningar', ['settings', undefined]],
	])('%s', (name, call) => {
		draw(stateWith([bait]));
		place.press('Varför?');
		place.press(name);
		expect(actions.calls).toEqual([call]);
	});

	it('has nothing to show in the text for a tip about the whole draft', () => {
		draw(stateWith([{...bait, spans: []}]));
		expect(place.buttons()).not.toContain('Visa i texten');
	});

	it('offers to take words out when the replacement is empty', () => {
		draw(stateWith([{...bait, fix: {span: [0, 3], text: ''}}]));
		expect(place.buttons()).toContain('Ta bort orden');
		expect(place.buttons()).not.toContain('Kopiera');
	});

	it('says in one line what happened to a tip, for six seconds', () => {
		vi.useFakeTimers();
		draw(stateWith([bait, cliche]));
		place.press('Hoppa över');
		draw(stateWith([cliche]));
		expect(place.text()).toContain(sv.done.skipped);
		void act(() => void vi.advanceTimersByTime(5900));
		expect(place.text()).toContain(sv.done.skipped);
		void act(() => void vi.advanceTimersByTime(200));
		expect(place.text()).not.toContain(sv.done.skipped);
	});

	it('keeps that line while focus is on its way back', () => {
		vi.useFakeTimers();
		draw(stateWith([bait, cliche]));
		place.press('Hoppa över');
		[...place.root.querySelectorAll('button')].find(each => each.textContent === 'Ångra')?.focus();
		void act(() => void vi.advanceTimersByTime(60_000));
		expect(place.text()).toContain(sv.done.skipped);
	});

	it.each([
		['Hoppa över', {do: 'unskip', tip: tipKey(bait), rule: bait.rule}],
		['Visa inte det här tipset mer', {do: 'unhide', rule: bait.rule}],
		['Visa det inte på LinkedIn', {do: 'unhide', rule: bait.rule, at: {platform: 'linkedin'}}],
		['Låt ”gilla om du” vara i fred', {do: 'disallow', words: ['gilla om du']}],
	])('takes %s back', (name, back) => {
		draw(stateWith([bait]));
		if (name !== 'Hoppa över') openMenu();
		chooseIn(name);
		place.press('Ångra');
		expect(actions.calls.at(-1)).toEqual(['undo', back]);
		expect(place.buttons()).not.toContain('Ångra');
	});

	it('opens the tip a mark has led to, also among those behind the button', () => {
		const state = stateWith([mail, bait, cliche, hashtags, company]);
		draw(state);
		expect(place.text()).not.toContain(hashtags.say.sv?.try);
		draw({...state, lit: {tip: tipKey(hashtags), time: 1, focus: false}});
		expect(place.text()).toContain(hashtags.say.sv?.try);
		expect(place.root.querySelector('.tip-lit')?.textContent).toContain(saw(hashtags));
	});

	it('keeps the keyboard’s place when a tip goes away under it, and leaves focus elsewhere alone', () => {
		draw(stateWith([bait]));
		const skip = [...place.root.querySelectorAll('button')].find(each => each.textContent === 'Hoppa över');
		skip?.focus();
		place.press('Hoppa över');
		draw(stateWith([]));
		expect(place.root.contains(document.activeElement)).toBe(true);

		const composer = document.body.appendChild(document.createElement('textarea'));
		draw(stateWith([bait]));
		composer.focus();
		place.press('Hoppa över');
		draw(stateWith([]));
		expect(document.activeElement).toBe(composer);
	});

	it('lets go of the keyboard’s place when the person moves on before the tip is gone', () => {
		draw(stateWith([bait]));
		[...place.root.querySelectorAll('button')].find(each => each.textContent === 'Hoppa över')?.focus();
		place.press('Hoppa över');
		const composer = document.body.appendChild(document.createElement('textarea'));
		composer.focus();
		draw(stateWith([]));
		expect(document.activeElement).toBe(composer);
	});

	it('writes the owner of a company rule set, with the tip’s name and nothing of the draft', () => {
		draw(stateWith([company], {organisation: {name: 'Påhittvind', mail: 'kommunikation@pahittvind.example'}}));
		openMenu();
		const link = [...place.root.querySelectorAll('a')].find(each => each.textContent === 'Föreslå bättre');
		expect(decodeURIComponent(link?.href ?? '')).toBe(
			`mailto:kommunikation@pahittvind.example?subject=Förslag om tipset ${company.rule}`,
		);
	});

	it('sends nobody to the owner about a tip of Äkta’s own', () => {
		draw(stateWith([bait], {organisation: {name: 'Påhittvind', mail: 'kommunikation@pahittvind.example'}}));
		openMenu();
		expect(place.text()).not.toContain('Föreslå bättre');
	});

	it('folds to a handle that says how many tips wait, strengths not counted', () => {
		draw(stateWith([bait, cliche, strength], {folded: true}));
		expect(place.buttons()).toEqual(['Öppna Äkta. 2 tips']);
		expect(place.text()).toBe('2');
		place.press('Öppna Äkta. 2 tips');
		expect(actions.calls).toEqual([['fold', false]]);
	});

	it('has no fold in the panel, and asks for consent there', () => {
		draw(stateWith([bait], {home: 'panel', folded: true, consentNeeded: true}));
		expect(place.buttons()).not.toContain('Minimera Äkta');
		place.press('Visa Äkta på LinkedIn');
		expect(actions.calls).toEqual([['consent', undefined]]);
	});
});

describe('the docked sidebar in a page', () => {
	const pressed = () => {
		const event = new MouseEvent('mousedown', {bubbles: true, cancelable: true});
		place.root.querySelector('h2 button')?.dispatchEvent(event);
		return event.defaultPrevented;
	};

	it('leaves focus in the composer when pressed with the mouse; the panel behaves as any page', () => {
		draw(stateWith([bait]));
		expect(pressed()).toBe(true);
		draw(stateWith([bait], {home: 'panel'}));
		expect(pressed()).toBe(false);
	});

	it('takes no focus by itself', () => {
		const composer = document.body.appendChild(document.createElement('textarea'));
		composer.focus();
		draw(stateWith([bait]));
		draw(stateWith([mail, bait]));
		expect(document.activeElement).toBe(composer);
	});
});

describe('the live region', () => {
	const spoken = () => place.root.querySelector('[aria-live]')?.textContent;

	it('speaks once the number of tips has stood for a while, and not while the draft waits', () => {
		vi.useFakeTimers();
		draw(stateWith([bait], {waiting: true}), en);
		void act(() => void vi.advanceTimersByTime(5000));
		expect(spoken()).toBe('');

		draw(stateWith([bait]), en);
		void act(() => void vi.advanceTimersByTime(1000));
		expect(spoken()).toBe('');
		draw(stateWith([bait, cliche]), en);
		void act(() => void vi.advanceTimersByTime(1000));
		expect(spoken()).toBe('');
		void act(() => void vi.advanceTimersByTime(600));
		expect(spoken()).toBe('Äkta has 2 tips.');
		expect(vi.getTimerCount()).toBe(0);
	});
});

describe('what is told of the field the person is in', () => {
	const structure = 'network: x\nfield and around it:\ntextarea';
	const {tab: _none, ...empty} = stateWith([]);
	const unknown = {kind: 'unknown-field', box: 'x.com textarea in form by textarea', structure} as const;

	it('says that a box is not recognised, and lets the person have it read', () => {
		draw({...empty, notice: unknown});
		expect(place.text()).toContain(sv.notice.says['unknown-field']);
		expect(place.text()).not.toContain(sv.sidebar.noComposer);
		place.press(sv.notice.read);
		place.press(sv.notice.leave);
		expect(actions.calls).toEqual([
			['readBox', unknown.box],
			['leaveBox', undefined],
		]);
	});

	it('shows nothing of an earlier draft beside it', () => {
		draw({...stateWith([bait]), notice: unknown});
		expect(place.text()).not.toContain(saw(bait));
		draw({...stateWith([bait]), notice: {kind: 'no-publish', structure}});
		expect(place.text()).toContain(saw(bait));
		expect(place.text()).toContain(sv.notice.says['no-publish']);
	});

	it('has no offer for a message', () => {
		draw({...empty, notice: {kind: 'message'}});
		expect(place.text()).toContain(sv.notice.says.message);
		expect(place.buttons()).not.toContain(sv.notice.read);
	});

	it('shows all there is to tell of the box, to copy or to put in a mail of the person’s own', () => {
		draw({...empty, notice: unknown}, en);
		expect(place.root.querySelector('textarea')?.value).toBe(structure);
		place.press(en.notice.copy);
		expect(actions.calls).toEqual([['copyStructure', structure]]);
		const address = place.root.querySelector('a[href^="mailto:"]')?.getAttribute('href') ?? '';
		expect(address).toMatch(/^mailto:\?/);
		expect(decodeURIComponent(address).replaceAll('\r\n', '\n')).toContain(structure);
	});
});

describe('what is offered beside a draft', () => {
	const offering = (offers: DraftOffer[], goal?: SidebarState['goal']): SidebarState => {
		const {tab, ...state} = stateWith([bait]);
		return {...state, ...(tab && {tab: {...tab, offers}}), ...(goal && {goal})};
	};

	it('has the person’s own goal in one line above the tips, which folds', () => {
		const sentence = 'Fem från byn ska våga komma på cykelkvällen';
		draw(offering(['goal'], {sentence, folded: false}));
		expect(place.text().indexOf(sentence)).toBeLessThan(place.text().indexOf(saw(bait)));
		expect(place.text()).toContain(sentence);
		place.press(sv.offers.goal);
		draw(offering(['goal'], {sentence, folded: true}));
		expect(place.text()).not.toContain(sentence);
		place.press(sv.offers.goal);
		expect(actions.calls).toEqual([
			['foldGoal', true],
			['foldGoal', false],
		]);
	});

	it('says nothing of a goal where the draft is not to hear of it', () => {
		draw(offering([], {sentence: 'Fler ska komma', folded: false}));
		expect(place.text()).not.toContain(sv.offers.goal);
	});

	it('leads to a calendar file and a reminder, one button each', () => {
		draw(offering(['event', 'promise']));
		place.press(sv.offers.event.button);
		place.press(sv.offers.promise.button);
		expect(actions.calls.map(([name]) => name)).toEqual(['event', 'remind']);
	});
});
