import {type InlineText, type MarkdownBlock, markdownBlocks} from '../../companion/markdown-blocks.ts';
import {Mark} from '../controls/icons.tsx';

function Line({line}: {readonly line: readonly InlineText[]}) {
	return <>{line.map(({text, bold}) => (bold ? <strong key={text}>{text}</strong> : text))}</>;
}

function Block({block}: {readonly block: MarkdownBlock}) {
	if (block.kind === 'list')
		return (
			<ul class="told">
				{block.lines.map((line, index) => (
					<li key={index}>
						<Line line={line} />
					</li>
				))}
			</ul>
		);
	if (block.kind === 'heading')
		return (
			<h2>
				<Line line={block.line} />
			</h2>
		);
	return (
		<p>
			<Line line={block.line} />
		</p>
	);
}

/** The page that tells the writer how Äkta works, from its text in Markdown. */
export function HowItWorksView({text}: {readonly text: string}) {
	const blocks = markdownBlocks(text);
	const title = blocks.find(({kind}) => kind === 'title');
	return (
		<main class="akta page how-it-works">
			<header class="page-head">
				<Mark size={32} />
				<h1>{title && title.kind !== 'list' && <Line line={title.line} />}</h1>
			</header>
			<div>
				{blocks
					.filter(block => block !== title)
					.map((block, index) => (
						<Block key={index} block={block} />
					))}
			</div>
		</main>
	);
}
