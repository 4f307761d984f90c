import {element} from '../page/element.ts';
import {say} from '../page/language.ts';
import {lexicalEditor} from '../page/lexical-editor.ts';
import {tellModel} from '../page/model.ts';
import {accepts, publish} from '../page/published.ts';
import {slot, withRoot} from './slots.ts';

/** A comment's composer: Lexical and its buttons in slots of a web component. */
export const commentComposer = (composer: string, words: string): HTMLElement => {
	const label = say('Vad tänker du?', 'Share your thoughts');
	const button = element('button', {type: 'submit', slot: 'submit-button', class: 'primary'}, words);
	const editor = lexicalEditor({label, attributes: {slot: 'rte', name: 'body', class: 'field small'}}, text => {
		button.disabled = text.trim() === '';
	});
	button.disabled = true;
	tellModel(composer, () => [editor.text()]);
	button.addEventListener('click', event => {
		if (!accepts(event)) return;
		publish({composer, texts: [editor.text()]});
		editor.clear();
	});
	const host = withRoot(
		'shreddit-composer',
		{},
		element('div', {}, slot('rte')),
		element('div', {class: 'row'}, slot('cancel-button'), slot('submit-button')),
	);
	host.append(
		editor.field,
		element('button', {type: 'button', slot: 'cancel-button'}, say('Avbryt', 'Cancel')),
		button,
	);
	return host;
};
