import {element} from '../page/element.ts';
import {icon} from '../page/icon.ts';
import {say} from '../page/language.ts';
import {type LexicalEditor, lexicalEditor} from '../page/lexical-editor.ts';
import {chosenPicture} from '../page/picture.ts';
import {roleButton} from '../page/role-button.ts';

/** One part of a thread: its editor, and the element with its place for pictures. */
export type Part = {readonly editor: LexicalEditor; readonly box: HTMLElement};

/** A part of a thread; `changed` is called after every change. */
export const part = (changed: () => void): Part => {
	const label = say(
		'Tomt textfält. Skriv för att skapa ett nytt inlägg.',
		'Empty text field. Type to compose a new post.',
	);
	const editor = lexicalEditor({label}, changed);
	const addPicture = roleButton(
		() => box.insertBefore(element('img', {src: chosenPicture()}), row),
		{'aria-label': say('Bifoga', 'Attach')},
		icon('M1 1h8v8H1z'),
	);
	const row = element('div', {class: 'row'}, addPicture, element('input', {type: 'file', hidden: ''}));
	const box = element('div', {class: 'part'}, element('div', {class: 'field small'}, editor.field), row);
	return {editor, box};
};
