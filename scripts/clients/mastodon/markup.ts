import {accounts} from './accounts.ts';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const linked = (text: string) =>
	text.replace(/https?:\/\/[^\s<]+/g, url => `<a href="${url}" target="_blank" rel="nofollow noopener">${url}</a>`);

const mentioned = (text: string) =>
	text.replace(/@(\w+)/g, (typed, name: string) =>
		accounts.some(({acct}) => acct === name)
			? `<span class="h-card"><a href="/@${name}" class="u-url mention">@<span>${name}</span></a></span>`
			: typed,
	);

const paragraph = (text: string) => `<p>${text.replaceAll('\n', '<br>')}</p>`;

/** Markup an instance makes of a text: paragraphs, line breaks, addresses and mentions. */
export const markupOf = (text: string): string =>
	mentioned(linked(escaped(text)))
		.split(/\n{2,}/)
		.map(paragraph)
		.join('');
