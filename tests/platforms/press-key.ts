import type {Composer} from '../../page/composer/composer.ts';

/** Enter as it arrives at `window` when pressed in a composer's field. */
export const pressKey = ({field}: Composer, options: KeyboardEventInit = {}): KeyboardEvent => {
	const event = new KeyboardEvent('keydown', {key: 'Enter', code: 'Enter', bubbles: true, composed: true, ...options});
	let path: EventTarget[] = [];
	const keep = (heard: Event): void => {
		path = heard.composedPath();
	};
	window.addEventListener('keydown', keep, {capture: true, once: true});
	field.dispatchEvent(event);
	return Object.defineProperty(event, 'composedPath', {value: () => path});
};
