import {useState} from 'preact/hooks';
import {isIsoDay} from '../../companion/journal/iso-day.ts';
import {dueReminders, type Reminder} from '../../companion/journal/reminder.ts';
import type {Language} from '../../engine/model/language.ts';
import {formatDay} from '../strings/format.ts';
import type {JournalStrings, ReminderStrings} from '../strings/journal/strings.ts';
import {JournalField} from './journal-field.tsx';
import type {JournalActions, JournalState} from './journal-props.ts';

type RemindersProps = {
	readonly state: Pick<JournalState, 'content' | 'choices' | 'today' | 'asked'>;
	readonly strings: JournalStrings;
	readonly language: Language;
	readonly on: Pick<JournalActions, 'remind' | 'removeReminder'>;
};

function NewReminder({
	strings,
	asked,
	today,
	save,
}: {
	readonly strings: ReminderStrings;
	readonly asked: JournalState['asked'];
	readonly today: string;
	readonly save: (reminder: Reminder) => Promise<boolean>;
}) {
	const [words, setWords] = useState(asked?.words ?? '');
	const [day, setDay] = useState(asked?.day ?? '');
	const submit = async (event: SubmitEvent): Promise<void> => {
		event.preventDefault();
		if (words.trim() === '' || !isIsoDay(day) || day < today) return;
		if (!(await save({id: crypto.randomUUID(), day, words: words.trim()}))) return;
		setWords('');
		setDay('');
	};
	return (
		<form class="journal-form" onSubmit={submit}>
			<JournalField label={strings.words} required value={words} longest={300} on={setWords} />
			<JournalField label={strings.day} how={strings.dayHow} kind="date" required min={today} value={day} on={setDay} />
			<div class="button-row">
				<button type="submit" class="button main-button">
					{strings.save}
				</button>
			</div>
		</form>
	);
}

/** What the person asked to be reminded of: what is due first, and a form that asks anew each time. */
export function RemindersSection({state, strings: {reminders}, language, on}: RemindersProps) {
	const {content, choices, today, asked} = state;
	const due = dueReminders(content.reminders, today);
	const later = content.reminders.filter(({day}) => day > today);
	return (
		<section id="reminders">
			<h2>{reminders.title}</h2>
			<p class="section-why">{reminders.why}</p>
			<ul class="journal-entries">
				{[...due, ...later].map(({id, day, words}) => (
					<li key={id} class="journal-entry">
						<p>
							<strong>{day <= today ? reminders.due : formatDay(day, language)}</strong> {words}
						</p>
						<button
							type="button"
							class="quiet-button"
							aria-label={`${reminders.done}: ${words}`}
							onClick={() => on.removeReminder(id)}
						>
							{reminders.done}
						</button>
					</li>
				))}
			</ul>
			{choices.on ? (
				<NewReminder strings={reminders} asked={asked} today={today} save={on.remind} />
			) : (
				<p class="section-why">{reminders.needsJournal}</p>
			)}
		</section>
	);
}
