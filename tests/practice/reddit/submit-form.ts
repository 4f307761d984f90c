import {element} from '../page/element.ts';
import {say} from '../page/language.ts';
import {lexicalEditor} from '../page/lexical-editor.ts';
import {tellModel} from '../page/model.ts';
import {accepts, publish} from '../page/published.ts';
import {slot, withRoot} from './slots.ts';

/** The page for a new post: a title in a shadow root, a body in a slot, one button for both in a root of its own beside one that saves. */
export const submitForm = (): HTMLElement => {
	const composer = 'reddit post';
	const title = element('textarea', {
		name: 'title',
		id: 'innerTextArea',
		maxlength: '300',
		rows: '2',
		placeholder: say('Rubrik', 'Title'),
	});
	const save = element('button', {type: 'button', id: 'inner-save-draft-button'}, say('Spara utkast', 'Save draft'));
	const post = element(
		'button',
		{type: 'button', id: 'inner-post-submit-button', class: 'primary'},
		say('Posta', 'Post'),
	);
	const wake = () => {
		post.disabled = texts().join('').trim() === '';
	};
	const place = {label: say('Brödtext', 'Body text'), attributes: {slot: 'rte', name: 'body', class: 'field'}};
	const body = lexicalEditor(place, () => wake());
	const texts = () => [title.value, body.text()];
	tellModel(composer, texts);
	title.addEventListener('input', wake);
	wake();
	post.addEventListener('click', event => {
		if (!accepts(event)) return;
		publish({composer, texts: texts()});
		title.value = '';
		body.clear();
	});
	const bodyHost = withRoot('shreddit-composer', {id: 'post-composer_bodytext'}, slot('rte'));
	bodyHost.append(body.field);
	return element(
		'r-post-composer-form',
		{class: 'paper'},
		withRoot('post-composer-title', {}, title),
		bodyHost,
		withRoot('r-post-form-submit-button', {id: 'submit-post-button'}, element('div', {class: 'row'}, save, post)),
	);
};
