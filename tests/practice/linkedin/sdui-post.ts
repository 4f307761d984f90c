import {element} from '../page/element.ts';
import {say} from '../page/language.ts';
import {tellModel} from '../page/model.ts';
import {accepts, publish} from '../page/published.ts';
import {textOf, tiptapEditor} from '../page/tiptap-editor.ts';

const closeButton = (dialog: HTMLDialogElement) => {
	const icon = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
	icon.setAttribute('viewBox', '0 0 10 10');
	icon.setAttribute('width', '10');
	const cross = document.createElementNS('http://www.w3.org/2000/svg', 'path');
	cross.setAttribute('d', 'M1 1l8 8M9 1 1 9');
	cross.setAttribute('stroke', 'currentColor');
	icon.append(cross);
	const button = element('button', {type: 'button', 'aria-label': say('Stäng', 'Close')}, icon);
	button.addEventListener('click', () => dialog.remove());
	return button;
};

/** Opens the newer post composer: TipTap in a native dialog, its publish button known by its text alone. */
export const openSduiPost = (): void => {
	const field = element('div', {class: 'field'});
	const post = element('button', {type: 'button', class: 'a91f primary'}, say('Publicera', 'Post', 'Posten'));
	const heading = element('div', {class: 'row'}, element('span', {class: 'who'}, 'Alva Sund'));
	const preview = element('div', {id: 'ShareBoxpreviewCard'});
	const screen = element(
		'div',
		{'data-sdui-screen': 'com.linkedin.sdui.flagshipnav.sharing.ShareCompose'},
		heading,
		field,
		preview,
		element('div', {class: 'row'}, post),
	);
	const dialog = element('dialog', {class: 'modal', 'data-testid': 'dialog'}, screen);
	heading.append(closeButton(dialog));
	document.body.append(dialog);
	dialog.showModal();
	post.disabled = true;
	const label = say('Vad vill du berätta?', 'What do you want to talk about?');
	const place = {place: field, label, attributes: {componentkey: 'ShareBox_textEditor'}};
	const editor = tiptapEditor(place, text => {
		post.disabled = text.trim() === '';
	});
	tellModel('linkedin sdui post', () => [textOf(editor)]);
	post.addEventListener('click', event => {
		if (!accepts(event)) return;
		publish({composer: 'linkedin sdui post', texts: [textOf(editor)]});
		dialog.remove();
	});
	editor.commands.focus();
};
