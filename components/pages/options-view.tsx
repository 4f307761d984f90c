import type {Terms} from '../../browser/homes.ts';
import type {Settings} from '../../browser/settings-shape.ts';
import {Choice} from '../choice.tsx';
import {Mark} from '../icons.tsx';
import type {PageStrings} from '../strings/page-strings.ts';
import {HomesSection} from './options-homes.tsx';
import {HostsSection, MutedSection, WordsSection} from './options-lists.tsx';

/** A network this version knows: its file's name, its name as people write it, and what its terms say. */
export type Network = Terms & {readonly name: string; readonly title: string};

/** What the options page shows. */
export type OptionsState = {
	readonly settings: Settings;
	readonly networks: readonly Network[];
	/** What each muted rule sees, in the interface's language; a rule without is shown by its id. */
	readonly saw: {readonly [rule: string]: string};
	/** Ms since 1970 while Äkta rests. */
	readonly restUntil?: number;
	/** True when the last choice could not be stored. */
	readonly failed: boolean;
};

/** Each section is given all of it, and changes settings through `change`. */
export type OptionsProps = {
	readonly state: OptionsState;
	readonly strings: PageStrings;
	readonly change: (change: Partial<Settings>) => void;
};

function LanguageSection({state, strings: {options}, change}: OptionsProps) {
	return (
		<section>
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

/** The options page: language, homes, and everything the person has turned off, each with its way back. */
export function OptionsView(props: OptionsProps) {
	const {state, strings} = props;
	const {options} = strings;
	return (
		<main class="akta page options">
			<header class="page-head">
				<Mark size={32} />
				<h1>{options.title}</h1>
			</header>
			<p class="page-note" role="status">
				{state.failed && options.failed}
			</p>
			<Resting {...props} />
			<LanguageSection {...props} />
			<HomesSection {...props} />
			<MutedSection {...props} />
			<WordsSection {...props} />
			<HostsSection {...props} />
			<section>
				<h2>{options.privacy}</h2>
				{options.privacyTexts.map(text => (
					<p key={text} class="privacy">
						{text}
					</p>
				))}
			</section>
		</main>
	);
}
