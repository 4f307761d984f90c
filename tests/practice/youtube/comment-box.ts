import {element} from '../page/element.ts';
import {tellModel} from '../page/model.ts';
import {plainText} from '../page/plain-text.ts';
import {accepts, publish} from '../page/published.ts';

type Box = {
	readonly composer: string;
	readonly label: string;
	readonly button: string;
	readonly attributes?: Record<string, string>;
};

/** A comment box: a plain editable element, its button asleep while there is no text. */
export const commentBox = ({composer, label, button: words, attributes = {}}: Box): HTMLElement => {
	const field = element('div', {
		id: 'contenteditable-root',
		class: 'field small',
		contenteditable: 'true',
		'aria-label': label,
	});
	const button = element('button', {type: 'button', class: 'primary'}, words);
	const isEmpty = () => plainText(field).trim() === '';
	button.disabled = true;
	tellModel(composer, () => [plainText(field)]);
	field.addEventListener('input', () => {
		button.disabled = isEmpty();
	});
	button.addEventListener('click', event => {
		if (!accepts(event) || isEmpty()) return;
		publish({composer, texts: [plainText(field)]});
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
