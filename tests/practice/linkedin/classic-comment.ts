import {element} from '../page/element.ts';
import {say} from '../page/language.ts';
import {tellModel} from '../page/model.ts';
import {accepts, publish} from '../page/published.ts';
import {parentAuthor, parentText} from './parent.ts';
import {quillEditor} from './quill-editor.ts';

/** The browser's own submit event is trusted even when a script clicked the button, so the click is looked at. */
const submitButton = () => {
	const look = 'comments-comment-box__submit-button--cr primary';
	const button = element('button', {type: 'submit', class: look}, say('Kommentera', 'Comment'));
	button.addEventListener('click', event => {
		if (!accepts(event)) event.preventDefault();
	});
	return button;
};

const commentForm = () => {
	const field = element('div', {class: 'field small'});
	const row = element('div', {class: 'row'});
	const form = element('form', {class: 'comments-comment-box__form'}, field, row);
	const editor = quillEditor(field, say('Skriv en kommentar', 'Add a comment'), text => {
		if (text.trim() === '') row.replaceChildren();
		else if (!row.firstChild) row.append(submitButton());
	});
	tellModel('linkedin classic comment', () => [editor.text()]);
	form.addEventListener('submit', event => {
		event.preventDefault();
		publish({composer: 'linkedin classic comment', texts: [editor.text()]});
		editor.clear();
	});
	return form;
};

/** A post with a classic comment box under it: Quill in a form, its button there only when text is. */
export const classicArticle = (): HTMLElement =>
	element(
		'div',
		{class: 'paper', 'data-urn': 'urn:li:activity:1', role: 'article'},
		element('div', {class: 'update-components-actor__title who'}, parentAuthor),
		element('div', {class: 'update-components-text'}, parentText()),
		element('div', {class: 'comments-comment-box'}, commentForm()),
	);
