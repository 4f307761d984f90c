import {element} from '../page/element.ts';
import {accepts, publish} from '../page/published.ts';

type Box = {
	readonly composer: string;
	readonly label: string;
	readonly button: string;
	readonly attributes?: Record<string, string>;
};

/** The text as the browser itself lays it out: its own line breaks between lines, none at the end. */
const textOf = (field: HTMLElement) => field.innerText.replaceAll('\u00a0', ' ').replace(/\n$/, '');

/** A comment box: a plain editable element, its button asleep while there is no text. */
export const commentBox = ({composer, label, button: words, attributes = {}}: Box): HTMLElement => {
	const field = element('div', {
		id: 'contenteditable-root',
		class: 'field small',
		contenteditable: 'true',
		'aria-label': label,
	});
	const button = element('button', {type: 'button', class: 'primary'}, words);
	const isEmpty = () => textOf(field).trim() === '';
	button.disabled = true;
	field.addEventListener('input', () => {
		button.disabled = isEmpty();
	});
	button.addEventListener('click', event => {
		if (!accepts(event) || isEmpty()) return;
		publish({composer, texts: [textOf(field)]});
		field.replaceChildren();
		button.disabled = true;
	});
	return element(
		'ytd-commentbox',
		attributes,
		element('yt-formatted-string', {id: 'contenteditable-textarea'}, field),
		element('div', {id: 'submit-button', class: 'row'}, button),
	);
};
