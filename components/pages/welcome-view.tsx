import {Mark} from '../icons.tsx';
import type {PageStrings} from '../strings/page-strings.ts';
import {PracticeBox} from './practice-box.tsx';

type WelcomeProps = {readonly strings: PageStrings; readonly settings: () => void};

/** The first meeting: a practice box with a ready draft, three promises, and the way onward. */
export function WelcomeView({strings, settings}: WelcomeProps) {
	const {welcome} = strings;
	return (
		<main class="akta page practising">
			<header class="page-head">
				<Mark size={32} />
				<h1>{welcome.title}</h1>
				<p class="page-lead">{welcome.lead}</p>
			</header>
			<PracticeBox strings={strings} />
			<ul class="promises">
				{welcome.promises.map(({head, text}) => (
					<li key={head}>
						<h2>{head}</h2>
						<p>{text}</p>
					</li>
				))}
			</ul>
			<footer class="page-foot">
				<p>{welcome.next}</p>
				<button type="button" class="button" onClick={() => settings()}>
					{welcome.settings}
				</button>
			</footer>
		</main>
	);
}
