import {element} from '../page/element.ts';

/** Someone else's post, with the hooks Threads gives it. */
export const item = (writer: string, number: number, text: string): HTMLElement =>
	element(
		'div',
		{class: 'paper', 'data-pressable-container': 'true'},
		element('a', {href: `/@${writer}`, class: 'who'}, writer),
		element('a', {href: `/@${writer}/post/${number}`, class: 'quiet'}, element('time', {}, '2 h')),
		element('div', {}, element('span', {dir: 'auto'}, text)),
	);
