// @vitest-environment happy-dom
import {beforeEach, describe, expect, it} from 'vitest';
import type {Composer} from '../../../page/composer/composer.ts';
import {replaceSpan} from '../../../page/text/replace.ts';

let field: HTMLTextAreaElement;
const composer = () => ({field}) as unknown as Composer;

/** What a browser does with the two commands in a textarea; happy-dom has neither. */
const browserCommand = (command: string, _ui?: boolean, text = ''): boolean => {
	field.setRangeText(command === 'delete' ? '' : text, field.selectionStart, field.selectionEnd, 'end');
	return true;
};

beforeEach(() => {
	document.body.innerHTML = '<textarea>Jag är jätte jätteglad!!! Du då?</textarea>';
	field = document.body.querySelector('textarea')!;
	document.execCommand = browserCommand;
});

describe('a change of one place in the text', () => {
	it('puts the words there and leaves the rest, with the caret after them', async () => {
		const was = field.value;
		expect(await replaceSpan(composer(), [22, 25], '!', was)).toBe('done');
		expect(field.value).toBe('Jag är jätte jätteglad! Du då?');
		expect(document.activeElement).toBe(field);
	});

	it('takes words out', async () => {
		expect(await replaceSpan(composer(), [7, 13], '', field.value)).toBe('done');
		expect(field.value).toBe('Jag är jätteglad!!! Du då?');
	});

	it('touches nothing when the text is another by now', async () => {
		expect(await replaceSpan(composer(), [0, 3], 'Vi', 'Jag är glad')).toBe('copy');
		expect(field.value).toBe('Jag är jätte jätteglad!!! Du då?');
	});

	it('touches nothing where a line break is involved, or the field is gone', async () => {
		expect(await replaceSpan(composer(), [0, 3], 'Vi\n', field.value)).toBe('copy');
		field.remove();
		expect(await replaceSpan(composer(), [0, 3], 'Vi', field.value)).toBe('copy');
		expect(field.value).toBe('Jag är jätte jätteglad!!! Du då?');
	});

	it('is offered to copy when the editor did something else with it', async () => {
		document.execCommand = () => true;
		expect(await replaceSpan(composer(), [0, 3], 'Vi', field.value)).toBe('copy');
	});
});
