import './mastodon.css';
import {useState} from 'react';
import {createRoot} from 'react-dom/client';
import {find} from '../page/element.ts';
import {language} from '../page/language.ts';
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

document.documentElement.lang = language;
createRoot(find('#practice')).render(<Page />);
