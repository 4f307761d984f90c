// @vitest-environment happy-dom
import {beforeEach, describe, expect, it} from 'vitest';
import {sv} from '../../../components/strings/sidebar/sv.ts';
import {PauseCard} from '../../../components/tip/pause-card.tsx';
import {TipCard} from '../../../components/tip/tip-card.tsx';
import {samples} from '../../../scripts/gallery/samples.ts';
import {drawn, noted} from '../drawing.tsx';

const {about, mail, bait} = samples;

let place = drawn();
let calls: unknown[] = [];
beforeEach(() => {
	place = drawn();
	calls = [];
});

describe('the card at a mark', () => {
	const {on} = noted();
	const draw = () => {
		const close = () => calls.push('close');
		place.draw(<TipCard tip={bait} about={about[bait.rule]} strings={sv} language="sv" on={{...on, close}} />);
	};

	it('has the sidebar’s actions in the sidebar’s order, and a way to close', () => {
		draw();
		place.press('Varför?');
		expect(place.buttons()).toEqual([
			'Byt till ”Hur gjorde ni”',
			'Kopiera',
			'Hoppa över',
			'Varför?',
			'Göm tipset och andra val',
			'Källa: facebook.com, uppgift från 20 november 2026',
			'Stäng',
		]);
	});

	it.each([
		[
			{posts: 1505, spoke: 43, read: 12, right: 11},
			'Hörs i ungefär en av 35 vanliga texter. Av 12 sådana tips som lästs var 11 rätt. De som gör Äkta har läst, inga oberoende än.',
		],
		[
			{posts: 1505, spoke: 0, read: 3, right: 1},
			'Hördes inte i någon av 1\u00a0505 vanliga texter. Bara 3 sådana tips är lästa, 1 av dem rätt. Det säger inte så mycket. De som gör Äkta har läst, inga oberoende än.',
		],
		[
			{posts: 1505, spoke: 0, read: 1, right: 0},
			'Hördes inte i någon av 1\u00a0505 vanliga texter. Bara ett sådant tips är läst, och det var fel. De som gör Äkta har läst, inga oberoende än.',
		],
		[
			{posts: 1505, spoke: 0, read: 0, right: 0},
			'Hördes inte i någon av 1\u00a0505 vanliga texter. Inget sådant tips är läst än, så ingen vet hur ofta det blir fel.',
		],
	])('says behind “Why?” how often the tip is wrong: %o', (errors, said) => {
		const close = () => undefined;
		place.draw(<TipCard tip={bait} about={{errors}} strings={sv} language="sv" on={{...on, close}} />);
		expect(place.text()).not.toContain(said);
		place.press('Varför?');
		expect(place.text()).toContain(said);
	});

	it('is named by what it saw and described by why and what to try', () => {
		draw();
		const card = place.root.querySelector('[role=dialog]');
		const texts = ['aria-labelledby', 'aria-describedby'].map(
			name => document.getElementById(card?.getAttribute(name) ?? '')?.textContent,
		);
		expect(texts[0]).toBe(bait.say.sv?.saw);
		expect(texts[1]).toContain(bait.say.sv?.why);
		expect(texts[1]).toContain(bait.say.sv?.try);
	});

	it('closes on Esc', () => {
		draw();
		place.key('Escape');
		expect(calls).toEqual(['close']);
	});
});

describe('the card before publishing', () => {
	const draw = (again: boolean) => {
		const on = {change: () => calls.push('change'), publish: () => calls.push('publish')};
		place.draw(<PauseCard tips={[mail]} again={again} about={about} strings={sv} language="sv" on={on} />);
	};

	it('shows which words it means to whoever wrote them, secret terms apart', () => {
		const held = {...mail, words: ['anna.ek@brevlada.example']};
		const on = {change: () => {}, publish: () => {}};
		const show = (tip: typeof mail) =>
			place.draw(<PauseCard tips={[tip]} again={false} about={about} strings={sv} language="sv" on={on} />);
		show(held);
		expect(place.text()).toContain('anna.ek@brevlada.example');
		show({...held, masked: true});
		expect(place.text()).not.toContain('anna.ek');
	});

	it('first says that nothing is published yet and who sees it, then what was seen and what to change', () => {
		draw(false);
		expect(place.text().startsWith('Inte publicerat än. Bara du ser det här.')).toBe(true);
		expect(place.text()).toContain('a•••@•••.se');
		expect(place.text()).toContain(mail.say.sv?.try);
	});

	it('offers change and publish alike, and why as a link', () => {
		draw(false);
		expect(place.buttons()).toEqual(['Ändra', 'Publicera som det är', 'Varför?']);
		const [change, publish, why] = [...place.root.querySelectorAll('button')].map(each => each.className);
		expect(change).toBe(publish);
		expect(why).not.toBe(change);
	});

	it('is an alert that is named, and described by what it saw', () => {
		draw(false);
		const card = place.root.querySelector('[role=alertdialog]');
		const texts = ['aria-labelledby', 'aria-describedby'].map(
			name => document.getElementById(card?.getAttribute(name) ?? '')?.textContent,
		);
		expect(texts[0]).toBe('Inte publicerat än.');
		expect(texts[1]).toContain(mail.say.sv?.saw);
	});

	it('does what is pressed, and Esc means change', () => {
		draw(false);
		place.press('Publicera som det är');
		place.press('Ändra');
		place.key('Escape');
		expect(calls).toEqual(['publish', 'change', 'change']);
	});

	it('tells why only when asked, with its source', () => {
		draw(false);
		expect(place.text()).not.toContain(mail.say.sv?.why);
		place.press('Varför?');
		expect(place.text()).toContain(mail.say.sv?.why);
		expect(place.text()).toContain('imy.se');
		expect(calls).toEqual([]);
	});

	it('can take focus on itself, so that no key already held presses a button', () => {
		draw(false);
		expect(place.root.querySelector<HTMLElement>('.pause')?.tabIndex).toBe(-1);
	});

	it('is shorter the second time, and complete again when asked why', () => {
		draw(true);
		expect(place.text()).not.toContain(mail.say.sv?.try);
		place.press('Varför?');
		expect(place.text()).toContain(mail.say.sv?.try);
	});
});
