// @vitest-environment happy-dom
import {act} from 'preact/test-utils';
import {beforeEach, describe, expect, it} from 'vitest';
import {PracticeBox} from '../../../components/pages/practice-box.tsx';
import {svPages} from '../../../components/strings/pages/sv.ts';
import type {ComposerElements} from '../../../page/platform.ts';
import linkedin from '../../../platforms/linkedin.ts';
import practice from '../../../platforms/practice.ts';
import {withChosenNetwork} from '../../../platforms/registry/chosen-network.ts';
import {networks} from '../../../platforms/registry/networks.ts';
import {drawn} from '../drawing.tsx';

const [kind] = withChosenNetwork({name: 'practice', platform: practice}).platform.composers;
const placeOf = (root: ParentNode): ComposerElements => {
	const field = root.querySelector<HTMLElement>(kind?.field ?? '');
	const scope = field?.closest(kind?.scope ?? '');
	if (!field || !scope) throw new Error('The practice platform knows no composer here.');
	return {field, scope};
};

let place = drawn();
beforeEach(() => {
	place = drawn();
});

describe('the box to try', () => {
	beforeEach(() => place.draw(<PracticeBox strings={svPages} />));

	it('is one composer that the practice platform knows, with its publish control, as a post on LinkedIn', () => {
		const here = placeOf(place.root);
		expect(here.scope.querySelectorAll(kind?.publish ?? '')).toHaveLength(1);
		expect(kind?.network?.(here)).toBe('linkedin');
		expect(kind?.surface(here)).toBe('post');
		expect(kind?.voice?.(here)).toBe('self');
		expect(kind?.limit?.(here)).toEqual(linkedin.limits.else);
		expect(kind?.parent?.(here)).toBeUndefined();
	});

	it('shows what was published, as it was written, once a press', () => {
		place.press(svPages.practice.publish);
		const published = [...place.root.querySelectorAll('[data-akta-practice-published] li')];
		expect(published.map(({textContent}) => textContent)).toEqual([svPages.practice.draft]);
	});
});

describe('the box to write in', () => {
	const draw = (organisation?: string) =>
		place.draw(<PracticeBox strings={svPages} choices={{networks, organisation, language: 'sv'}} />);

	it('is read for the network, the surface and the voice chosen, with the comment answered', () => {
		draw('Påhittvind');
		let heard = 0;
		placeOf(place.root).field.addEventListener('input', () => heard++);
		const select = place.root.querySelector('select');
		if (select) select.value = 'x';
		void act(() => void select?.dispatchEvent(new Event('change', {bubbles: true})));
		place.press('svar');
		place.press('Påhittvind');
		const here = placeOf(place.root);
		expect(kind?.network?.(here)).toBe('x');
		expect(kind?.surface(here)).toBe('reply');
		expect(kind?.voice?.(here)).toBe('organisation');
		expect(kind?.parent?.(here)).toEqual({text: svPages.practice.parent});
		expect(heard).toBe(3);
	});

	it('offers to write for an organisation only where one’s guidance is in force', () => {
		draw();
		expect(place.buttons()).not.toContain('organisationen');
		expect(place.buttons()).toContain('anställd');
	});
});
