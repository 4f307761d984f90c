import {element} from '../page/element.ts';
import {icon} from '../page/icon.ts';
import {say} from '../page/language.ts';
import {lexicalEditor} from '../page/lexical-editor.ts';
import {tellModel} from '../page/model.ts';
import {chosenPicture} from '../page/picture.ts';
import {publish} from '../page/published.ts';
import {roleButton} from '../page/role-button.ts';

/** Opens the last step of a new post: a caption in Lexical, its publish control over it, named by its words alone. */
export const openCaption = (): void => {
	const title = say('Skapa nytt inlägg', 'Create new post');
	const editor = lexicalEditor({label: say('Skriv en bildtext …', 'Write a caption...')});
	tellModel('instagram post', () => [editor.text()]);
	const close = () => backdrop.remove();
	const share = () => {
		publish({composer: 'instagram post', texts: [editor.text()]});
		close();
	};
	const back = roleButton(close, {'aria-label': say('Tillbaka', 'Back')}, icon('M7 1 2 5l5 4'));
	const dialog = element(
		'div',
		{role: 'dialog', class: 'modal', 'aria-label': title},
		element('div', {class: 'row'}, back, element('h1', {}, title), roleButton(share, {}, say('Dela', 'Share'))),
		element('img', {src: chosenPicture()}),
		element('div', {class: 'field'}, editor.field),
		element('input', {name: 'creation-location-input', placeholder: say('Lägg till plats', 'Add location')}),
		roleButton(() => undefined, {class: 'button wide'}, say('Tillgänglighet', 'Accessibility')),
	);
	const backdrop = element('div', {class: 'backdrop'}, dialog);
	document.body.append(backdrop);
	editor.field.focus();
};
