// @vitest-environment happy-dom
import {beforeEach, describe, expect, it} from 'vitest';
import type {PersonalAnswers} from '../../../companion/settings.ts';
import {Sidebar} from '../../../components/sidebar/sidebar.tsx';
import type {SidebarState} from '../../../components/sidebar/sidebar-state.ts';
import {sv} from '../../../components/strings/sidebar/sv.ts';
import {samples, stateWith} from '../../../scripts/gallery/samples.ts';
import {drawn, noted} from '../drawing.tsx';

const {bait, mail, strength} = samples;

let place = drawn();
let actions = noted();
const draw = (state: SidebarState) => place.draw(<Sidebar state={state} strings={sv} language="sv" on={actions.on} />);
const told = (state: SidebarState, answers: Partial<PersonalAnswers>): SidebarState => ({
	...state,
	known: {...state.known, answers: {...state.known.answers, ...answers}},
});
const used = (state: SidebarState, habits: Partial<SidebarState['known']['habits']>): SidebarState => ({
	...state,
	known: {...state.known, habits: {...state.known.habits, ...habits}},
});
const empty = (state: SidebarState): SidebarState => ({...state, ...(state.tab && {tab: {...state.tab, empty: true}})});

beforeEach(() => {
	place = drawn();
	actions = noted();
});

describe('a tip the person knows', () => {
	it('is one line after three drafts, which still opens', () => {
		draw(used(stateWith([bait]), {seen: {[bait.rule]: 3}}));
		expect(place.text()).not.toContain(bait.say.sv?.try);
		expect(actions.seen).toEqual([]);
		place.press(bait.say.sv?.saw ?? '');
		expect(place.text()).toContain(bait.say.sv?.try);
	});

	it('is seen once it is shown in full, and does not shrink under the person’s eyes', () => {
		draw(used(stateWith([bait]), {seen: {[bait.rule]: 2}}));
		draw(used(stateWith([bait]), {seen: {[bait.rule]: 3}}));
		expect(actions.seen).toEqual([bait.rule]);
		expect(place.text()).toContain(bait.say.sv?.try);
	});

	it('says that it keeps quiet once that is so, and not before', () => {
		draw(used(stateWith([bait]), {skipped: {[bait.rule]: 2}}));
		place.press('Hoppa över');
		expect(place.text()).toContain(sv.done.skipped);
		draw(used(stateWith([]), {quietToDraft: {[bait.rule]: 20}}));
		expect(place.text()).toContain(sv.done.quiet);
		expect(place.buttons()).toContain('Ångra');
	});

	it('does not promise quiet of what may pause', () => {
		draw(used(stateWith([mail]), {quietToDraft: {[mail.rule]: 20}}));
		place.press('Hoppa över');
		expect(place.text()).toContain(sv.done.skipped);
	});
});

describe('what the person has told', () => {
	it('gives an old hand one line a tip', () => {
		draw(told(stateWith([bait]), {ease: 'old-hand'}));
		expect(place.text()).not.toContain(bait.say.sv?.try);
	});

	it('opens “Why?” for the one who is new', () => {
		draw(stateWith([bait]));
		expect(place.text()).not.toContain('Källa:');
		place = drawn();
		draw(told(stateWith([bait]), {ease: 'new'}));
		expect(place.text()).toContain('Källa:');
	});
});

describe('an empty composer', () => {
	const organisation = {name: 'Påhittvind', may: ['Ett.', 'Två.', 'Tre.', 'Fyra.']};

	it('offers a question by the person’s own reason', () => {
		draw(told(empty(stateWith([])), {reason: 'thank'}));
		expect(place.text()).toContain(sv.starter.question.thank);
	});

	it('shows three of the organisation’s sentences on what people may write', () => {
		draw(empty(stateWith([], {organisation})));
		expect(place.text()).toContain('Tre.');
		expect(place.text()).not.toContain('Fyra.');
	});

	it('asks nothing of the one who would rather not', () => {
		draw(told(empty(stateWith([], {organisation})), {reason: 'rather-not'}));
		expect(place.text()).not.toContain('?');
		expect(place.text()).not.toContain('Ett.');
	});
});

describe('what works', () => {
	it('folds, and has a switch of its own', () => {
		draw(stateWith([strength]));
		place.press(sv.strength);
		expect(place.text()).not.toContain(strength.say.sv?.saw);
		place.press(sv.strength);
		place.press(sv.sidebar.noStrengths);
		expect(actions.calls).toEqual([['noStrengths', undefined]]);
		expect(place.text()).toContain(sv.done.strengthsHidden);
	});
});

it('says so while a choice could not be kept', () => {
	draw(stateWith([bait], {unkept: true}));
	expect(place.text()).toContain(sv.sidebar.unkept);
	draw(stateWith([bait]));
	expect(place.text()).not.toContain(sv.sidebar.unkept);
});
