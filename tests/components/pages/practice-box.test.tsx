// @vitest-environment happy-dom
import {beforeEach, expect, it} from 'vitest';
import {PracticeBox} from '../../../components/pages/practice-box.tsx';
import {svPages} from '../../../components/strings/sv-pages.ts';
import practice from '../../../platforms/practice.ts';
import {drawn} from '../drawing.tsx';

let place = drawn();
beforeEach(() => {
	place = drawn();
	place.draw(<PracticeBox strings={svPages} />);
});

it('is two composers that the practice platform knows, with a publish control each', () => {
	const [kind] = practice.composers;
	if (!kind) throw new Error('The practice platform knows no composer.');
	const fields = [...place.root.querySelectorAll<HTMLElement>(kind.field)];
	const scopes = fields.map(field => field.closest(kind.scope));
	expect(fields).toHaveLength(2);
	expect(scopes.map(scope => scope?.querySelectorAll(kind.publish).length)).toEqual([1, 1]);
	expect(fields.map((field, index) => kind.surface({field, scope: scopes[index] ?? field}))).toEqual(['post', 'reply']);
});

it('starts with a ready draft', () => {
	expect(place.root.querySelector('textarea')?.value).toBe(svPages.practice.draft);
});

it('shows what was published, as it was written, once a press', () => {
	place.press('Publicera');
	const published = [...place.root.querySelectorAll('[data-akta-practice-published] li')];
	expect(published.map(({textContent}) => textContent)).toEqual([svPages.practice.draft]);
});
