import type {Editor} from '@tiptap/core';
import {element} from '../page/element.ts';
import {trapFocus} from '../page/focus-trap.ts';
import {say} from '../page/language.ts';
import {tellModel} from '../page/model.ts';
import {accepts, publish} from '../page/published.ts';
import {textOf, tiptapEditor} from '../page/tiptap-editor.ts';
import {answeredCard, avatar} from './parent.ts';

type Opening = {readonly reply: boolean};

const part = (changed: () => void, send: () => void) => {
	const field = element('div', {class: 'field small'});
	const label = say('Textfält', 'Rich-Text Editor');
	const key = (event: KeyboardEvent) => {
		if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return false;
		if (accepts(event)) send();
		return true;
	};
	const editor = tiptapEditor({place: field, label, attributes: {tabindex: '0'}, key}, changed);
	return {editor, box: element('div', {class: 'part'}, avatar(), field)};
};

/** Opens the composer: a TipTap editor for each part of a thread, in a modal that keeps focus to itself. */
export const openComposer = ({reply}: Opening): void => {
	const composer = reply ? 'bluesky reply' : 'bluesky post';
	const editors: Editor[] = [];
	const texts = () => editors.map(textOf);
	const isEmpty = () => texts().every(text => text.trim() === '');
	const send = () => {
		if (isEmpty()) return;
		publish({composer, texts: texts()});
		backdrop.remove();
	};
	const words = reply ? say('Svara', 'Reply') : say('Publicera', 'Post', 'Posten');
	const post = element('button', {type: 'button', class: 'primary', 'data-testid': 'composerPublishBtn'}, words);
	post.addEventListener('click', event => {
		if (accepts(event)) send();
	});
	const changed = () => {
		post.disabled = isEmpty();
	};
	const add = () => {
		const {editor, box} = part(changed, send);
		editors.push(editor);
		parts.append(box);
		editor.commands.focus();
	};
	const more = element('button', {type: 'button', 'data-practice': 'add', 'aria-label': say('Lägg till', 'Add')}, '+');
	more.addEventListener('click', add);
	const parts = element('div', {}, ...(reply ? [answeredCard()] : []));
	const view = element(
		'div',
		{'data-testid': 'composePostView', 'aria-modal': 'true', class: 'modal'},
		element('div', {class: 'row'}, element('span', {class: 'who'}, words), post),
		parts,
		element('div', {class: 'row'}, more),
	);
	const backdrop = element('div', {class: 'backdrop', role: 'dialog'}, view);
	post.disabled = true;
	document.body.append(backdrop);
	add();
	trapFocus(backdrop, () => editors[0]?.view.dom ?? post);
	tellModel(composer, texts);
};
