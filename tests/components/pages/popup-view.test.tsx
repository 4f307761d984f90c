// @vitest-environment happy-dom
import {beforeEach, describe, expect, it} from 'vitest';
import type {PopupState} from '../../../components/pages/popup-state.ts';
import {PopupView} from '../../../components/pages/popup-view.tsx';
import {svPages} from '../../../components/strings/sv-pages.ts';
import {samples, stateWith} from '../../../scripts/gallery/samples.ts';
import {drawn} from '../drawing.tsx';

const READY: PopupState = {host: 'x.com', known: true, offHere: false, panel: true};

let place = drawn();
let calls: unknown[][] = [];
const note = (name: string) => (what?: unknown) => void calls.push(what === undefined ? [name] : [name, what]);
const draw = (state: PopupState) =>
	place.draw(
		<PopupView
			state={state}
			strings={svPages}
			on={{
				turnOn: note('turnOn'),
				rest: note('rest'),
				restToday: note('restToday'),
				mend: note('mend'),
				here: note('here'),
				always: note('always'),
				leave: note('leave'),
				offHere: note('offHere'),
				panel: note('panel'),
				practice: note('practice'),
				guidance: note('guidance'),
				settings: note('settings'),
			}}
		/>,
	);
const pressed = () => place.root.querySelector('[aria-pressed=true]')?.textContent;

beforeEach(() => {
	place = drawn();
	calls = [];
});

describe('what the popup says', () => {
	const {tab} = stateWith([samples.bait, samples.cliche, samples.strength]);

	it.each<[string, PopupState, string, string]>([
		['a draft', {...READY, ...(tab && {tab})}, 'Äkta läser med på LinkedIn. 2 tips till ditt utkast.', 'På'],
		['no composer yet', READY, svPages.popup.ready, 'På'],
		['a page it does not know', {known: false, offHere: false, panel: false}, svPages.popup.unknown, 'På'],
		['a worker that does not answer', {...READY, hindrance: 'silent'}, svPages.popup.hindered.silent.text, 'På'],
		['being off here', {...READY, offHere: true}, 'Äkta är av på x.com.', 'Av här'],
		['resting', {...READY, restUntil: Date.now()}, 'Äkta vilar till', 'Vila en timme'],
		[
			'off here, also while resting',
			{...READY, offHere: true, restUntil: Date.now()},
			'Äkta är av på x.com.',
			'Av här',
		],
	])('%s', (_what, state, sentence, mode) => {
		draw(state);
		expect(place.text()).toContain(sentence);
		expect(pressed()).toBe(mode);
	});
});

describe('what the popup does', () => {
	it.each([
		['På', ['turnOn']],
		['Vila en timme', ['rest']],
		['Vila i dag', ['restToday']],
		['Av här', ['offHere', 'x.com']],
		['Öppna panelen', ['panel']],
		['Prova i övningsrutan', ['practice']],
		['Inställningar', ['settings']],
	])('%s', (name, call) => {
		draw(READY);
		place.press(name);
		expect(calls).toEqual([call]);
	});

	it('offers no panel and no “off here” where there is none to have', () => {
		draw({known: false, offHere: false, panel: false});
		expect(place.buttons()).toEqual(['På', 'Vila en timme', 'Vila i dag', 'Prova i övningsrutan', 'Inställningar']);
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

	it('says so when the tips are Äkta’s own', () => {
		draw({...READY, inForce: {id: 'akta', version: 1, name: 'Äkta'}});
		expect(place.text()).toContain('Tipsen är Äktas egna, version 1.');
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
