import {useState} from 'preact/hooks';
import type {Organisation} from '../browser/in-force.ts';
import type {TabState} from '../browser/messages.ts';
import type {Coach, CommentClass, Said, Saying, Something} from '../engine/coach/coach.ts';
import {Choice} from './choice.tsx';
import {CoachShows} from './coach-shows.tsx';
import {CoachWays} from './coach-ways.tsx';
import {LineView} from './line-view.tsx';
import {coachIn} from './strings/coach-in.ts';
import type {CoachStrings} from './strings/coach-strings.ts';
import type {Strings} from './strings/strings.ts';

/** What can be done in the coach's view. */
export type CoachActions = {say(said: Said): void; noCoach(): void};

type CoachProps = {
	readonly coach: Coach;
	readonly line: TabState['line'];
	readonly organisation: Organisation | undefined;
	readonly strings: Strings;
	readonly on: CoachActions;
};

const ANSWERS: readonly Something[] = ['yes', 'partly', 'no', 'not-known'];
const CLASSES: readonly (CommentClass | 'unsure')[] = [
	'question',
	'factual-error',
	'dissatisfaction',
	'heat',
	'provocation',
	'thanks',
	'crisis',
	'unsure',
];

type PartProps = {readonly coach: Coach; readonly texts: CoachStrings; readonly on: CoachActions};

function IsThereSomething({coach, texts: {something}, on}: PartProps) {
	return (
		<Choice
			label={something.ask}
			value={coach.something ?? null}
			options={ANSWERS.map(each => [each, something[each]])}
			on={answer => on.say({something: answer})}
		/>
	);
}

/** How the comment is read, in one line, and the other ways to read it behind one button. */
function Reads({coach, texts, on}: PartProps) {
	const [open, setOpen] = useState(false);
	const kind = coach.class ?? 'unsure';
	const choose = (reads: CommentClass | 'unsure') => {
		setOpen(false);
		on.say({reads});
	};
	return (
		<div class="coach-reads">
			<p>
				{(coach.chosen ? texts.chosen : texts.reads)[kind]}
				{coach.words.length > 0 && <span class="coach-words">: {texts.quoted(coach.words)}</span>} ·{' '}
				<button
					type="button"
					class="quiet-button"
					aria-expanded={open}
					aria-label={`${texts.change}: ${texts.changeLabel}`}
					onClick={() => setOpen(!open)}
				>
					{texts.change}
				</button>
			</p>
			{open && (
				<Choice
					label={texts.changeLabel}
					value={kind}
					options={CLASSES.map(each => [each, texts.classes[each]])}
					on={choose}
				/>
			)}
		</div>
	);
}

function Most({most, texts}: {readonly most: Saying; readonly texts: CoachStrings}) {
	return (
		<div class="coach-most">
			<h2>{texts.most}</h2>
			<p class="coach-what">{most.what}</p>
			<p class="coach-why">{most.why}</p>
			{most.begin && <p class="coach-begin">{texts.begin(most.begin)}</p>}
		</div>
	);
}

/** The reply coach: whether there is something in the comment, how it reads, the organisation's line, what would weigh most, and what the reply already does; one quiet line when it is unsure. */
export function CoachView({coach, line, organisation, strings, on}: CoachProps) {
	const texts = coachIn(strings.language);
	const most = coach.most?.[strings.language];
	return (
		<section class={`coach${coach.class ? '' : ' coach-unsure'}`} aria-label={texts.label}>
			{coach.asks && <IsThereSomething coach={coach} texts={texts} on={on} />}
			<Reads coach={coach} texts={texts} on={on} />
			{line && <LineView line={line} organisation={organisation} strings={strings} />}
			{most && <Most most={most} texts={texts} />}
			<CoachShows shows={coach.shows} texts={texts} />
			{coach.class && <CoachWays coach={coach} language={strings.language} texts={texts} hide={() => on.noCoach()} />}
		</section>
	);
}
