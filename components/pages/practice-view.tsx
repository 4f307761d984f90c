import {useState} from 'preact/hooks';
import {Mark} from '../controls/icons.tsx';
import {OwnPosts, type OwnPostsActions} from '../own-posts/own-posts.tsx';
import type {OwnPostsStrings} from '../strings/own-posts/strings.ts';
import type {PageStrings} from '../strings/pages/strings.ts';
import {PracticeBox} from './practice-box.tsx';
import type {PracticeChoices} from './practice-place.tsx';

type PracticeProps = PracticeChoices & {
	readonly strings: PageStrings;
	readonly own: OwnPostsStrings;
	readonly on: OwnPostsActions;
};

/** The practice page: a box to write in, for any network and into none, and the reading of one's latest posts. */
export function PracticeView({strings, own, on, ...choices}: PracticeProps) {
	const [opened, setOpened] = useState({text: strings.practice.draft, times: 0});
	const open = (text: string) => {
		setOpened({text, times: opened.times + 1});
		requestAnimationFrame(() => document.getElementById('practice-text')?.focus());
	};
	return (
		<main class="akta page practising">
			<header class="page-head">
				<Mark size={32} />
				<h1>{strings.practice.title}</h1>
				<p class="page-lead">{strings.practice.lead}</p>
			</header>
			<PracticeBox key={opened.times} strings={strings} choices={choices} text={opened.text} />
			<OwnPosts strings={own} language={choices.language} on={{...on, open}} />
		</main>
	);
}
