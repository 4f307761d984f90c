// @vitest-environment happy-dom
import fc from 'fast-check';
import {expect, it} from 'vitest';
import {analyseText} from '../../../engine/text/analyse-text.ts';
import {rangeOfSpan} from '../../../page/text/range-of-span.ts';
import {readFieldText} from '../../../page/text/read-field-text.ts';

/** What people paste between words: pictures of several code points, invisible characters, marks of their own. */
const pieces = [
	'ord',
	'Ångström',
	'e\u0301tude',
	'🎉',
	'👩🏽‍💻',
	'🇸🇪',
	'1️⃣',
	'\u200bdold',
	'a\u00adb',
	'“citat”',
	'it’s',
	'\u00a0',
	' ',
	'  ',
];
const inlines = ['span', 'b', 'a'];

const paragraph = fc.array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom('', ...inlines)), {maxLength: 8});

const fieldWith = (paragraphs: readonly (readonly (readonly [string, string])[])[]): HTMLElement => {
	const field = document.createElement('div');
	for (const parts of paragraphs) {
		const block = document.createElement('p');
		for (const [text, tag] of parts) {
			const node = document.createTextNode(text);
			if (tag === '') block.append(node);
			else block.appendChild(document.createElement(tag)).append(node);
		}
		field.append(block);
	}
	document.body.replaceChildren(field);
	return field;
};

/** What a person sees of a text: reading leaves out what has no width. */
const seen = (text = ''): string => text.replaceAll('\u200b', '').replaceAll('\u00a0', ' ');

it('leads every word of the engine back to the same letters in the page', () => {
	fc.assert(
		fc.property(fc.array(paragraph, {maxLength: 4}), paragraphs => {
			const read = readFieldText(fieldWith(paragraphs));
			const text = analyseText(read.text);
			for (let word = 0; word < text.wordCount; word++) {
				const span = text.rawSpan([text.wordStarts[word] ?? 0, text.wordEnds[word] ?? 0]);
				expect(seen(rangeOfSpan(read, span)?.toString())).toBe(seen(read.text.slice(...span)));
			}
		}),
		{numRuns: 500, seed: 1},
	);
});

it('leads every cut of the text to a range that starts and ends with its letters', () => {
	const read = readFieldText(
		fieldWith([
			[
				['Hej 🎉', ''],
				['på', 'b'],
			],
			[['er', '']],
		]),
	);
	expect(read.text).toBe('Hej 🎉på\ner');
	expect(rangeOfSpan(read, [4, 6])?.toString()).toBe('🎉');
	expect(rangeOfSpan(read, [6, 8])?.toString()).toBe('på');
	expect(rangeOfSpan(read, [9, 11])?.toString()).toBe('er');
	expect(rangeOfSpan(read, [3, 3])?.collapsed).toBe(true);
	expect(rangeOfSpan(read, [9, 12])).toBeUndefined();
	expect(rangeOfSpan(read, [-1, 2])).toBeUndefined();
	expect(rangeOfSpan(read, [3, 2])).toBeUndefined();
});
