// @vitest-environment happy-dom
import {beforeEach, describe, expect, it} from 'vitest';
import type {RuleInfo} from '../../../companion/tab-state.ts';
import {Sidebar} from '../../../components/sidebar/sidebar.tsx';
import {en} from '../../../components/strings/sidebar/en.ts';
import {sv} from '../../../components/strings/sidebar/sv.ts';
import {PauseCard} from '../../../components/tip/pause-card.tsx';
import {TipCard} from '../../../components/tip/tip-card.tsx';
import {samples, stateWith} from '../../../scripts/gallery/samples.ts';
import {drawn, noted} from '../drawing.tsx';

const {bait, mail, strength} = samples;
const organisation = {name: 'Lingonby kommun'};
const theirs = <T extends object>(tip: T) => ({...tip, from: 'lingonby'});
const nothing = () => undefined;

let place = drawn();
const {on} = noted();
beforeEach(() => {
	place = drawn();
});

const textOf = (ids: string | null | undefined): string =>
	(ids ?? '')
		.split(' ')
		.map(id => document.getElementById(id)?.textContent)
		.join(' ');

describe.each([
	{strings: sv, sender: 'Råd från Lingonby kommun', why: 'Varför?', source: /^Källa: /},
	{strings: en, sender: 'Guidance from Lingonby kommun', why: 'Why?', source: /^Source: /},
])('an organisation’s words in $strings.language', ({strings, sender, why, source}) => {
	const {language} = strings;
	const words = {strings, language, organisation};
	const card = (tip: typeof bait, about?: RuleInfo) =>
		place.draw(<TipCard {...words} tip={tip} about={about} on={{...on, close: nothing}} />);
	const pause = (tip: typeof mail, again: boolean, about = {}) =>
		place.draw(
			<PauseCard {...words} tips={[tip]} again={again} about={about} on={{change: nothing, publish: nothing}} />,
		);
	const sidebar = (tip: typeof strength) =>
		place.draw(<Sidebar state={stateWith([tip], {organisation})} strings={strings} language={language} on={on} />);

	it('stand under their name on the card at a mark, also for who hears it read', () => {
		card(theirs(bait));
		expect(place.text()).toContain(sender);
		expect(textOf(place.root.querySelector('[role=dialog]')?.getAttribute('aria-describedby'))).toContain(sender);
		card(bait);
		expect(place.text()).not.toContain(organisation.name);
	});

	it.each([false, true])('stand under their name on the card before publishing, also the second time (%s)', again => {
		pause(theirs(mail), again);
		expect(textOf(place.root.querySelector('[role=alertdialog]')?.getAttribute('aria-describedby'))).toContain(sender);
		pause(mail, again);
		expect(place.text()).not.toContain(organisation.name);
	});

	it('stand under their name also where they praise', () => {
		sidebar(theirs(strength));
		expect(place.root.querySelector('.strength')?.textContent).toContain(sender);
		sidebar(strength);
		expect(place.root.querySelector('.strength')?.textContent).not.toContain(organisation.name);
	});

	const url = 'https://www.lingonby.example/råd?enhet=skola-7';
	const address = 'https://www.lingonby.example/r%C3%A5d?enhet=skola-7';
	const info = {source: {url, read: '2026-11-20'}};

	it.each([
		['card at a mark', () => card(theirs(bait), info)],
		['card before publishing', () => pause(theirs(mail), false, {[mail.rule]: info})],
		[
			'sidebar',
			() => {
				const state = stateWith([theirs(bait)], {organisation});
				if (state.tab) Object.assign(state.tab, {about: {[bait.rule]: info}});
				place.draw(<Sidebar state={state} strings={strings} language={language} on={on} />);
			},
		],
	])('lead to no address but the one that is shown in the %s', (_where, show) => {
		show();
		place.press(why);
		const link = [...place.root.querySelectorAll('a')].find(({textContent}) => source.test(textContent ?? ''));
		expect(link?.href).toBe(address);
		expect(link?.textContent).toContain('lingonby.example');
		expect(textOf(link?.getAttribute('aria-describedby'))).toBe(address);
		expect(place.text()).toContain(address);
	});
});
