import type {Language} from '../../engine/model/language.ts';
import {Mark} from '../controls/icons.tsx';
import {Switch} from '../controls/switch.tsx';
import type {JournalStrings} from '../strings/journal/strings.ts';
import {DataSection, noticeInWords} from './data-section.tsx';
import {EntriesSection} from './entries-section.tsx';
import {EventSection} from './event-section.tsx';
import {GoalsSection} from './goals-section.tsx';
import {isKeptByEmployer, type JournalActions, type JournalState} from './journal-props.ts';
import {MirrorSection} from './mirror-section.tsx';
import {RemindersSection} from './reminders-section.tsx';

type JournalProps = {
	readonly state: JournalState;
	readonly strings: JournalStrings;
	readonly language: Language;
	readonly on: JournalActions;
};

function Employer({state, strings}: Pick<JournalProps, 'state' | 'strings'>) {
	if (!isKeptByEmployer(state)) return null;
	return (
		<div class="page-note">
			<p>
				<strong>{strings.managed}</strong>
			</p>
			<p>{strings.managedWhy}</p>
		</div>
	);
}

function Turn({state, strings: {turn}, on}: Omit<JournalProps, 'language'>) {
	const {choices, managed} = state;
	const kept = isKeptByEmployer(state) ? turn.keptAtWork : turn.kept;
	return (
		<section id="turn">
			<div class="journal-switch">
				<h2>{turn.title}</h2>
				<Switch label={turn.title} on={choices.on} turn={on.turn} />
			</div>
			{!choices.on && <p class="section-why">{turn.off}</p>}
			<ul class="stored">
				{kept.map(text => (
					<li key={text}>{text}</li>
				))}
			</ul>
			{!managed && (
				<>
					<div class="journal-switch">
						<p>{turn.workComputer}</p>
						<Switch label={turn.workComputer} on={choices.workComputer} turn={on.workComputer} />
					</div>
					<p class="section-why">{turn.workComputerWhy}</p>
				</>
			)}
		</section>
	);
}

const isEmpty = ({content}: JournalState): boolean =>
	content.entries.length + content.goals.length + content.reminders.length === 0;

/** The person's journal: the mirror, the entries and what can be done with them; only its switch while it is off and empty. */
export function JournalView({state, strings, language, on}: JournalProps) {
	const {choices, trouble, unread, notice} = state;
	const shown = !trouble && (choices.on || !isEmpty(state));
	return (
		<main class="akta page journal">
			<header class="page-head">
				<Mark size={32} />
				<h1>{strings.title}</h1>
				<p class="page-lead">{strings.lead}</p>
			</header>
			<Employer state={state} strings={strings} />
			<div class="page-note" role="status">
				{noticeInWords(notice, strings)}
			</div>
			{trouble && <p class="page-note">{strings.trouble[trouble]}</p>}
			{unread > 0 && <p class="page-note">{strings.unread(unread)}</p>}
			<Turn state={state} strings={strings} on={on} />
			{shown && <MirrorSection state={state} strings={strings} />}
			{!trouble && <GoalsSection state={state} strings={strings} on={on} />}
			<EventSection state={state} strings={strings} language={language} on={on} />
			{!trouble && <RemindersSection state={state} strings={strings} language={language} on={on} />}
			{shown && <EntriesSection state={state} strings={strings} on={on} />}
			<DataSection state={state} strings={strings} on={on} />
		</main>
	);
}
