import quillStyles from 'quill/dist/quill.core.css?inline';
import {element, find} from '../page/element.ts';
import {say} from '../page/language.ts';
import {tellModel} from '../page/model.ts';
import {pictureAddress} from '../page/picture.ts';
import {accepts, publish} from '../page/published.ts';
import pageStyles from './linkedin.css?inline';
import {quillEditor} from './quill-editor.ts';

const sheet = (css: string) => {
	const made = new CSSStyleSheet();
	made.replaceSync(css);
	return made;
};

/** The open shadow root in which the classic post composer lives, with its styles adopted. */
const outlet = () => {
	const host = find('#interop-outlet');
	const root = host.shadowRoot ?? host.attachShadow({mode: 'open'});
	root.adoptedStyleSheets = [sheet(quillStyles), sheet(pageStyles)];
	return root;
};

const addPicture = (place: HTMLElement) =>
	place.append(element('img', {class: 'update-components-image__image', src: pictureAddress, alt: ''}));

const author = () =>
	element(
		'button',
		{type: 'button', class: 'share-unified-settings-entry-button'},
		element('span', {class: 'who'}, 'Alva Sund'),
		element('span', {class: 'quiet'}, say('Alla kan läsa', 'Post to Anyone')),
	);

/** Opens the classic post composer: Quill in the open shadow root of `#interop-outlet`. */
export const openClassicPost = (): void => {
	const primary = element(
		'button',
		{type: 'button', class: 'share-actions__primary-action primary'},
		say('Publicera', 'Post'),
	);
	const picture = element('button', {type: 'button'}, say('Bild', 'Picture'));
	const field = element('div', {class: 'field'});
	const preview = element('div', {class: 'share-creation-state__preview-container'});
	const title = element('h2', {id: 'share-to-linkedin-modal__header'}, say('Skapa ett inlägg', 'Create a post'));
	const dialog = element(
		'div',
		{class: 'share-box-v2__modal modal', role: 'dialog', 'aria-labelledby': 'share-to-linkedin-modal__header'},
		title,
		author(),
		element('div', {class: 'share-creation-state__text-editor'}, field),
		preview,
		element('div', {class: 'row'}, picture, primary),
	);
	const backdrop = element('div', {class: 'backdrop', 'data-test-modal-id': 'sharebox'}, dialog);
	outlet().append(backdrop);
	primary.disabled = true;
	const editor = quillEditor(field, say('Vad vill du berätta?', 'What do you want to talk about?'), text => {
		primary.disabled = text.trim() === '';
	});
	tellModel('linkedin classic post', () => [editor.text()]);
	picture.addEventListener('click', () => addPicture(preview));
	primary.addEventListener('click', event => {
		if (!accepts(event)) return;
		publish({composer: 'linkedin classic post', texts: [editor.text()]});
		backdrop.remove();
	});
	editor.root.focus();
};
