/** A piece of a line: its text, and whether it is written in bold. */
export type InlineText = {readonly text: string; readonly bold: boolean};

/** A block of a page written in the little of Markdown the writer's page uses. */
export type MarkdownBlock =
	| {readonly kind: 'title' | 'heading' | 'text'; readonly line: readonly InlineText[]}
	| {readonly kind: 'list'; readonly lines: readonly (readonly InlineText[])[]};

const inline = (line: string): readonly InlineText[] =>
	line
		.split('**')
		.map((text, index) => ({text, bold: index % 2 === 1}))
		.filter(({text}) => text !== '');

const blockOf = (block: string): MarkdownBlock => {
	if (block.startsWith('# ')) return {kind: 'title', line: inline(block.slice(2))};
	if (block.startsWith('## ')) return {kind: 'heading', line: inline(block.slice(3))};
	if (block.startsWith('- ')) return {kind: 'list', lines: block.slice(2).split('\n- ').map(inline)};
	return {kind: 'text', line: inline(block)};
};

/** The blocks of a text, told apart by empty lines: a title, headings, lists of one-line items, and paragraphs with bold words. */
export const markdownBlocks = (text: string): readonly MarkdownBlock[] =>
	text
		.split(/\n{2,}/)
		.map(block => block.trim())
		.filter(block => block !== '')
		.map(blockOf);
