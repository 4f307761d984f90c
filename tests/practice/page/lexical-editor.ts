import {createEmptyHistoryState, registerHistory} from '@lexical/history';
import {registerRichText} from '@lexical/rich-text';
import {$createParagraphNode, $getRoot, COMMAND_PRIORITY_HIGH, createEditor, KEY_ENTER_COMMAND} from 'lexical';
import {element} from './element.ts';

type Place = {
	readonly label: string;
	readonly attributes?: Record<string, string>;
	/** What Enter does where it makes no new line; false leaves it to the editor. */
	readonly enter?: (event: KeyboardEvent) => boolean;
};

/** A Lexical editor: the field it lives in, and its own text with one `\n` between paragraphs. */
export type LexicalEditor = {readonly field: HTMLElement; text(): string; clear(): void};

/** Makes a Lexical editor with undo; `changed` is called with the text after every change. */
export const lexicalEditor = (place: Place, changed: (text: string) => void = () => undefined): LexicalEditor => {
	const {label, attributes = {}, enter} = place;
	const field = element('div', {
		contenteditable: 'true',
		role: 'textbox',
		'aria-label': label,
		'aria-multiline': 'true',
		...attributes,
	});
	const editor = createEditor({
		onError: error => {
			throw error;
		},
	});
	registerRichText(editor);
	registerHistory(editor, createEmptyHistoryState(), 300);
	editor.registerCommand(
		KEY_ENTER_COMMAND,
		event => {
			if (!event || event.isComposing || !enter?.(event)) return false;
			event.preventDefault();
			return true;
		},
		COMMAND_PRIORITY_HIGH,
	);
	const text = () => editor.read(() => lines());
	editor.setRootElement(field);
	editor.update(() => $getRoot().append($createParagraphNode()), {discrete: true});
	editor.registerUpdateListener(() => changed(text()));
	const clear = () => editor.update(() => $getRoot().clear().append($createParagraphNode()));
	return {field, text, clear};
};

const lines = () =>
	$getRoot()
		.getChildren()
		.map(paragraph => paragraph.getTextContent())
		.join('\n');
