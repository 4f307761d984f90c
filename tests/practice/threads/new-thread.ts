import {element} from '../page/element.ts';
import {say} from '../page/language.ts';
import {tellModel} from '../page/model.ts';
import {publish} from '../page/published.ts';
import {enableFor, roleButton} from '../page/role-button.ts';
import {type Part, part} from './part.ts';

/** Opens the composer: one Lexical editor for each part of a thread, in a box that is no dialog, all published by one control. */
export const openThread = (): void => {
	const parts: Part[] = [];
	const texts = () => parts.map(({editor}) => editor.text());
	const close = () => popover.remove();
	const post = roleButton(
		() => {
			publish({composer: 'threads post', texts: texts()});
			close();
		},
		{class: 'button primary', 'aria-disabled': 'true'},
		say('Publicera', 'Post'),
	);
	const add = () => {
		const made = part(() => enableFor(post, texts().join('')));
		parts.push(made);
		rows.append(made.box);
		made.editor.field.focus();
	};
	const rows = element('div', {});
	const heading = element(
		'div',
		{class: 'row'},
		element('h2', {}, say('Ny tråd', 'New thread')),
		roleButton(close, {}, say('Avbryt', 'Cancel')),
	);
	const adding = roleButton(add, {'data-practice': 'add'}, say('Lägg till i tråden', 'Add to thread'));
	const who = roleButton(() => undefined, {'aria-haspopup': 'menu'}, say('Alla kan svara', 'Anyone can reply'));
	const box = element('div', {class: 'modal'}, heading, rows, adding, element('div', {class: 'row'}, who, post));
	const popover = element('div', {class: 'backdrop'}, box);
	document.body.append(popover);
	add();
	tellModel('threads post', texts);
};
