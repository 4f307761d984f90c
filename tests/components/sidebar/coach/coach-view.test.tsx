// @vitest-environment happy-dom
import {beforeEach, describe, expect, it} from 'vitest';
import {Sidebar} from '../../../../components/sidebar/sidebar.tsx';
import type {SidebarState} from '../../../../components/sidebar/sidebar-state.ts';
import {svCoach} from '../../../../components/strings/coach/sv.ts';
import {sv} from '../../../../components/strings/sidebar/sv.ts';
import type {Coach} from '../../../../engine/reply-coach/coach.ts';
import {coaches, samples, stateWith} from '../../../../scripts/gallery/samples.ts';
import {drawn, noted} from '../../drawing.tsx';

let place = drawn();
let actions = noted();
const draw = (state: SidebarState) => place.draw(<Sidebar state={state} strings={sv} language="sv" on={actions.on} />);
const answering = (coach: Coach, state: SidebarState = stateWith([])): SidebarState => ({
	...state,
	...(state.tab && {tab: {...state.tab, coach}}),
});
const {complaint, attack, unsure} = coaches;
const {bait, cliche, mail} = samples;

beforeEach(() => {
	place = drawn();
	actions = noted();
});

describe('the coach in the sidebar', () => {
	it('begins with the question, then how it reads the comment, what weighs most, and what is there', () => {
		draw(answering(complaint));
		const text = place.text();
		const order = [
			svCoach.something.ask,
			svCoach.reads.dissatisfaction,
			'”ingen svarar”',
			complaint.most?.sv?.what,
			'”Hej Omar”',
		].map(words => text.indexOf(words ?? '-'));
		expect(order).not.toContain(-1);
		expect(order).toEqual(order.toSorted((a, b) => a - b));
	});

	it('hears the person’s answer and own reading', () => {
		draw(answering(complaint));
		place.press('Delvis');
		place.press(`${svCoach.change}: ${svCoach.changeLabel}`);
		place.press('en fråga');
		expect(actions.calls).toEqual([
			['say', {something: 'partly'}],
			['say', {reads: 'question'}],
		]);
		expect(place.buttons()).not.toContain('en fråga');
	});

	it('keeps the ways out behind one button, with the one that hides the coach', () => {
		draw(answering(complaint));
		expect(place.text()).not.toContain(complaint.leave?.sv);
		place.press(svCoach.ways);
		expect(place.text()).toContain(complaint.leave?.sv);
		expect(place.text()).toContain(complaint.apart?.sv);
		place.press(svCoach.hide);
		expect(actions.calls).toEqual([['noCoach', undefined]]);
		expect(place.text()).toContain(sv.done.coachHidden);
	});

	it('is one line when unsure, and leaves the tips alone', () => {
		draw(answering(unsure, stateWith([bait, cliche])));
		expect(place.text()).toContain(svCoach.reads.unsure);
		expect(place.text()).not.toContain(svCoach.something.ask);
		expect(place.text()).toContain(bait.say.sv?.saw);
		expect(place.text()).toContain(cliche.say.sv?.saw);
	});

	it('leaves one tip open beside itself, and stands below a pause', () => {
		draw(answering(complaint, stateWith([bait, cliche])));
		expect(place.text()).not.toContain(cliche.say.sv?.saw);
		draw(answering(complaint, stateWith([mail])));
		expect(place.text().indexOf(mail.say.sv?.saw ?? '-')).toBeLessThan(place.text().indexOf(svCoach.something.ask));
	});

	it('says that nothing is to add only when it adds nothing itself', () => {
		draw(answering(complaint));
		expect(place.text()).not.toContain(sv.sidebar.nothing);
		const {most: _, ...done} = complaint;
		draw(answering(done));
		expect(place.text()).toContain(sv.sidebar.nothing);
	});

	it('shows the comment’s words as words, whatever they are', () => {
		draw(answering({...attack, words: ['<b onclick="x">hej</b>']}));
		expect(place.text()).toContain('<b onclick="x">hej</b>');
		expect(place.root.querySelector('[onclick]')).toBeNull();
	});
});
