// @vitest-environment happy-dom
import {act} from 'preact/test-utils';
import {beforeEach, describe, expect, it} from 'vitest';
import {READING_VERSION} from '../../../../companion/reading-consent.ts';
import {parseSettings, type Settings} from '../../../../companion/settings.ts';
import type {WelcomeProps} from '../../../../components/pages/welcome/welcome-props.ts';
import {WelcomeView} from '../../../../components/pages/welcome/welcome-view.tsx';
import {svPages} from '../../../../components/strings/pages/sv.ts';
import {svReading} from '../../../../components/strings/reading/sv.ts';
import {drawn} from '../../drawing.tsx';

const NETWORKS = [
	{name: 'bluesky', title: 'Bluesky'},
	{name: 'linkedin', title: 'LinkedIn', barInsertions: true},
	{name: 'x', title: 'X'},
];

let place = drawn();
let settings = parseSettings({});
let calls: string[] = [];
let isKept = true;
const props = (more: Partial<WelcomeProps>): WelcomeProps => ({
	step: 'try',
	settings,
	agreed: 0,
	networks: NETWORKS,
	pinned: false,
	panel: true,
	strings: svPages,
	reading: svReading,
	language: 'sv',
	change: part => {
		settings = {...settings, ...part};
	},
	agree: async () => {
		calls.push('agree');
		return isKept;
	},
	go: step => void calls.push(step),
	openPanel: () => void calls.push('panel'),
	openOptions: () => void calls.push('options'),
	...more,
});
const draw = (more: Partial<WelcomeProps> = {}) => place.draw(<WelcomeView {...props(more)} />);
const settled = () => act(() => Promise.resolve());

beforeEach(() => {
	place = drawn();
	settings = parseSettings({});
	calls = [];
	isKept = true;
});

describe('trying', () => {
	it('needs no yes, and leads on to what is read', () => {
		draw();
		expect(place.root.querySelector('[data-akta-practice-composer]')).not.toBeNull();
		place.press(svPages.welcome.toReads);
		expect(calls).toEqual(['reads']);
	});

	it('can change the language', () => {
		draw();
		place.press('English');
		expect(settings.language satisfies Settings['language']).toBe('en');
	});

	it('does not lead past the question', () => {
		draw();
		expect(place.buttons()).not.toContain(`3. ${svPages.welcome.steps.done}`);
		draw({agreed: READING_VERSION});
		expect(place.buttons()).toContain(`3. ${svPages.welcome.steps.done}`);
	});
});

describe('what is read', () => {
	it('is all told, with where it goes, before the one button', async () => {
		draw({step: 'reads'});
		for (const part of Object.values(svReading.parts)) expect(place.text()).toContain(part);
		expect(place.text()).toContain(svReading.where);
		place.press(svReading.agree);
		await settled();
		expect(calls).toEqual(['agree']);
		expect(place.text()).not.toContain(svReading.failed);
	});

	it('says so when the yes could not be kept', async () => {
		isKept = false;
		draw({step: 'reads'});
		place.press(svReading.agree);
		await settled();
		expect(place.text()).toContain(svReading.failed);
	});

	it('asks what the terms of a network call for, and either answer is taken back by the other', () => {
		const {consent} = svPages.options;
		draw({step: 'reads'});
		const pressed = () => place.root.querySelectorAll('.terms-choice [aria-pressed=true]').length;
		expect(pressed()).toBe(0);
		place.press(consent.yes('LinkedIn'));
		expect(settings).toMatchObject({consents: ['linkedin'], homes: {linkedin: 'docked'}});
		draw({step: 'reads'});
		expect(pressed()).toBe(1);
		place.press(consent.undo);
		expect(settings).toMatchObject({consents: [], homes: {linkedin: 'panel'}});
	});

	it('is only told anew to whom has said yes to as much', () => {
		draw({step: 'reads', agreed: READING_VERSION});
		expect(place.buttons()).not.toContain(svReading.agree);
		place.press(svPages.welcome.toDone);
		expect(calls).toEqual(['done']);
	});
});

describe('the end', () => {
	it('names three common networks and counts the others, and leads to the panel, the settings and the studio', () => {
		draw({step: 'done', agreed: READING_VERSION});
		expect(place.text()).toContain('Öppna LinkedIn eller X och börja skriva, så är Äkta med. Det finns 1 nätverk till');
		place.press(svPages.welcome.panel.open);
		place.press(svPages.welcome.settings);
		expect(calls).toEqual(['panel', 'options']);
		expect(place.buttons()).toContain(svPages.welcome.lead.open);
	});

	it('asks for the icon to be pinned only while it is not', () => {
		draw({step: 'done', agreed: READING_VERSION});
		expect(place.text()).toContain(svPages.welcome.pin.head);
		draw({step: 'done', agreed: READING_VERSION, pinned: true, panel: false});
		expect(place.text()).not.toContain(svPages.welcome.pin.head);
		expect(place.buttons()).not.toContain(svPages.welcome.panel.open);
	});
});
