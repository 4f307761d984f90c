import {element} from '../page/element.ts';
import {cross} from '../page/icon.ts';
import {say} from '../page/language.ts';
import {lexicalEditor} from '../page/lexical-editor.ts';
import {tellModel} from '../page/model.ts';
import {chosenPicture} from '../page/picture.ts';
import {publish} from '../page/published.ts';
import {enableFor, roleButton} from '../page/role-button.ts';

const audience = () =>
	roleButton(
		() => undefined,
		{
			class: 'button small',
			'aria-label': say('Redigera sekretess. Delas med Alla.', 'Edit privacy. Sharing with Public.'),
		},
		say('Offentlig', 'Public'),
	);

/** Opens the post composer: Lexical in a form in a dialog, published by a `div` whose name is its words alone. */
export const openPost = (): void => {
	const title = say('Skapa inlägg', 'Create post');
	const dialog = element('div', {role: 'dialog', class: 'modal', 'aria-label': title});
	const backdrop = element('div', {class: 'backdrop'}, dialog);
	const close = () => backdrop.remove();
	const send = () => {
		publish({composer: 'facebook post', texts: [editor.text()]});
		close();
	};
	const words = say('Publicera', 'Post');
	const post = roleButton(
		send,
		{class: 'button primary', 'aria-label': words, 'aria-disabled': 'true'},
		element('span', {}, words),
	);
	const addPicture = roleButton(() => form.insertBefore(element('img', {src: chosenPicture()}), row), {
		'aria-label': say('Foto', 'Photo'),
	});
	addPicture.append(element('i', {}, '▣'));
	const row = element('div', {class: 'row'}, addPicture, post);
	const editor = lexicalEditor({label: say('Vad gör du just nu, Alva?', "What's on your mind, Alva?")}, text =>
		enableFor(post, text),
	);
	tellModel('facebook post', () => [editor.text()]);
	const form = element('form', {method: 'POST'}, element('div', {class: 'field'}, editor.field), row);
	const closing = roleButton(close, {'aria-label': say('Stäng', 'Close')}, cross());
	dialog.append(element('div', {class: 'row'}, element('span', {class: 'who'}, title), closing), audience(), form);
	form.addEventListener('submit', event => event.preventDefault());
	document.body.append(backdrop);
	editor.field.focus();
};
