import './bluesky.css';
import {element} from '../page/element.ts';
import {frame} from '../page/frame.ts';
import {say} from '../page/language.ts';
import {openComposer} from './composer.ts';
import {askedText, writer} from './parent.ts';

const button = (attributes: Record<string, string>, words: string, press: () => void) => {
	const made = element('button', {type: 'button', ...attributes}, words);
	made.addEventListener('click', press);
	return made;
};

const post = () =>
	element(
		'div',
		{class: 'paper', 'data-testid': 'feedItem-by-karin.example'},
		element('a', {href: '/profile/karin.example/post/1', class: 'who'}, writer),
		element('div', {'data-testid': 'postText'}, askedText()),
		element(
			'div',
			{class: 'row'},
			button({'data-practice': 'reply'}, say('Svara', 'Reply'), () => openComposer({reply: true})),
		),
	);

frame('Bluesky', {'flöde · feed': '/'}).append(
	element(
		'div',
		{class: 'paper'},
		button({'data-testid': 'composeFAB', 'data-practice': 'start', class: 'wide'}, say('Nytt inlägg', 'New post'), () =>
			openComposer({reply: false}),
		),
	),
	post(),
);
