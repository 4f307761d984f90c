import './other.css';
import {element} from '../page/element.ts';
import {frame} from '../page/frame.ts';
import {say} from '../page/language.ts';
import {tellModel} from '../page/model.ts';
import {plainText} from '../page/plain-text.ts';
import {publish} from '../page/published.ts';
import {roleButton} from '../page/role-button.ts';

const composer = 'other post';

const circles = () =>
	element(
		'div',
		{class: 'quiet'},
		say('Till: ', 'To: '),
		roleButton(() => undefined, {'aria-haspopup': 'true', class: 'button small'}, say('Dina cirklar', 'Your circles')),
	);

const share = () => {
	const title = say('Dela vad som är nytt', "Share what's new");
	const field = element('div', {
		class: 'editable field',
		contenteditable: 'plaintext-only',
		role: 'textbox',
		'aria-label': title,
	});
	tellModel(composer, () => [plainText(field)]);
	const send = () => {
		publish({composer, texts: [plainText(field)]});
		field.replaceChildren();
	};
	return element(
		'div',
		{role: 'dialog', class: 'paper', 'aria-label': title},
		circles(),
		field,
		element(
			'div',
			{class: 'row'},
			roleButton(send, {'data-practice': 'publish', class: 'button primary'}, say('Dela', 'Share')),
			roleButton(() => field.replaceChildren(), {}, say('Avbryt', 'Cancel')),
		),
	);
};

const search = () =>
	element(
		'form',
		{role: 'search', class: 'paper'},
		element('textarea', {rows: '1', 'aria-label': say('Sök', 'Search')}),
	);

frame(say('ett nätverk Äkta känner', 'a network Äkta knows'), {}).append(search(), share());
