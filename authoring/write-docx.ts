import {strToU8, zipSync} from 'fflate';

const escaped = (text: string): string =>
	text
		// XML 1.0 has no place for other control characters.
		.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
		.replace(/[&<>]/g, each => (each === '&' ? '&amp;' : each === '<' ? '&lt;' : '&gt;'));

const heading = /^(#{1,6})[ \t]+(.*)$/;

const paragraph = (line: string): string => {
	const [, marks, title] = heading.exec(line) ?? [];
	const style = marks ? `<w:pPr><w:pStyle w:val="Heading${Math.min(marks.length, 3)}"/></w:pPr>` : '';
	return `<w:p>${style}<w:r><w:t xml:space="preserve">${escaped(title ?? line)}</w:t></w:r></w:p>`;
};

const wordSpace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const declared = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

const style = (level: number): string =>
	`<w:style w:type="paragraph" w:styleId="Heading${level}"><w:name w:val="heading ${level}"/><w:pPr><w:keepNext/><w:spacing w:before="240" w:after="80"/><w:outlineLvl w:val="${level - 1}"/></w:pPr><w:rPr><w:b/><w:sz w:val="${36 - level * 4}"/></w:rPr></w:style>`;

const parts = (text: string): Record<string, string> => ({
	'[Content_Types].xml': `${declared}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>`,
	'_rels/.rels': `${declared}<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
	'word/_rels/document.xml.rels': `${declared}<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>`,
	'word/styles.xml': `${declared}<w:styles xmlns:w="${wordSpace}">${[1, 2, 3].map(style).join('')}</w:styles>`,
	'word/document.xml': `${declared}<w:document xmlns:w="${wordSpace}"><w:body>${text.split(/\r?\n/).map(paragraph).join('')}</w:body></w:document>`,
});

/** A Word document (.docx) of a text: a line is a paragraph, a line that begins with `#` a heading. */
export const docxOf = (text: string): Uint8Array =>
	zipSync(Object.fromEntries(Object.entries(parts(text)).map(([name, part]) => [name, strToU8(part)])));
