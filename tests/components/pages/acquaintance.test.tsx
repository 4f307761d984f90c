// @vitest-environment happy-dom
import {act} from 'preact/test-utils';
import {beforeEach, describe, expect, it} from 'vitest';
import {parseSettings, type Settings} from '../../../companion/settings.ts';
import {Acquaintance} from '../../../components/pages/acquaintance.tsx';
import {MailToOwner} from '../../../components/pages/mail-to-owner.tsx';
import {svPages} from '../../../components/strings/pages/sv.ts';
import {drawn} from '../drawing.tsx';

const {meeting, letter} = svPages.person;

let place = drawn();
let settings = parseSettings({});
const draw = () => place.draw(<Acquaintance settings={settings} strings={svPages} language="sv" change={change} />);
const change = (part: Partial<Settings>) => {
	settings = {...settings, ...part};
	draw();
};

beforeEach(() => {
	place = drawn();
	settings = parseSettings({});
	draw();
});

describe('getting to know Äkta', () => {
	it('asks four questions, one at a time, and keeps each answer at once', () => {
		place.press(meeting.start);
		place.press(meeting.ease.answers.new);
		expect(settings.answers.ease).toBe('new');
		place.press(meeting.next);
		place.press(meeting.reason.answers['rather-not']);
		place.press(meeting.next);
		place.press(meeting.holding.answers.words);
		place.press(meeting.next);
		place.press('anställd');
		place.press(meeting.next);
		expect(settings.answers).toEqual({
			ease: 'new',
			reason: 'rather-not',
			holding: 'words',
			voice: 'at-work',
		});
		expect(place.text()).toContain(meeting.done);
	});

	it('can be skipped at every step', () => {
		place.press(meeting.start);
		for (const question of [meeting.ease.question, meeting.reason.question, meeting.holding.question, meeting.voice]) {
			expect(place.text()).toContain(question);
			place.press(meeting.skip);
		}
		expect(place.text()).toContain(meeting.done);
		expect(settings.answers).toEqual(parseSettings({}).answers);
	});

	it('can be left at any time', () => {
		place.press(meeting.start);
		place.press(meeting.leave);
		expect(place.text()).toContain(meeting.done);
	});
});

describe('the letter', () => {
	const write = (id: string, text: string) => {
		const field = place.root.querySelector<HTMLTextAreaElement>(`#${id}`);
		if (field) field.value = text;
		void act(() => void field?.dispatchEvent(new Event('input', {bubbles: true})));
	};
	const preview = () => place.root.querySelector('pre')?.textContent;
	const mail = () => place.root.querySelector('a')?.href ?? '';

	beforeEach(() => {
		place = drawn();
		place.draw(<MailToOwner organisation={{name: 'Påhittvind', mail: 'info@pahittvind.example'}} strings={svPages} />);
	});

	it('is shown exactly as the owner will read it, and opens in the person’s own mail', () => {
		write('letter-help', 'Bilderna.');
		write('letter-wish', 'Våga mer & mer?');
		expect(preview()).toBe(`${letter.help}:\nBilderna.\n\n${letter.wish}:\nVåga mer & mer?`);
		const url = new URL(mail());
		expect(url.pathname).toBe('info@pahittvind.example');
		expect(url.searchParams.get('body')).toBe(preview());
	});

	it('leaves out what was not written, and is no letter before anything is', () => {
		expect(preview()).toBeUndefined();
		write('letter-wish', 'Våga mer.');
		expect(preview()).toBe(`${letter.wish}:\nVåga mer.`);
		write('letter-wish', ' ');
		expect(place.root.querySelector('a')).toBeNull();
	});
});
