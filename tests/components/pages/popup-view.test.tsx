// @vitest-environment happy-dom
import {act} from 'preact/test-utils';
import {beforeEach, describe, expect, it} from 'vitest';
import {parseSettings} from '../../../companion/settings.ts';
import type {PopupState} from '../../../components/pages/popup-state.ts';
import {PopupView} from '../../../components/pages/popup-view.tsx';
import {svPages} from '../../../components/strings/pages/sv.ts';
import {svReading} from '../../../components/strings/reading/sv.ts';
import {samples, stateWith} from '../../../scripts/gallery/samples.ts';
import {drawn} from '../drawing.tsx';

const READY: PopupState = {host: 'x.com', known: true, offHere: false, panel: true};

let place = drawn();
let calls: unknown[][] = [];
let isKept = true;
const note = (name: string) => (what?: unknown) => void calls.push(what === undefined ? [name] : [name, what]);
const draw = (state: PopupState) =>
	place.draw(
		<PopupView
			state={state}
			strings={svPages}
			reading={svReading}
			on={{
				agree: async () => {
					calls.push(['agree']);
					return isKept;
				},
				whatIsRead: note('whatIsRead'),
				turnOn: note('turnOn'),
				wake: note('wake'),
				change: note('change'),
				remind: (platform, on) => note('remind')([platform, on]),
				snooze: note('rest'),
				snoozeToday: note('restToday'),
				resolve: note('mend'),
				here: note('here'),
				always: note('always'),
				leave: note('leave'),
				offHere: note('offHere'),
				panel: note('panel'),
				practice: note('practice'),
				guidance: note('guidance'),
				questions: note('questions'),
				settings: note('settings'),
			}}
		/>,
	);
const isOn = () => place.root.querySelector('[role=switch]')?.getAttribute('aria-checked');

beforeEach(() => {
	place = drawn();
	calls = [];
});

it('offers the few questions where they are due, and nothing of them elsewhere', () => {
	draw(READY);
	expect(place.text()).not.toContain(svPages.popup.questions);
	draw({...READY, questions: true});
	place.press(svPages.popup.questions);
	expect(calls).toEqual([['questions']]);
});

describe('what the popup says', () => {
	const {tab} = stateWith([samples.bait, samples.cliche, samples.strength]);

	it.each<[string, PopupState, string, string | undefined]>([
		['a draft', {...READY, ...(tab && {tab})}, 'Äkta läser med på LinkedIn. 2 tips till ditt utkast.', 'true'],
		['no composer yet', READY, svPages.popup.ready, 'true'],
		['a page it does not know', {known: false, offHere: false, panel: false}, svPages.popup.unknown, undefined],
		['a worker that does not answer', {...READY, hindrance: 'silent'}, svPages.popup.hindered.silent.text, 'true'],
		[
			'a message, whatever else is there',
			{...READY, ...(tab && {tab}), inMessage: true},
			svPages.popup.message,
			'true',
		],
		[
			'a page it was let into for this visit',
			{known: false, host: 'plus.example', here: true, offHere: false, panel: true},
			svPages.popup.ready,
			undefined,
		],
		['being off here', {...READY, offHere: true}, 'Äkta är avstängt på x.com.', 'false'],
		['resting', {...READY, restUntil: Date.now()}, 'Äkta vilar till', 'true'],
		[
			'off here, also while resting',
			{...READY, offHere: true, restUntil: Date.now()},
			'Äkta är avstängt på x.com.',
			'false',
		],
	])('%s', (_what, state, sentence, on) => {
		draw(state);
		expect(place.text()).toContain(sentence);
		expect(isOn()).toBe(on);
	});
});

describe('what the popup does', () => {
	it.each([
		['Vila en timme', ['rest']],
		['Vila resten av dagen', ['restToday']],
		['Äkta på x.com', ['offHere', 'x.com']],
		['Öppna panelen', ['panel']],
		['Prova i övningsrutan', ['practice']],
		['Inställningar', ['settings']],
	])('%s', (name, call) => {
		draw(READY);
		place.press(name);
		expect(calls).toEqual([call]);
	});

	it('turns on again what is off here, and wakes what rests', () => {
		draw({...READY, offHere: true});
		place.press('Äkta på x.com');
		draw({...READY, restUntil: Date.now()});
		place.press('Väck Äkta');
		expect(calls).toEqual([['turnOn'], ['wake']]);
	});

	it('turns the reminder before every post on this network on and off, but not where nothing could come of it', () => {
		const network = {name: 'x', title: 'X'} as const;
		const label = svPages.popup.remind('X');
		draw({...READY, reminder: {network, on: false}});
		place.press(label);
		draw({...READY, reminder: {network, on: true}});
		place.press(label);
		expect(calls).toEqual([
			['remind', ['x', true]],
			['remind', ['x', false]],
		]);
		draw({...READY, offHere: true, reminder: {network, on: true}});
		expect(place.text()).not.toContain(label);
	});

	it('asks what the terms of a network call for', () => {
		const network = {name: 'linkedin', title: 'LinkedIn', barInsertions: true} as const;
		draw({...READY, terms: {network, settings: parseSettings({})}});
		place.press(svPages.options.consent.undo);
		expect(calls).toEqual([['change', {consents: [], homes: {linkedin: 'panel'}}]]);
	});

	it('offers no panel and no switch where there is none to have', () => {
		draw({known: false, offHere: false, panel: false});
		expect(place.buttons()).toEqual([
			'Vila en timme',
			'Vila resten av dagen',
			'Prova i övningsrutan',
			'Inställningar',
			'Dagbok',
			'Studion, för dig som skriver råden',
		]);
	});
});

describe('what stands in the way', () => {
	it.each(['old-tab', 'withheld', 'foreign', 'silent'] as const)(
		'%s: says so, with one button that mends it',
		hindrance => {
			draw({...READY, hindrance});
			const {text, button} = svPages.popup.hindered[hindrance];
			expect(place.text()).toContain(text);
			place.press(button);
			expect(calls).toEqual([['mend', hindrance]]);
		},
	);

	it('is no matter while Äkta is off', () => {
		draw({...READY, hindrance: 'old-tab', offHere: true});
		expect(place.buttons()).not.toContain(svPages.popup.hindered['old-tab'].button);
	});
});

describe('before the person has said yes to being read', () => {
	const ASKS: PopupState = {...READY, asksFirst: true};

	it('says that nothing is read, whatever else there is, with the button in it', async () => {
		draw({...ASKS, hindrance: 'old-tab'});
		expect(place.text()).toContain(svReading.notYet);
		expect(place.text()).not.toContain(svPages.popup.hindered['old-tab'].text);
		place.press(svReading.agree);
		place.press(svReading.more);
		expect(calls).toEqual([['agree'], ['whatIsRead']]);
	});

	it('says so when the yes could not be kept', async () => {
		isKept = false;
		draw(ASKS);
		place.press(svReading.agree);
		await act(() => Promise.resolve());
		expect(place.text()).toContain(svReading.failed);
		isKept = true;
	});
});

describe('whose guidance it is', () => {
	it('names the organisation, the version and the day', () => {
		const inForce = {
			id: 'pahittvind',
			version: 7,
			name: 'Påhittvind',
			organisation: {name: 'Påhittvind'},
			since: '2026-11-03',
		};
		draw({...READY, inForce});
		expect(place.text()).toContain('Råd från Påhittvind, version 7, sedan 3 november 2026.');
	});

	it('leaves it out when the tips are Äkta’s own', () => {
		draw({...READY, inForce: {id: 'akta', version: 1, name: 'Äkta'}});
		expect(place.text()).not.toContain('version');
	});
});

describe('a page Äkta reads nothing on yet', () => {
	const OTHER: PopupState = {host: 'forum.example', known: false, offHere: false, panel: true};

	it('lets the person use Äkta there, once or always', () => {
		draw(OTHER);
		place.press(svPages.popup.useHere);
		place.press(svPages.popup.always);
		expect(calls).toEqual([['here'], ['always', 'forum.example']]);
	});

	it('says so of a field that is not known on a network that is, and lets the person use Äkta in it', () => {
		draw({...READY, hindrance: 'unknown-field'});
		expect(place.text()).toContain(svPages.popup.hindered['unknown-field'].text);
		place.press(svPages.popup.hindered['unknown-field'].button);
		expect(calls).toEqual([['mend', 'unknown-field']]);
		expect(place.buttons()).not.toContain(svPages.popup.always);
	});

	it('lets the person take Äkta out of a site it was let in on, and not out of a network', () => {
		draw({...OTHER, known: true, chosen: true});
		place.press(svPages.popup.leave);
		expect(calls).toEqual([['leave', 'forum.example']]);
		draw(READY);
		expect(place.buttons()).not.toContain(svPages.popup.leave);
	});

	it('offers nothing of the kind while a draft is read or Äkta is off', () => {
		const {tab} = stateWith([samples.bait]);
		draw({...OTHER, ...(tab && {tab})});
		expect(place.buttons()).not.toContain(svPages.popup.useHere);
		draw({...OTHER, offHere: true});
		expect(place.buttons()).not.toContain(svPages.popup.useHere);
	});
});
