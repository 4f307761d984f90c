import {element} from '../page/element.ts';
import {say} from '../page/language.ts';

/** A line of live chat, there to show that Äkta leaves it alone. */
export const liveChat = (): HTMLElement =>
	element(
		'yt-live-chat-text-input-field-renderer',
		{class: 'paper', 'data-practice': 'message'},
		element('div', {
			id: 'input',
			class: 'field small',
			contenteditable: 'true',
			'aria-label': say('Chatta', 'Chat'),
		}),
	);
