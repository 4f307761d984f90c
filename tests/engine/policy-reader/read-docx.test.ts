import fc from 'fast-check';
import {strToU8, zipSync} from 'fflate';
import {describe, expect, it} from 'vitest';
import {docxText} from '../../../engine/policy-reader/read-docx.ts';
import {readPolicy} from '../../../engine/policy-reader/read-policy.ts';

const docx = (body: string, part = 'word/document.xml'): Uint8Array =>
	zipSync({
		'[Content_Types].xml': strToU8('<Types/>'),
		[part]: strToU8(`<?xml version="1.0"?><w:document xmlns:w="x"><w:body>${body}</w:body></w:document>`),
	});
const paragraph = (text: string, properties = ''): string =>
	`<w:p w:rsidR="00A1">${properties && `<w:pPr>${properties}</w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const bullet = '<w:numPr><w:ilvl w:val="0"/></w:numPr>';

describe('the text of a Word document', () => {
	it('keeps paragraphs, headings, lists and special characters', () => {
		const body =
			paragraph('Råd &amp; stöd', '<w:pStyle w:val="Rubrik1"/>') +
			paragraph('Du får berätta om jobbet.') +
			paragraph('visa verkstaden', bullet) +
			paragraph('namnge kollegor', bullet) +
			'<w:p><w:r><w:t>Två</w:t><w:br/><w:t>rader &#229;</w:t></w:r></w:p>';
		expect(docxText(docx(body))).toBe(
			'# Råd & stöd\n\nDu får berätta om jobbet.\n\n- visa verkstaden\n- namnge kollegor\n\nTvå\nrader å',
		);
	});

	it('joins the runs an editor split a word into, and leaves deleted text out', () => {
		const body =
			'<w:p><w:r><w:t>Du får in</w:t></w:r><w:r><w:t>te dela.</w:t></w:r><w:del><w:delText>bort</w:delText></w:del></w:p>';
		expect(docxText(docx(body))).toBe('Du får inte dela.');
	});

	it('can be read as a policy', () => {
		const text = docxText(docx(paragraph('Löner är konfidentiella.'))) ?? '';
		expect(readPolicy(text).findings.map(({check}) => check)).toContain('L06');
	});

	it('is empty for a scanned page', () => {
		expect(docxText(docx('<w:p><w:r><w:drawing/></w:r></w:p>'))).toBe('');
	});
});

describe('what is no Word document has no text', () => {
	const whole = docx(paragraph('Hej.'));
	it.each([
		['nothing', new Uint8Array()],
		['another file', strToU8('PK plain text')],
		['another zip', docx('', 'content.xml')],
		['half a file', whole.slice(0, whole.length >> 1)],
		['a file that unfolds beyond measure', docx('a'.repeat(21_000_000))],
	])('%s', (_, bytes) => {
		expect(docxText(bytes)).toBeUndefined();
	});

	it('and whatever the bytes, nothing is thrown', () => {
		fc.assert(
			fc.property(fc.uint8Array({maxLength: 400}), fc.nat(whole.length - 1), (bytes, at) => {
				docxText(bytes);
				const bent = whole.slice();
				bent.set(bytes.slice(0, whole.length - at), at);
				docxText(bent);
			}),
		);
	});
});
