import type {Organisation} from '../../browser/in-force.ts';
import type {Settings} from '../../browser/settings-shape.ts';
import {Mark} from '../icons.tsx';
import type {PageStrings} from '../strings/page-strings.ts';
import {Acquaintance} from './acquaintance.tsx';
import {AmountChoice} from './amount-choice.tsx';
import {Letter} from './letter.tsx';
import type {Network} from './options-view.tsx';
import {PracticeBox} from './practice-box.tsx';

/** What the welcome page is given. */
export type WelcomeProps = {
	readonly settings: Settings;
	readonly networks: readonly Network[];
	readonly organisation: Organisation | undefined;
	readonly strings: PageStrings;
	readonly language: 'sv' | 'en';
	readonly change: (change: Partial<Settings>) => void;
	readonly openOptions: () => void;
};

/** The networks the person named, else all, as “LinkedIn, X or Mastodon”. */
const namesOf = ({networks, settings, language}: WelcomeProps): string => {
	const {networks: named} = settings.answers;
	const chosen = networks.filter(({name}) => named.length === 0 || named.includes(name));
	return new Intl.ListFormat(language, {type: 'disjunction'}).format(chosen.map(({title}) => title));
};

function Promises({strings: {welcome}}: Pick<WelcomeProps, 'strings'>) {
	return (
		<ul class="promises">
			{welcome.promises.map(({head, text}) => (
				<li key={head}>
					<h2>{head}</h2>
					<p>{text}</p>
				</li>
			))}
		</ul>
	);
}

/** The first meeting: a practice box with a ready draft, one question, the rest of the acquaintance for whoever likes, three promises, and the way onward. */
export function WelcomeView(props: WelcomeProps) {
	const {strings, organisation, openOptions} = props;
	const {welcome} = strings;
	return (
		<main class="akta page practising">
			<header class="page-head">
				<Mark size={32} />
				<h1>{welcome.title}</h1>
				<p class="page-lead">{welcome.lead}</p>
			</header>
			<PracticeBox strings={strings} />
			<AmountChoice {...props} />
			<Promises strings={strings} />
			<Acquaintance {...props}>
				<Letter organisation={organisation} strings={strings} />
			</Acquaintance>
			<footer class="page-foot">
				<p>{welcome.next(namesOf(props))}</p>
				<button type="button" class="button" onClick={() => openOptions()}>
					{welcome.settings}
				</button>
			</footer>
		</main>
	);
}
