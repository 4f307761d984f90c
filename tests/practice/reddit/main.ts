import './reddit.css';
import {element} from '../page/element.ts';
import {frame} from '../page/frame.ts';
import {say} from '../page/language.ts';
import {commentComposer} from './comment-composer.ts';
import {submitForm} from './submit-form.ts';

const post = () =>
	element(
		'shreddit-post',
		{author: 'karinek', permalink: '/r/lingonby/comments/1', class: 'paper'},
		element('h1', {slot: 'title'}, say('Ombyggnaden av badhuset', 'The swimming hall rebuild')),
		element('div', {slot: 'text-body'}, say('Vet någon när det öppnar igen?', 'Does anyone know when it opens again?')),
	);

const comment = (author: string, text: string, ...inside: HTMLElement[]) =>
	element(
		'shreddit-comment',
		{thingid: `t1_${author}`, author, depth: '0', class: 'paper'},
		element('div', {slot: 'comment'}, text),
		...inside,
	);

const host = () =>
	element('comment-composer-host', {class: 'paper'}, commentComposer('reddit comment', say('Kommentera', 'Comment')));

const answered = () =>
	comment(
		'perberg',
		say('I april, men parkeringen dröjer.', 'In April, but parking will take longer.'),
		commentComposer('reddit reply', say('Svara', 'Reply')),
	);

const chat = () =>
	element('rs-app', {class: 'paper', 'data-practice': 'message'}, element('textarea', {'aria-label': 'Chat'}));

const isSubmit = location.pathname.endsWith('/submit');
frame('Reddit', {
	'kommentarer · comments': '/r/lingonby/comments/1',
	'nytt inlägg · new post': '/r/lingonby/submit',
}).append(...(isSubmit ? [submitForm()] : [post(), host(), answered(), chat()]));
