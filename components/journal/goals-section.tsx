import {useState} from 'preact/hooks';
import {type Goal, type GoalKind, goalKinds} from '../../companion/journal/goal.ts';
import {countsVanity, kindOfWish} from '../../companion/journal/read-wish.ts';
import {SingleChoice} from '../controls/single-choice.tsx';
import type {GoalStrings, JournalStrings} from '../strings/journal/strings.ts';
import {JournalField} from './journal-field.tsx';
import type {JournalActions, JournalState} from './journal-props.ts';

type GoalsProps = {
	readonly state: Pick<JournalState, 'content' | 'choices'>;
	readonly strings: JournalStrings;
	readonly on: Pick<JournalActions, 'saveGoal' | 'removeGoal'>;
};

const blank = {sentence: '', who: '', sign: '', until: ''};

const goalFrom = ({sentence, who, sign, until}: typeof blank, kind: GoalKind, order: number): Goal => ({
	id: crypto.randomUUID(),
	order,
	sentence: sentence.trim(),
	kind,
	...(who.trim() && {who: who.trim()}),
	...(sign.trim() && {sign: sign.trim()}),
	...(until && {until}),
});

type NewGoalProps = {
	readonly strings: GoalStrings;
	readonly order: number;
	readonly save: (goal: Goal) => Promise<boolean>;
};

function NewGoal({strings, order, save}: NewGoalProps) {
	const [written, setWritten] = useState(blank);
	const [chosen, setChosen] = useState<GoalKind | undefined>();
	const kind = chosen ?? kindOfWish(written.sentence);
	const set = (name: keyof typeof blank) => (value: string) => setWritten({...written, [name]: value});
	const submit = async (event: SubmitEvent): Promise<void> => {
		event.preventDefault();
		if (written.sentence.trim() === '') return;
		if (!(await save(goalFrom(written, kind, order)))) return;
		setWritten(blank);
		setChosen(undefined);
	};
	const optional = (label: string): string => `${label} (${strings.optional})`;
	return (
		<form class="journal-form" onSubmit={submit}>
			<JournalField
				label={strings.wish}
				how={strings.wishHow}
				required
				value={written.sentence}
				longest={300}
				on={set('sentence')}
			/>
			<p role="status" class="journal-kind-word">
				{countsVanity(written.sentence) ? strings.vanity : ''}
			</p>
			<SingleChoice
				label={strings.kindLabel}
				value={written.sentence.trim() === '' ? null : kind}
				options={goalKinds.map(each => [each, strings.kind[each]] as const)}
				on={setChosen}
			/>
			<JournalField label={optional(strings.who)} value={written.who} longest={200} on={set('who')} />
			<JournalField label={optional(strings.sign)} value={written.sign} longest={300} on={set('sign')} />
			<JournalField label={optional(strings.until)} kind="date" value={written.until} on={set('until')} />
			<div class="button-row">
				<button type="submit" class="button main-button">
					{strings.save}
				</button>
			</div>
		</form>
	);
}

/** The questions stand open where there is no goal; beside one they wait to be asked for. */
function FoldedGoal({folded, ...props}: NewGoalProps & {readonly folded: boolean}) {
	if (!folded) return <NewGoal {...props} />;
	return (
		<details class="journal-fold">
			<summary>{props.strings.another}</summary>
			<NewGoal {...props} />
		</details>
	);
}

function OneGoal({goal, strings, on}: Pick<GoalsProps, 'on'> & {readonly goal: Goal; readonly strings: GoalStrings}) {
	const {id, sentence, kind, who, sign, until, reached} = goal;
	return (
		<li>
			<p class="journal-topics">{sentence}</p>
			<p class="section-why">
				{[strings.noticedBy(kind), who, sign, until && strings.untilDay(until)].filter(Boolean).join(' ')}
			</p>
			<SingleChoice
				label={strings.reachedLabel}
				value={reached ?? null}
				options={(['yes', 'partly', 'no'] as const).map(each => [each, strings.reached[each]] as const)}
				on={answer => void on.saveGoal({...goal, reached: answer})}
			/>
			<button
				type="button"
				class="quiet-button"
				aria-label={`${strings.remove}: ${sentence}`}
				onClick={() => on.removeGoal(id)}
			>
				{strings.remove}
			</button>
		</li>
	);
}

/** The person's own goals, and the few questions that make a wish something that can be noticed; nobody's wish is turned down. */
export function GoalsSection({state: {content, choices}, strings: {goals}, on}: GoalsProps) {
	return (
		<section id="goals">
			<h2>{goals.title}</h2>
			<p class="section-why">{goals.why}</p>
			{content.goals.length > 0 && (
				<ul class="journal-entries" aria-label={goals.list}>
					{content.goals.map(goal => (
						<OneGoal key={goal.id} goal={goal} strings={goals} on={on} />
					))}
				</ul>
			)}
			{choices.on ? (
				<FoldedGoal
					folded={content.goals.length > 0}
					strings={goals}
					order={Math.max(0, ...content.goals.map(({order = 0}) => order)) + 1}
					save={on.saveGoal}
				/>
			) : (
				<p class="section-why">{goals.needsJournal}</p>
			)}
		</section>
	);
}
