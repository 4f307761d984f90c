import type {Shortcut} from '../../browser/commands.ts';
import type {Terms} from '../../browser/homes.ts';
import type {Settings} from '../../browser/settings-shape.ts';
import {Choice} from '../choice.tsx';
import {Mark} from '../icons.tsx';
import type {PageStrings} from '../strings/page-strings.ts';
import type {PushedStrings} from '../strings/pushed-strings.ts';
import {studioIn} from '../strings/studio-in.ts';
import {Acquaintance} from './acquaintance.tsx';
import {type DataProps, DataSection} from './data-section.tsx';
import {HomesSection} from './options-homes.tsx';
import {HostsSection, MutedSection, QuietSection, WordsSection} from './options-lists.tsx';
import {SaysSections} from './options-says.tsx';
import {type OwnVoiceProps, OwnVoiceSection} from './own-voice-section.tsx';
import {PageNav} from './page-nav.tsx';
import {SectionNav, type Sections} from './section-nav.tsx';
import {ShortcutsSection} from './shortcuts-section.tsx';
import {StudioLink} from './studio-link.tsx';

/** A network this version knows: its file's name, its name as people write it, and what its terms say. */
export type Network = Terms & {readonly name: string; readonly title: string};

/** What the options page shows. */
export type OptionsState = {
	readonly settings: Settings;
	readonly networks: readonly Network[];
	/** The rules that are quiet after three skips, with the ISO date until which. */
	readonly quiet: readonly {readonly rule: string; readonly until: string}[];
	/** The rules that belong to the person's own way of writing. */
	readonly own: readonly string[];
	/** How often the person said that a tip was wrong. */
	readonly misunderstood: number;
	/** What each muted, quiet or own rule sees, in the interface's language; a rule without is shown by its id. */
	readonly saw: {readonly [rule: string]: string};
	/** The commands and their keys; empty where the browser has none. */
	readonly shortcuts: readonly Shortcut[];
	/** Ms since 1970 while Äkta rests. */
	readonly restUntil?: number;
	/** True when the last choice could not be stored. */
	readonly failed: boolean;
};

/** What a person can do here beside changing settings. */
export type OptionsActions = Pick<OwnVoiceProps, 'listen'> &
	Pick<DataProps, 'save' | 'clear'> & {
		/** Lets a quiet rule speak again. */
		wake(rule: string): void;
		allTips(): void;
		/** Opens the browser's own page where keys are chosen. */
		changeKeys(): void;
		studio(): void;
	};

/** Each section is given all of it, and changes settings through `change`. */
export type OptionsProps = {
	readonly state: OptionsState;
	readonly strings: PageStrings;
	/** The words of the way to the other parts of this page. */
	readonly pushed: PushedStrings;
	readonly language: 'sv' | 'en';
	readonly change: (change: Partial<Settings>) => void;
	readonly on: OptionsActions;
};

/** Every section by its id, with the words it stands under. */
const sectionsIn = ({options, person}: PageStrings, language: 'sv' | 'en'): Sections => [
	['language', options.language],
	['amount', person.amount.question],
	['strengths', options.strengths],
	['reads', options.reads],
	['homes', options.homes],
	['acquaintance', person.meeting.title],
	['own-voice', person.ownVoice.title],
	['muted', options.muted],
	['quiet', options.quiet],
	['words', options.words],
	['hosts', options.hosts],
	['keys', options.keys.title],
	['studio', studioIn(language).link.title],
	['privacy', options.privacy],
];

function LanguageSection({state, strings: {options}, change}: OptionsProps) {
	return (
		<section id="language">
			<h2>{options.language}</h2>
			<Choice
				label={options.language}
				quiet
				value={state.settings.language}
				options={[
					['auto', options.languages.auto],
					['sv', options.languages.sv],
					['en', options.languages.en],
				]}
				on={language => change({language})}
			/>
		</section>
	);
}

function Resting({state, strings: {options}, change}: OptionsProps) {
	if (state.restUntil === undefined) return null;
	return (
		<p class="page-note">
			{options.resting(state.restUntil)}{' '}
			<button type="button" class="button" onClick={() => change({restUntil: null})}>
				{options.wake}
			</button>
		</p>
	);
}

/** The options page: what Äkta says and where, what it knows of the person, everything turned off with its way back, and privacy. */
export function OptionsView(props: OptionsProps) {
	const {state, strings, change, on} = props;
	const {options} = strings;
	return (
		<main class="akta page options">
			<PageNav open="settings" strings={props.pushed} />
			<header class="page-head">
				<Mark size={32} />
				<h1>{options.title}</h1>
			</header>
			<p class="page-note" role="status">
				{state.failed && options.failed}
			</p>
			<Resting {...props} />
			<SectionNav label={options.sections} sections={sectionsIn(strings, props.language)} />
			<LanguageSection {...props} />
			<SaysSections {...props} />
			<HomesSection {...props} />
			<Acquaintance settings={state.settings} networks={state.networks} {...props} />
			<OwnVoiceSection
				numbers={state.settings.ownVoice}
				own={state.own.map(rule => state.saw[rule] ?? rule)}
				strings={strings}
				listen={on.listen}
				forget={() => change({ownVoice: {}})}
			/>
			<MutedSection {...props} />
			<QuietSection {...props} />
			<WordsSection {...props} />
			<HostsSection {...props} />
			<ShortcutsSection shortcuts={state.shortcuts} strings={strings} open={on.changeKeys} />
			<StudioLink language={props.language} open={on.studio} />
			<DataSection misunderstood={state.misunderstood} strings={strings} save={on.save} clear={on.clear} />
		</main>
	);
}
