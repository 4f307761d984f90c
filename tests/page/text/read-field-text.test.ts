// @vitest-environment happy-dom
import {beforeEach, describe, expect, it} from 'vitest';
import {rangeOfSpan} from '../../../page/text/range-of-span.ts';
import {readFieldText} from '../../../page/text/read-field-text.ts';

const field = (html: string): HTMLElement => {
	document.body.innerHTML = `<div id="field" contenteditable="true">${html}</div>`;
	return document.querySelector<HTMLElement>('#field')!;
};
const read = (html: string) => readFieldText(field(html)).text;

const draftBlock = (inner: string) =>
	`<div data-block="true"><div class="public-DraftStyleDefault-block"><span data-offset-key="a-0-0">${inner}</span></div></div>`;

beforeEach(() => {
	document.body.innerHTML = '';
});

describe('the text a person sees', () => {
	it('has one line break between the paragraphs of Quill, and an empty line for an empty one', () => {
		expect(read('<p>Hej på dig</p><p><br></p><p>Vi ses 🙂</p>')).toBe('Hej på dig\n\nVi ses 🙂');
	});

	it('leaves out what Quill adds around its cursor and embeds', () => {
		expect(read('<p>Hej<span class="ql-cursor">\uFEFF</span> du</p>')).toBe('Hej du');
	});

	it('reads list items and headings as lines', () => {
		expect(read('<h2>Punkter</h2><ul><li>ett</li><li><p>två</p><p>och mer</p></li></ul>')).toBe(
			'Punkter\nett\ntvå\noch mer',
		);
	});

	it('keeps the soft breaks of ProseMirror and leaves out its trailing one', () => {
		expect(read('<p>ett<br>två</p><p>tre<br><br class="ProseMirror-trailingBreak"></p>')).toBe('ett\ntvå\ntre\n');
		expect(read('<p><br class="ProseMirror-trailingBreak"></p>')).toBe('');
	});

	it('leaves out placeholders that ProseMirror draws', () => {
		expect(read('<p><span class="ProseMirror-widget">Skriv här</span><br></p>')).toBe('');
	});

	it('reads the leaves of Draft.js, empty blocks and the line break it doubles', () => {
		const hashtag = '<span class="hashtag"><span data-text="true">#äta</span></span>';
		const html =
			draftBlock(`<span data-text="true">Lunch </span>${hashtag}`) +
			draftBlock('<br data-text="true">') +
			draftBlock('<span data-text="true">slut\n\n</span>');
		expect(read(`<div data-contents="true">${html}</div>`)).toBe('Lunch #äta\n\nslut\n');
	});

	it('reads Lexical without the break it manages itself', () => {
		expect(
			read(
				'<p><span data-lexical-text="true">ett</span><br><span data-lexical-text="true">två</span></p><p><br data-lexical-managed-linebreak="true"></p>',
			),
		).toBe('ett\ntvå\n');
	});

	it('reads a plain editable whose first line has no element', () => {
		expect(read('första<div>andra</div><div><br></div><div>fjärde</div>')).toBe('första\nandra\n\nfjärde');
		expect(read('bara en rad<br>')).toBe('bara en rad');
	});

	it('ignores the line breaks between tags in the page', () => {
		expect(read('\n\t<p>ett</p>\n\t<p>två</p>\n')).toBe('ett\ntvå');
	});

	it('turns no-break spaces into spaces, one for one', () => {
		expect(read('<p>a\u00A0 b\u00A0</p>')).toBe('a  b ');
	});

	it('reads an emoji drawn as a picture, and no other picture', () => {
		expect(read('<p>Hej <img alt="🙂"> du<img alt="Ett berg"></p>')).toBe('Hej 🙂 du');
	});

	it('reads a textarea by its value', () => {
		const area = document.createElement('textarea');
		area.value = 'rad ett\nrad två';
		expect(readFieldText(area)).toEqual({text: 'rad ett\nrad två', pieces: []});
	});
});

describe('a range over a span', () => {
	const words = (html: string, start: number, end: number) => {
		const at = readFieldText(field(html));
		return rangeOfSpan(at, [start, end])?.toString();
	};

	it('covers exactly the words, also after characters nobody sees', () => {
		expect(words('<p>\uFEFFHej <b>på</b> \u200Bdig</p><p>vi ses</p>', 4, 6)).toBe('på');
		expect(words('<p>\uFEFFHej <b>på</b> \u200Bdig</p><p>vi ses</p>', 7, 10)).toBe('dig');
		expect(words('<p>Hej</p><p>vi ses</p>', 4, 6)).toBe('vi');
	});

	it('begins in the node where the words begin and ends in the one where they end', () => {
		const at = readFieldText(field('<p>ett<b>två</b>tre</p>'));
		const range = rangeOfSpan(at, [3, 6]);
		expect(range?.startContainer).toBe(range?.endContainer);
		expect(range?.toString()).toBe('två');
	});

	it('stands still for an empty span, also at the very end', () => {
		const range = rangeOfSpan(readFieldText(field('<p>Hej</p>')), [3, 3]);
		expect([range?.collapsed, range?.startOffset]).toEqual([true, 3]);
	});

	it('is nothing for a span outside the text or a node that has changed', () => {
		const at = readFieldText(field('<p>Hej på dig</p>'));
		expect(rangeOfSpan(at, [4, 99])).toBeUndefined();
		document.querySelector('p')!.firstChild!.nodeValue = 'He';
		expect(rangeOfSpan(at, [7, 10])).toBeUndefined();
	});
});
