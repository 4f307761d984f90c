import {element} from './element.ts';
import {accepts} from './published.ts';

/** A `div` in a button's role, as several networks make theirs: pressed by click, by Enter and by the space bar, unless `aria-disabled`. */
export const roleButton = (
	press: () => void,
	attributes: Record<string, string> = {},
	...children: readonly (Node | string)[]
): HTMLElement => {
	const button = element('div', {role: 'button', tabindex: '0', class: 'button', ...attributes}, ...children);
	const run = (event: Event) => {
		if (accepts(event) && button.getAttribute('aria-disabled') !== 'true') press();
	};
	button.addEventListener('click', run);
	button.addEventListener('keydown', event => {
		if (event.key !== 'Enter' && event.key !== ' ') return;
		event.preventDefault();
		run(event);
	});
	return button;
};

/** Lets a button be pressed only while there is text. */
export const enableFor = (button: HTMLElement, text: string): void =>
	button.setAttribute('aria-disabled', String(text.trim() === ''));
