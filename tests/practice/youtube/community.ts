import {element} from '../page/element.ts';
import {say} from '../page/language.ts';
import {commentBox} from './comment-box.ts';

/** A channel's own posts: a box for a new one, and one with a box to comment on it. */
export const community = (): HTMLElement =>
	element(
		'ytd-browse',
		{},
		element(
			'ytd-backstage-post-dialog-renderer',
			{class: 'paper'},
			commentBox({
				composer: 'youtube post',
				label: say('Berätta något för dem som följer', 'Tell your followers something'),
				button: say('Publicera', 'Post'),
			}),
		),
		element(
			'ytd-backstage-post-thread-renderer',
			{class: 'paper'},
			element(
				'ytd-backstage-post-renderer',
				{},
				element('a', {id: 'author-text', class: 'who'}, 'Lingonby cykelkök'),
				element('div', {id: 'content-text'}, say('Vad vill ni se härnäst?', 'What would you like to see next?')),
			),
			commentBox({
				composer: 'youtube post comment',
				label: say('Skriv en kommentar', 'Add a comment'),
				button: say('Kommentera', 'Comment'),
				attributes: {'is-backstage-comment': ''},
			}),
		),
	);
