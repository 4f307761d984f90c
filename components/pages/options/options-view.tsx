import {Mark} from '../../controls/icons.tsx';
import {SingleChoice} from '../../controls/single-choice.tsx';
import type {PageStrings} from '../../strings/pages/strings.ts';
import {studioStringsIn} from '../../strings/studio/index.ts';
import {Acquaintance} from '../acquaintance.tsx';
import {HelpLink} from '../help-link.tsx';
import {MailToOwner} from '../mail-to-owner.tsx';

import {PageNav} from '../page-nav.tsx';
import {type PageSections, SectionNav} from '../section-nav.tsx';
import {StudioLink} from '../studio-link.tsx';
import {DataSection} from './data-section.tsx';
import {HostsSection, MutedSection, QuietSection, WordsSection} from './list-sections.tsx';
import type {OptionsProps} from './options-props.ts';
import {OwnVoiceSection} from './own-voice-section.tsx';
import {PlacementSection} from './placement-section.tsx';
import {ShortcutsSection} from './shortcuts-section.tsx';
import {TipsSections} from './tips-sections.tsx';

/** Every section by its id, with the words it stands under. */
const sectionsIn = ({options, person}: PageStrings, language: 'sv' | 'en'): PageSections => [
	['help', options.help.title],
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
	['studio', studioStringsIn(language).link.title],
	['privacy', options.privacy],
];

function LanguageSection({state, strings: {options}, change}: OptionsProps) {
	return (
		<section id="language">
			<h2>{options.language}</h2>
			<SingleChoice
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
			<HelpLink strings={strings} organisation={state.organisation} open={on.howItWorks} />
			<StudioLink language={props.language} open={on.studio} />
			<SectionNav label={options.sections} sections={sectionsIn(strings, props.language)} />
			<LanguageSection {...props} />
			<TipsSections {...props} />
			<PlacementSection {...props} />
			<Acquaintance settings={state.settings} {...props}>
				<MailToOwner organisation={state.organisation} strings={strings} />
			</Acquaintance>
			<OwnVoiceSection
				numbers={state.settings.ownVoice}
				own={state.own.map(rule => state.names[rule] ?? rule)}
				strings={strings}
				listen={on.listen}
				forget={() => change({ownVoice: {}})}
			/>
			<MutedSection {...props} />
			<QuietSection {...props} />
			<WordsSection {...props} />
			<HostsSection {...props} />
			<ShortcutsSection shortcuts={state.shortcuts} strings={strings} open={on.changeKeys} />
			<DataSection misunderstood={state.misunderstood} strings={strings} save={on.save} clear={on.clear} />
		</main>
	);
}
