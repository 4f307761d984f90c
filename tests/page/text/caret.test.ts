// @vitest-environment happy-dom
import {beforeEach, describe, expect, it} from 'vitest';
import {caretOffset} from '../../../page/text/caret.ts';
import {readFieldText} from '../../../page/text/read-field-text.ts';

const find = <E extends HTMLElement>(selector: string) => document.querySelector<E>(selector)!;
const caret = (selector: string) => caretOffset(find(selector), readFieldText(find(selector)));
const put = (node: Node, offset: number) => document.getSelection()?.setBaseAndExtent(node, offset, node, offset);

beforeEach(() => {
	document.body.innerHTML =
		'<textarea>Hej på dig</textarea><div contenteditable="true" tabindex="0"><p>\uFEFFHej <b>på</b> dig</p><p>nu</p></div>';
});

describe('the caret in the text', () => {
	it('is where it stands in a textarea', () => {
		find('textarea').focus();
		find<HTMLTextAreaElement>('textarea').setSelectionRange(4, 6);
		expect(caret('textarea')).toBe(6);
	});

	it('is counted in the text a person sees, across elements and lines', () => {
		find('div').focus();
		put(find('b').firstChild!, 1);
		expect(caret('div')).toBe(5);
		put(find('p:last-child').firstChild!, 2);
		expect(caret('div')).toBe(13);
	});

	it('is found where it stands between elements', () => {
		find('div').focus();
		put(find('div'), 1);
		expect(caret('div')).toBe(11);
		put(find('div'), 2);
		expect(caret('div')).toBe(13);
	});

	it('is nowhere without focus', () => {
		find('textarea').focus();
		put(find('b').firstChild!, 1);
		expect(caret('div')).toBeUndefined();
	});
});
