import './instagram.css';
import {createRoot} from 'react-dom/client';
import {element} from '../page/element.ts';
import {frame} from '../page/frame.ts';
import {say} from '../page/language.ts';
import {roleButton} from '../page/role-button.ts';
import {openCaption} from './caption.ts';
import {Comments} from './comments.tsx';

const start = roleButton(openCaption, {'data-practice': 'start', class: 'button wide'}, say('Skapa', 'Create'));
const comments = element('article', {class: 'paper'});
frame('Instagram', {'inlägg · post': '/p/1/'}).append(element('div', {class: 'paper'}, start), comments);
createRoot(comments).render(<Comments />);
