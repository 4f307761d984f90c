import 'quill/dist/quill.core.css';
import './linkedin.css';
import {element, find} from '../page/element.ts';
import {language, say} from '../page/language.ts';
import {classicArticle} from './classic-comment.ts';
import {openClassicPost} from './classic-post.ts';
import {messageBox} from './message-box.ts';
import {sduiArticle} from './sdui-comment.ts';
import {openSduiPost} from './sdui-post.ts';

const sdui = new URLSearchParams(location.search).get('ui') === 'sdui';
const start = element('button', {type: 'button', 'data-practice': 'start'}, say('Starta ett inlägg', 'Start a post'));
start.addEventListener('click', sdui ? openSduiPost : openClassicPost);
document.documentElement.lang = language;
find('#practice').append(
	element('div', {class: 'paper start'}, start),
	sdui ? sduiArticle() : classicArticle(),
	messageBox(),
);
