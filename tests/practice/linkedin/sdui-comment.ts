import {element} from '../page/element.ts';
import {say} from '../page/language.ts';
import {tellModel} from '../page/model.ts';
import {accepts, publish} from '../page/published.ts';
import {emptyDocument, textOf, tiptapEditor} from '../page/tiptap-editor.ts';
import {parentAuthor, parentText} from './parent.ts';

const commentBox = () => {
	const field = element('div', {'data-testid': 'ui-core-tiptap-text-editor-wrapper', class: 'field small'});
	const section = element('div', {id: 'commentButtonSection-1', class: 'row'});
	const editor = tiptapEditor({place: field, label: say('Skriv en kommentar', 'Add a comment')}, text => {
		if (text.trim() === '') section.replaceChildren();
		else if (!section.firstChild) section.append(button());
	});
	tellModel('linkedin sdui comment', () => [textOf(editor)]);
	const button = () => {
		const made = element('button', {type: 'button', class: 'primary'}, say('Kommentera', 'Comment'));
		made.addEventListener('click', event => {
			if (!accepts(event)) return;
			publish({composer: 'linkedin sdui comment', texts: [textOf(editor)]});
			editor.commands.setContent(emptyDocument);
		});
		return made;
	};
	return element('div', {componentkey: 'commentBox-1'}, field, section);
};

/** A post in the newer page: its comment box lies outside the post, in the same shell. */
export const sduiArticle = (): HTMLElement =>
	element(
		'div',
		{id: 'expandedfeed-1FeedType_FEED_DETAIL', class: 'paper'},
		element(
			'div',
			{componentkey: 'feed-1'},
			element('div', {'data-view-name': 'feed-actor-image', class: 'who'}, parentAuthor),
			element('div', {'data-view-name': 'feed-commentary'}, parentText()),
		),
		commentBox(),
	);
