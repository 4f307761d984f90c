import {element} from '../page/element.ts';
import {say} from '../page/language.ts';

/** The writer of the practice post; not a person. */
export const writer = 'Karin Ek';

/** The practice post's text. */
export const askedText = (): string =>
	say('Hur gör ni med sladdarna på scenen när det regnar?', 'What do you do with the cables on stage when it rains?');

/** Somebody's picture, as every part and every card has one. */
export const avatar = (): HTMLElement => element('div', {'data-testid': 'userAvatarImage', class: 'avatar'});

/** The post being answered, over the first editor. */
export const answeredCard = (): HTMLElement =>
	element(
		'div',
		{tabindex: '0', class: 'answered', 'aria-label': say('Visa hela inlägget', 'Show the whole post')},
		avatar(),
		element('div', {dir: 'auto', class: 'who'}, writer),
		element('div', {dir: 'auto'}, askedText()),
	);
