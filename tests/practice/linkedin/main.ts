import 'quill/dist/quill.core.css';
import './linkedin.css';
import {element} from '../page/element.ts';
import {frame} from '../page/frame.ts';
import {say} from '../page/language.ts';
import {classicArticle} from './classic-comment.ts';
import {openClassicPost} from './classic-post.ts';
import {messageBox} from './message-box.ts';
import {sduiArticle} from './sdui-comment.ts';
import {openSduiPost} from './sdui-post.ts';

const sdui = new URLSearchParams(location.search).get('ui') === 'sdui';
const start = element('button', {type: 'button', 'data-practice': 'start'}, say('Starta ett inlägg', 'Start a post'));
start.addEventListener('click', sdui ? openSduiPost : openClassicPost);
frame('LinkedIn', {'skrivruta 1 · composer 1': '/feed/', 'skrivruta 2 · composer 2': '/feed/?ui=sdui'}).append(
	element('div', {class: 'paper start'}, start),
	sdui ? sduiArticle() : classicArticle(),
	messageBox(),
);
document.body.append(element('div', {id: 'interop-outlet', 'data-testid': 'interop-shadowdom'}));
