import {element} from '../page/element.ts';
import {arrow} from '../page/icon.ts';
import {say} from '../page/language.ts';
import {type LexicalEditor, lexicalEditor} from '../page/lexical-editor.ts';
import {tellModel} from '../page/model.ts';
import {accepts, publish} from '../page/published.ts';
import {enableFor, roleButton} from '../page/role-button.ts';

type Named = {readonly composer: string; readonly label: string};

const send = ({composer}: Named, editor: LexicalEditor) => {
	if (editor.text().trim() === '') return;
	publish({composer, texts: [editor.text()]});
	editor.clear();
};

// Enter alone sends; with Shift it makes a new line.
const editorOf = (named: Named, changed?: (text: string) => void) => {
	const enter = (event: KeyboardEvent) => {
		if (event.shiftKey) return false;
		if (accepts(event)) send(named, editor);
		return true;
	};
	const editor: LexicalEditor = lexicalEditor({label: named.label, enter}, changed);
	tellModel(named.composer, () => [editor.text()]);
	return editor;
};

const commentForm = () => {
	const named = {composer: 'facebook comment', label: say('Skriv en kommentar', 'Write a comment')};
	const words = say('Kommentera', 'Comment');
	const button = roleButton(() => send(named, editor), {'aria-label': words, 'aria-disabled': 'true'}, arrow());
	const editor = editorOf(named, text => enableFor(button, text));
	return element(
		'form',
		{role: 'presentation'},
		element('div', {class: 'field small'}, editor.field),
		element('div', {id: 'focused-state-composer-submit', class: 'row'}, element('span', {}, button)),
	);
};

// An answer is sent by the key only.
const replyForm = (to: string) => {
	const editor = editorOf({composer: 'facebook reply', label: say(`Svara ${to}`, `Reply to ${to}`)});
	return element('form', {role: 'presentation', class: 'answer'}, element('div', {class: 'field small'}, editor.field));
};

const comment = (writer: string, text: string) =>
	element(
		'div',
		{role: 'article', 'aria-label': say(`Kommentar av ${writer}`, `Comment by ${writer}`)},
		element('a', {role: 'link', href: '/per?comment_id=1', class: 'who'}, writer),
		element('div', {dir: 'auto', class: 'said'}, text),
	);

const commentText = () =>
	say('Och hur gör ni med parkeringen? Förra gången var det kaos.', 'And what about parking? Last time it was chaos.');

/** A post with a comment under it: Enter alone publishes both a comment and the answer to one. */
export const article = (): HTMLElement =>
	element(
		'div',
		{'data-virtualized': 'false', class: 'paper'},
		element('div', {'data-ad-rendering-role': 'profile_name', class: 'who'}, 'Karin Ek'),
		element(
			'div',
			{'data-ad-rendering-role': 'story_message'},
			say('När öppnar badhuset igen efter ombyggnaden?', 'When does the swimming hall open again after the rebuild?'),
		),
		comment('Per Berg', commentText()),
		replyForm('Per Berg'),
		commentForm(),
	);
