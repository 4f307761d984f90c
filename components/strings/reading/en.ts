import type {ReadingStrings} from './strings.ts';

/** English texts on what is read. */
export const enReading: ReadingStrings = {
	title: 'What Äkta reads',
	when: 'When you click in a post or comment box on a network, Äkta reads:',
	parts: {
		draft: 'Your draft, with its title, content warning and poll, and who you’re writing as',
		parent: 'The comment or post you’re answering, and the name of whoever wrote it',
		pictures: 'The alt texts of your pictures. Not the pictures',
		links: 'The addresses of the links in your draft. Not the pages behind them',
		audience: 'Who can see the post, so closed groups are left alone',
	},
	isNew: 'new',
	changed: 'Äkta has been updated, and wants to read more than you’ve said yes to. Nothing is read until you answer.',
	never: 'Private messages are never read. Nor is the feed, a password, or anything else on the page.',
	whereTitle: 'Where it goes',
	where:
		'Nowhere. It stays in the browser’s memory while you write, and is then forgotten. No account, no server, no statistics. Your employer gets nothing, and isn’t told that you write.',
	notYet: 'Äkta isn’t reading anything yet.',
	short:
		'Once you say yes, Äkta reads your draft, what you’re answering and who wrote it, alt texts, links, and who can see the post. None of it leaves the browser.',
	agree: 'Start reading when I write',
	more: 'See everything it reads',
	failed: 'That couldn’t be saved, so Äkta still reads nothing.',
};
