import 'draft-js/dist/Draft.css';
import './x.css';
import {createRoot} from 'react-dom/client';
import {frame} from '../page/frame.ts';
import {say} from '../page/language.ts';
import {Composer} from './composer.tsx';
import {practiceTweet, Tweet} from './tweet.tsx';

const Feed = () => (
	<>
		<div className="paper">
			<Composer name="x home" button="tweetButtonInline" />
		</div>
		<Tweet {...practiceTweet} />
	</>
);

const Modal = () => (
	<div className="backdrop">
		<div className="modal" role="dialog" aria-modal="true" aria-label={say('Nytt inlägg', 'New post')}>
			<Composer name="x post" button="tweetButton" thread />
		</div>
	</div>
);

const Status = () => (
	<>
		<Tweet {...practiceTweet} />
		<div className="paper" data-testid="inline_reply_offscreen">
			<Composer name="x reply" button="tweetButtonInline" label={say('Svara', 'Reply')} />
		</div>
	</>
);

const pages = {'/compose/post': Modal, '/home': Feed};
const Page = location.pathname.includes('/status/') ? Status : (pages[location.pathname as '/home'] ?? Feed);
const links = {'flöde · feed': '/home', 'inlägg · post': '/compose/post', 'svar · reply': '/karinek/status/1'};
createRoot(frame('X', links)).render(<Page />);
