import {Mark} from '../icons.tsx';
import type {PageStrings} from '../strings/page-strings.ts';
import {PracticeBox} from './practice-box.tsx';

/** The practice page: two composers of our own to try Äkta in. */
export function PracticeView({strings}: {readonly strings: PageStrings}) {
	return (
		<main class="akta page practising">
			<header class="page-head">
				<Mark size={32} />
				<h1>{strings.practice.title}</h1>
				<p class="page-lead">{strings.practice.lead}</p>
			</header>
			<PracticeBox strings={strings} />
		</main>
	);
}
