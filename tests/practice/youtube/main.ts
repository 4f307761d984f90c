import './youtube.css';
import {element} from '../page/element.ts';
import {frame} from '../page/frame.ts';
import {community} from './community.ts';
import {liveChat} from './live-chat.ts';
import {watchPage} from './watch-page.ts';

const isCommunity = location.pathname.endsWith('/community');
frame('YouTube', {'film · video': '/watch?v=1', 'inlägg · posts': '/@lingonbycykelkok/community'}).append(
	...(isCommunity ? [community()] : [watchPage(), liveChat()]),
	element('div', {class: 'end'}),
);
