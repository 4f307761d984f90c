import './threads.css';
import {element} from '../page/element.ts';
import {frame} from '../page/frame.ts';
import {say} from '../page/language.ts';
import {roleButton} from '../page/role-button.ts';
import {inlineReply} from './inline-reply.ts';
import {openThread} from './new-thread.ts';
import {item} from './post-item.ts';

const asked = () =>
	item('karin.ek', 1, say('När öppnar ni igen efter ombyggnaden?', 'When do you open again after the rebuild?'));
const other = () => item('per.berg', 2, say('Jag undrar samma sak', 'I wonder the same'));
const start = () =>
	roleButton(openThread, {'data-practice': 'start', class: 'button wide'}, say('Vad är nytt?', "What's new?"));

const isPost = /\/post\//.test(location.pathname);
const heading = element('h1', {}, isPost ? say('Tråd', 'Thread') : say('För dig', 'For you'));
frame('Threads', {'flöde · feed': '/', 'svar · reply': '/@karin.ek/post/1'}).append(
	heading,
	...(isPost ? [asked(), inlineReply(), other()] : [element('div', {class: 'paper'}, start()), asked()]),
);
