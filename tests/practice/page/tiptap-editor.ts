import {Editor} from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import {nameNow} from './element.ts';

type Place = {
	readonly place: HTMLElement;
	readonly label: string;
	readonly attributes?: Record<string, string>;
	/** Hears keys before the editor; true means that nothing more is to happen. */
	readonly key?: (event: KeyboardEvent) => boolean;
};

/** An empty draft as a document: an empty string would be parsed as markup, which Trusted Types refuse. */
export const emptyDocument = {type: 'doc', content: [{type: 'paragraph'}]};

const namedNow = (attributes: Record<string, string>): Record<string, string> =>
	Object.fromEntries(Object.entries(attributes).map(([name, value]) => [nameNow(name), value]));

/** Puts a TipTap editor into a place; `changed` is called with the text after every change, one `\n` between paragraphs. */
export const tiptapEditor = ({place, label, attributes = {}, key}: Place, changed: (text: string) => void): Editor =>
	new Editor({
		element: place,
		extensions: [StarterKit],
		content: emptyDocument,
		injectCSS: false,
		editorProps: {
			attributes: {role: 'textbox', 'aria-label': label, 'aria-multiline': 'true', ...namedNow(attributes)},
			handleKeyDown: (_view, event) => key?.(event) ?? false,
		},
		onUpdate: ({editor}) => changed(textOf(editor)),
	});

/** The editor's own text, one `\n` between paragraphs. */
export const textOf = (editor: Editor): string => editor.getText({blockSeparator: '\n'});
