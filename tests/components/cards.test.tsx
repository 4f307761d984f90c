// @vitest-environment happy-dom
import {beforeEach, describe, expect, it} from 'vitest';
import {PauseCard} from '../../components/pause-card.tsx';
import {sv} from '../../components/strings/sv.ts';
import {TipCard} from '../../components/tip-card.tsx';
import {samples} from '../../scripts/gallery/samples.ts';
import {drawn, noted} from './drawing.tsx';

const {about, mail, bait} = samples;
const AT = {left: 60, top: 60, right: 140, bottom: 80};

let place = drawn();
let calls: unknown[] = [];
beforeEach(() => {
	place = drawn();
	calls = [];
});

describe('the card at a mark', () => {
	const {on} = noted();
	const draw = (focus: boolean) => {
		const close = () => calls.push('close');
		place.draw(
			<TipCard
				tip={bait}
				at={AT}
				focus={focus}
				about={about[bait.rule]}
				strings={sv}
				language="sv"
				on={{...on, close}}
			/>,
		);
	};

	it('has the sidebar’s actions in the sidebar’s order, and a way to close', () => {
		draw(false);
		place.press('Varför?');
		expect(place.buttons()).toEqual([
			'Byt till ”Hur gjorde ni”',
			'Kopiera',
			'Hoppa över',
			'Varför?',
			'Källa: facebook.com, uppgift från 20 november 2026',
			'Visa inte det här tipset mer',
			'Äkta missförstod',
			'Stäng',
		]);
	});

	it('takes focus only when a shortcut opened it', () => {
		const composer = document.body.appendChild(document.createElement('textarea'));
		composer.focus();
		draw(false);
		expect(document.activeElement).toBe(composer);
		place = drawn();
		draw(true);
		expect(document.activeElement?.textContent).toBe('Byt till ”Hur gjorde ni”');
	});

	it('closes on Esc', () => {
		draw(true);
		place.key('Escape');
		expect(calls).toEqual(['close']);
	});
});

describe('the card before publishing', () => {
	const draw = (again: boolean) => {
		const on = {change: () => calls.push('change'), publish: () => calls.push('publish')};
		place.draw(<PauseCard tips={[mail]} at={AT} again={again} about={about} strings={sv} language="sv" on={on} />);
	};

	it('first says who sees it, then shows the masked words and what to change', () => {
		draw(false);
		expect(place.text().startsWith('Bara du ser det här.')).toBe(true);
		expect(place.text()).toContain('a•••@•••.se');
		expect(place.text()).toContain(mail.say.sv?.try);
	});

	it('offers change, publish and why alike', () => {
		draw(false);
		expect(place.buttons()).toEqual(['Ändra', 'Publicera som det är', 'Varför?']);
		const looks = [...place.root.querySelectorAll('button')].map(each => each.className);
		expect(new Set(looks).size).toBe(1);
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

	it('takes focus on itself, so that no key already held presses a button', () => {
		draw(false);
		expect(document.activeElement).toBe(place.root.firstElementChild);
	});

	it('is shorter the second time, and complete again when asked why', () => {
		draw(true);
		expect(place.text()).not.toContain(mail.say.sv?.try);
		place.press('Varför?');
		expect(place.text()).toContain(mail.say.sv?.try);
	});
});
