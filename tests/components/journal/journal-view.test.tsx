// @vitest-environment happy-dom
import {act} from 'preact/test-utils';
import {beforeEach, describe, expect, it, vi} from 'vitest';
import {emptyJournal} from '../../../companion/journal/journal-content.ts';
import type {EntrySaved} from '../../../companion/journal/merge-entries.ts';
import {noticeInWords} from '../../../components/journal/data-section.tsx';
import type {JournalActions, JournalState} from '../../../components/journal/journal-props.ts';
import {JournalView} from '../../../components/journal/journal-view.tsx';
import {journalStringsIn} from '../../../components/strings/journal/index.ts';
import {sampleJournal, seededEntries} from '../../../scripts/gallery/journal-samples.ts';
import {entryWith} from '../../companion/journal/journal.ts';
import {type Drawn, drawn} from '../drawing.tsx';

const strings = journalStringsIn('sv');
let place: Drawn;
let calls: [string, unknown][];
let isKept = true;
/** What comes of saving an entry, in order; then it is saved. */
let saved: EntrySaved[] = [];

const on = new Proxy({} as JournalActions, {
	get: (_target, name) => (what?: unknown) => {
		calls.push([String(name), what]);
		return Promise.resolve(name === 'saveEntry' ? (saved.shift() ?? {kind: 'saved'}) : isKept);
	},
});
const draw = (state: Partial<JournalState>) =>
	place.draw(<JournalView state={{...sampleJournal, ...state}} strings={strings} language="sv" on={on} />);
const type = (selector: string, value: string) =>
	act(() => {
		const field = place.root.querySelector<HTMLTextAreaElement>(selector)!;
		field.value = value;
		field.dispatchEvent(new Event('input', {bubbles: true}));
	});
const formClosed = () => vi.waitFor(() => expect(place.root.querySelector('.journal-entries form')).toBeNull());
const withEntry = (part = {}) => ({content: {...emptyJournal, entries: [entryWith(part)]}});

beforeEach(() => {
	place = drawn();
	calls = [];
	isKept = true;
	saved = [];
});

describe('the journal’s page', () => {
	it('shows nothing but its switch and the way to bring a journal in while it is off and empty', () => {
		draw({choices: {...sampleJournal.choices, on: false}, content: emptyJournal});
		expect(place.text()).toContain('Av. Inget antecknas.');
		expect(place.text()).not.toContain(strings.mirror.title);
		place.press('Anteckna det jag publicerar');
		expect(calls).toEqual([['turn', true]]);
	});

	it('tells a year in words, and never a time of day', () => {
		draw({content: {...emptyJournal, entries: seededEntries(500, '2026-11-30')}});
		const months = [...place.root.querySelectorAll('.mirror li')].map(({textContent}) => textContent);
		expect(months).toHaveLength(12);
		expect(months[0]).toMatch(/^Hittills i november har du /);
		expect(months[1]).toMatch(/^I oktober svarade du oftare än du skrev eget\./);
		expect(months[11]).toContain('december 2025');
		expect(place.text()).not.toMatch(/\d\d[:.]\d\d|följare|poäng|rekord|dagar i rad/i);
	});

	it('has a table that says the same as the drawing', () => {
		draw({});
		expect(place.root.querySelectorAll('.mirror-table tbody tr')).toHaveLength(12);
		for (const bar of place.root.querySelectorAll('.mirror-bar')) {
			expect(bar.getAttribute('aria-hidden')).toBe('true');
			expect(bar.parentElement?.textContent).toMatch(/^\d+ /);
		}
	});

	it('says first on an employer’s computer that it is one, and takes no words there', () => {
		draw({managed: true, ...withEntry()});
		expect(place.text().indexOf(strings.managed)).toBeLessThan(place.text().indexOf(strings.turn.title));
		expect(place.text()).toContain('Det här sparas på en dator som din arbetsgivare sköter.');
		expect(place.text()).not.toContain('anteckningar som du själv lägger till');
		place.press('Ändra: 12 november 2026, LinkedIn');
		expect(place.root.querySelector('.journal-entries textarea')).toBeNull();
	});

	it('keeps the topics, marks and note of an entry, and the text only by its own button', async () => {
		draw(withEntry());
		place.press('Ändra: 12 november 2026, LinkedIn');
		void type('.journal-entries form input', ' cyklar, ljus ,cyklar,');
		void type('.journal-entries form textarea', 'Sara ringde');
		place.press('En idé kom in');
		await act(async () => place.root.querySelector<HTMLFormElement>('.journal-entries form')?.requestSubmit());
		const written = entryWith({topics: ['cyklar', 'ljus'], marks: ['idea'], note: 'Sara ringde'});
		expect(calls).toEqual([['saveEntry', written]]);
		await formClosed();
		place.press('Ändra: 12 november 2026, LinkedIn');
		const [, text] = place.root.querySelectorAll<HTMLTextAreaElement>('.journal-entries form textarea');
		void act(() => {
			text!.value = 'Hela inlägget';
			text!.dispatchEvent(new Event('input', {bubbles: true}));
		});
		place.press('Spara texten');
		expect(calls[1]).toEqual(['saveEntry', entryWith({text: 'Hela inlägget'})]);
	});

	const changeNote = async (words: string) => {
		place.press('Ändra: 12 november 2026, LinkedIn');
		void type('.journal-entries form textarea', words);
		await act(async () => place.root.querySelector<HTMLFormElement>('.journal-entries form')?.requestSubmit());
	};

	it('lets the person choose where another tab has changed the same entry', async () => {
		const theirs = entryWith({topics: ['torget'], note: 'Ali skrev'});
		const mine = entryWith({note: 'Sara ringde'});
		for (const [button, kept] of [
			['Spara det jag har här', mine],
			['Behåll båda', entryWith({topics: ['torget'], note: 'Ali skrev\nSara ringde'})],
		] as const) {
			place = drawn();
			saved = [{kind: 'changed', now: theirs}];
			draw(withEntry());
			await changeNote('Sara ringde');
			expect(place.text()).toContain('ändrades i en annan flik');
			expect(place.text()).toContain('torget · Ali skrev');
			calls = [];
			await act(async () => place.press(button));
			expect(calls).toEqual([['saveEntry', kept]]);
			await formClosed();
		}
	});

	it('keeps what is written where another tab has removed the entry, and can put it back', async () => {
		draw(withEntry());
		saved = [{kind: 'changed', now: null}];
		place.press('Ändra: 12 november 2026, LinkedIn');
		void type('.journal-entries form textarea', 'Sara ringde');
		draw({content: emptyJournal});
		await act(async () => place.root.querySelector<HTMLFormElement>('.journal-entries form')?.requestSubmit());
		expect(place.text()).toContain('togs bort i en annan flik');
		calls = [];
		await act(async () => place.press('Lägg tillbaka den'));
		expect(calls).toEqual([['saveEntry', entryWith({note: 'Sara ringde'})]]);
	});

	const submit = () =>
		act(async () => place.root.querySelector<HTMLFormElement>('.journal-entries form')?.requestSubmit());

	it('loses no text that was to be kept where another tab has changed the entry', async () => {
		const theirs = entryWith({note: 'Ali skrev'});
		saved = [{kind: 'changed', now: theirs}];
		draw(withEntry());
		place.press('Ändra: 12 november 2026, LinkedIn');
		const [, field] = place.root.querySelectorAll<HTMLTextAreaElement>('.journal-entries form textarea');
		void act(() => {
			field!.value = 'Hela inlägget';
			field!.dispatchEvent(new Event('input', {bubbles: true}));
		});
		await act(async () => place.press('Spara texten'));
		expect(place.text()).toContain('ändrades i en annan flik');
		await vi.waitFor(() => expect(place.text()).toContain('Hela inlägget'));
		calls = [];
		await act(async () => place.press('Behåll båda'));
		expect(calls).toEqual([['saveEntry', entryWith({note: 'Ali skrev', text: 'Hela inlägget'})]]);
	});

	it('writes nothing over another tab’s version with a press of Enter', async () => {
		saved = [{kind: 'changed', now: entryWith({topics: ['torget'], text: 'Alis text'})}];
		draw(withEntry());
		await changeNote('Sara ringde');
		expect(place.text()).toContain('Alis text');
		calls = [];
		await submit();
		expect(calls).toEqual([]);
		expect(place.text()).toContain('ändrades i en annan flik');
	});

	it('takes a text away by its button, and leaves it where that fails', async () => {
		draw(withEntry({text: 'Hela inlägget'}));
		place.press('Ändra: 12 november 2026, LinkedIn');
		saved = [{kind: 'failed'}];
		await act(async () => place.press('Ta bort texten'));
		expect(place.text()).toContain('Hela inlägget');
		calls = [];
		await act(async () => place.press('Ta bort texten'));
		expect(calls).toEqual([['saveEntry', entryWith()]]);
	});

	it('puts an entry back that was taken away, and has the focus there', () => {
		const [first, second] = [entryWith({id: 'a'}), entryWith({id: 'b', day: '2026-11-11', note: 'Sara ringde'})];
		draw({content: {...emptyJournal, entries: [first, second]}});
		place.press('Ta bort: 11 november 2026, LinkedIn');
		expect(calls).toEqual([['removeEntry', 'b']]);
		draw({content: {...emptyJournal, entries: [first]}});
		expect(place.text()).toContain('Borttagen: 11 november 2026, LinkedIn.');
		expect(document.activeElement?.textContent).toBe('Ångra');
		place.press('Ångra');
		expect(calls[1]).toEqual(['saveEntry', second]);
		draw({content: {...emptyJournal, entries: [first, second]}});
		expect(place.text()).not.toContain('Borttagen');
	});

	it('draws a few of very many entries, and more on the person’s press', () => {
		draw({content: {...emptyJournal, entries: seededEntries(5000, '2026-11-30')}});
		expect(place.root.querySelectorAll('.journal-entry')).toHaveLength(20);
		place.press('Visa fler');
		expect(place.root.querySelectorAll('.journal-entry')).toHaveLength(40);
	});

	it('asks before all is removed', () => {
		draw({});
		place.press('Ta bort hela dagboken');
		expect(calls).toEqual([]);
		place.press('Ta bort allt');
		expect(calls).toEqual([['clear', undefined]]);
	});

	it('leaves what is past its time to the person where the clock has jumped', () => {
		draw({old: 3});
		expect(place.text()).toContain('3 anteckningar är äldre än tolv månader.');
		place.press('Behåll allt');
		expect(calls).toEqual([['old', 'keep']]);
	});

	it('says why it cannot be shown, and that nothing is lost', () => {
		for (const trouble of ['full', 'newer', 'blocked', 'unavailable'] as const) {
			draw({trouble, content: emptyJournal});
			expect(place.text()).toContain(strings.trouble[trouble]);
			expect(place.text()).not.toContain(strings.mirror.title);
		}
	});

	it('says that a file holds one time of what comes again', () => {
		draw({fromDraft: true});
		expect(place.text()).not.toContain(strings.events.repeats);
		draw({fromDraft: true, repeats: true});
		expect(place.text()).toContain(strings.events.repeats);
	});

	it('has the browser say what a reminder and a goal still lack', () => {
		draw({content: emptyJournal});
		const lacking = [...place.root.querySelectorAll<HTMLInputElement>('form :invalid, form [required]')];
		expect(lacking.map(({type, min}) => [type, min])).toEqual([
			['text', ''],
			['text', ''],
			['date', '2026-11-30'],
		]);
	});

	it('tells what came of an import', () => {
		expect(noticeInWords({kind: 'imported', count: 12, there: 3, leftOut: 1, shortened: 2}, strings)).toMatch(
			/^12 saker hämtades in\. 3 saker i filen fanns redan här, .* 1 anteckning skriven som dig själv lämnades utanför.* 2 anteckningar kom in utan sina texter/,
		);
		expect(noticeInWords({kind: 'refused', refusal: {why: 'bad-item', place: 'entries 3: day'}}, strings)).toBe(
			'Något i filen har en annan form än väntat. Inget hämtades in. Det är här: entries 3: day.',
		);
	});

	it('leaves the words of a goal in the form until they are kept', async () => {
		draw({content: emptyJournal});
		const wish = () => place.root.querySelector<HTMLInputElement>('#goals form input')?.value;
		const save = async () => {
			await act(async () => place.press(strings.goals.save));
		};
		void type('#goals form input', 'Fler vågar komma');
		isKept = false;
		await save();
		expect(wish()).toBe('Fler vågar komma');
		isKept = true;
		await save();
		expect(wish()).toBe('');
	});
});
