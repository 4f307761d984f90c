import './facebook.css';
import {element} from '../page/element.ts';
import {frame} from '../page/frame.ts';
import {say} from '../page/language.ts';
import {roleButton} from '../page/role-button.ts';
import {chat} from './chat.ts';
import {article} from './comments.ts';
import {openPost} from './post.ts';

const start = roleButton(
	openPost,
	{'data-practice': 'start', class: 'button wide'},
	say('Vad gör du just nu, Alva?', "What's on your mind, Alva?"),
);

frame('Facebook', {'flöde · feed': '/', 'grupp · group': '/groups/lingonby/'}).append(
	element('div', {class: 'paper'}, start),
	article(),
	chat(),
);
