import {element} from '../page/element.ts';
import {say} from '../page/language.ts';
import {publish} from '../page/published.ts';

/** A direct-message box, there to show that Äkta leaves it alone. */
export const messageBox = (): HTMLElement => {
	const label = say('Skriv ett meddelande', 'Write a message');
	const field = element('div', {
		class: 'msg-form__contenteditable',
		contenteditable: 'true',
		role: 'textbox',
		'aria-label': label,
	});
	const send = element('button', {type: 'button', class: 'msg-form__send-button'}, say('Skicka', 'Send'));
	send.addEventListener('click', () => {
		publish({composer: 'linkedin message', texts: [field.textContent ?? '']});
		field.replaceChildren();
	});
	return element(
		'aside',
		{class: 'msg-overlay paper'},
		element('span', {class: 'who'}, say('Meddelande till Karin Ek', 'Message to Karin Ek')),
		element('div', {class: 'msg-form'}, field, element('div', {class: 'row'}, send)),
	);
};
