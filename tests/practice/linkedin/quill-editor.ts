import Quill from 'quill/core';
import {useShadowSelection} from './shadow-selection.ts';

/** A Quill editor as the classic composers hold it. */
export type QuillEditor = {readonly root: HTMLElement; text(): string; clear(): void};

/** Puts a Quill editor into `place`; `changed` is called with the text after every change. */
export const quillEditor = (place: HTMLElement, label: string, changed: (text: string) => void): QuillEditor => {
	const quill = new Quill(place, {placeholder: label});
	useShadowSelection(quill);
	quill.root.setAttribute('role', 'textbox');
	quill.root.setAttribute('aria-label', label);
	quill.root.setAttribute('aria-multiline', 'true');
	quill.root.setAttribute('data-test-ql-editor-contenteditable', 'true');
	const text = () => quill.getText().replace(/\n$/, '');
	quill.on('text-change', () => changed(text()));
	return {root: quill.root, text, clear: () => quill.setText('')};
};
