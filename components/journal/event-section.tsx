import {useState} from 'preact/hooks';
import {eventBlock} from '../../companion/events/event-block.ts';
import {type EventPlan, emptyPlan} from '../../companion/events/event-plan.ts';
import {dayAfter, isIsoDay} from '../../companion/journal/iso-day.ts';
import type {Language} from '../../engine/model/language.ts';
import type {EventStrings, JournalStrings} from '../strings/journal/strings.ts';
import {JournalField} from './journal-field.tsx';
import type {JournalActions, JournalState} from './journal-props.ts';

type EventProps = {
	readonly state: Pick<JournalState, 'choices' | 'event' | 'repeats' | 'fromDraft'>;
	readonly strings: JournalStrings;
	readonly language: Language;
	readonly on: Pick<JournalActions, 'calendar' | 'toDraft' | 'copy' | 'remind'>;
};

const kinds: {readonly [F in keyof EventPlan]: 'date' | 'time' | undefined} = {
	title: undefined,
	day: 'date',
	lastDay: 'date',
	start: 'time',
	end: 'time',
	place: undefined,
	how: undefined,
	access: undefined,
	photos: undefined,
};

const fields = Object.keys(kinds) as (keyof EventPlan)[];

function Form({
	repeats,
	plan,
	set,
	strings,
}: {
	readonly repeats: true | undefined;
	readonly plan: EventPlan;
	readonly set: (plan: EventPlan) => void;
	readonly strings: EventStrings;
}) {
	return (
		<>
			{repeats && <p>{strings.repeats}</p>}
			{fields.map(name => {
				const kind = kinds[name];
				const how = strings.how[name];
				return (
					<JournalField
						key={name}
						label={strings.field[name]}
						{...(kind && {kind})}
						{...(how && {how})}
						value={plan[name]}
						longest={500}
						on={value => set({...plan, [name]: value})}
					/>
				);
			})}
		</>
	);
}

/** What is to happen in a place: a form of who, where, when and how to come, its calendar file, and its line for the draft. */
export function EventSection({
	state: {choices, event, repeats, fromDraft},
	strings: {events},
	language,
	on,
}: EventProps) {
	const [plan, setPlan] = useState<EventPlan>(event ?? emptyPlan);
	const block = eventBlock(plan, language);
	const isWhole = plan.title.trim() !== '' && isIsoDay(plan.day);
	const after = isWhole && dayAfter(plan.lastDay > plan.day ? plan.lastDay : plan.day, 1);
	return (
		<section id="event">
			<h2>{events.title}</h2>
			<p class="section-why">{fromDraft ? events.fromDraft : events.why}</p>
			<details class="journal-fold" open={fromDraft}>
				<summary>{events.open}</summary>
				<div class="journal-form">
					<Form repeats={repeats} plan={plan} set={setPlan} strings={events} />
					{block && <p class="journal-note">{block}</p>}
					{!isWhole && <p class="section-why">{events.needs}</p>}
					<div class="button-row">
						<button type="button" class="button main-button" onClick={() => isWhole && on.calendar(plan)}>
							{events.calendar}
						</button>
						{fromDraft && block && (
							<button type="button" class="button" onClick={() => on.toDraft(block)}>
								{events.toDraft}
							</button>
						)}
						{block && (
							<button type="button" class="button" onClick={() => on.copy(block)}>
								{events.copy}
							</button>
						)}
						{choices.on && after && (
							<button
								type="button"
								class="button"
								onClick={() =>
									void on.remind({id: crypto.randomUUID(), day: after, words: plan.title.trim().slice(0, 300)})
								}
							>
								{events.remind}
							</button>
						)}
					</div>
				</div>
			</details>
		</section>
	);
}
