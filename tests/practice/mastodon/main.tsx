import './mastodon.css';
import {useState} from 'react';
import {createRoot} from 'react-dom/client';
import {element} from '../page/element.ts';
import {frame} from '../page/frame.ts';
import {ComposeForm} from './compose-form.tsx';
import {Status} from './status.tsx';

const Page = () => {
	const [replying, setReplying] = useState(new URLSearchParams(location.search).has('reply'));
	return (
		<>
			<ComposeForm replying={replying} />
			<Status reply={() => setReplying(true)} />
		</>
	);
};

const mastodon = element('div', {id: 'mastodon'});
frame('Mastodon', {'inlägg · post': '/home', 'svar · reply': '/home?reply'}).append(mastodon);
createRoot(mastodon).render(<Page />);
