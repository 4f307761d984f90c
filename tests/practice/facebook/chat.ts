import {element} from '../page/element.ts';
import {say} from '../page/language.ts';
import {type LexicalEditor, lexicalEditor} from '../page/lexical-editor.ts';
import {publish} from '../page/published.ts';

/** A chat, there to show that Äkta leaves it alone. */
export const chat = (): HTMLElement => {
	const enter = () => {
		publish({composer: 'facebook message', texts: [editor.text()]});
		editor.clear();
		return true;
	};
	const editor: LexicalEditor = lexicalEditor({label: say('Meddelande', 'Message'), enter});
	return element(
		'aside',
		{class: 'paper', 'data-testid': 'mwchat-tab'},
		element('span', {class: 'who'}, say('Chatt med Karin Ek', 'Chat with Karin Ek')),
		element('div', {class: 'field small', 'data-practice': 'message'}, editor.field),
	);
};
