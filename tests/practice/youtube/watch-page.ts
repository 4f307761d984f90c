import {element} from '../page/element.ts';
import {say} from '../page/language.ts';
import {commentBox} from './comment-box.ts';

// The box comes when the person presses the line that stands for it.
const simpleBox = () => {
	const words = say('Skriv en kommentar …', 'Add a comment…');
	const line = element('div', {id: 'placeholder-area', tabindex: '0', 'data-practice': 'start'}, words);
	const box = element('ytd-comment-simplebox-renderer', {}, line);
	line.addEventListener('click', () => {
		const made = commentBox({
			composer: 'youtube comment',
			label: words,
			button: say('Kommentera', 'Comment'),
			attributes: {id: 'commentbox'},
		});
		box.replaceChildren(made);
		made.querySelector<HTMLElement>('#contenteditable-root')?.focus();
	});
	return box;
};

const thread = () =>
	element(
		'ytd-comment-thread-renderer',
		{class: 'paper'},
		element(
			'ytd-comment-view-model',
			{},
			element('a', {id: 'author-text', class: 'who'}, '@perberg'),
			element(
				'div',
				{id: 'content-text'},
				say(
					'Funkar det här på vintern också, eller fryser kedjan ihop?',
					'Does this work in winter too, or will the chain freeze?',
				),
			),
			element(
				'ytd-comment-reply-dialog-renderer',
				{},
				commentBox({
					composer: 'youtube reply',
					label: say('Skriv ett svar', 'Add a reply'),
					button: say('Svara', 'Reply'),
					attributes: {'is-reply': ''},
				}),
			),
		),
	);

/** A film with its comments: a box for a new one, and one with a box to answer it. */
export const watchPage = (): HTMLElement =>
	element(
		'ytd-watch-flexy',
		{},
		element(
			'ytd-watch-metadata',
			{class: 'paper'},
			element('div', {id: 'title'}, element('h1', {}, say('Så lagas en cykel', 'How to mend a bicycle'))),
			element('div', {id: 'channel-name'}, element('a', {}, 'Lingonby cykelkök')),
		),
		element('div', {class: 'paper'}, simpleBox()),
		thread(),
	);
