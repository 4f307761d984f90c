import {element} from '../page/element.ts';
import {say} from '../page/language.ts';
import {tellModel} from '../page/model.ts';
import {publish} from '../page/published.ts';
import {enableFor, roleButton} from '../page/role-button.ts';
import {part} from './part.ts';

/** The field for an answer on a post's own page. */
export const inlineReply = (): HTMLElement => {
	const {editor, box} = part(() => enableFor(post, editor.text()));
	const texts = () => [editor.text()];
	const post = roleButton(
		() => {
			publish({composer: 'threads reply', texts: texts()});
			editor.clear();
		},
		{class: 'button primary', 'aria-disabled': 'true'},
		say('Publicera', 'Post'),
	);
	tellModel('threads reply', texts);
	return element('div', {class: 'paper inline'}, box, element('div', {class: 'row'}, post));
};
