import {formatCount, formatInteger} from '../format.ts';
import type {OwnPostsStrings} from './strings.ts';

/** English texts on the reading of one's latest posts. */
export const enOwnPosts: OwnPostsStrings = {
	title: 'Read your latest posts',
	lead: 'Paste a few of your own posts and Äkta tells you how you usually sound. They’re read on this page, and forgotten when you close it.',
	field: 'Your posts',
	hint: 'Keep them apart with two empty lines, or a line of three hyphens.',
	count: (posts, read) => {
		if (posts === 0) return 'No posts yet.';
		const all = formatCount(posts, 'post', 'posts', 'en');
		return posts > read ? `${all}. The first ${formatInteger(read, 'en')} are read.` : `${all}.`;
	},
	read: 'Read them',
	reading: 'Reading …',
	sounds: 'How you usually sound',
	sentences: words => `Your sentences are ${words} words long on average.`,
	manner: {
		plain: 'You’re easy to read.',
		dense: 'You fit a lot into each sentence.',
		exclamations: 'You like exclamation marks.',
		emoji: 'You like emoji.',
	},
	works: 'What works for you',
	habit: 'A habit to know about',
	look: 'Posts worth another look',
	noLook: 'Äkta found nothing in particular to point out. Äkta reads words, not context.',
	open: 'Open in the box above',
	keep: 'Let the tips follow how I sound',
	kept: 'The numbers are kept, none of the text. You can forget them under “How you sound” in Settings.',
	failed: 'That didn’t work right now. Your text is still here.',
};
