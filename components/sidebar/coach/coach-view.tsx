import {useState} from 'preact/hooks';
import type {Organisation} from '../../../companion/active-guidance.ts';
import type {TabState} from '../../../companion/tab-state.ts';
import type {Coach, CoachAdvice, CommentAssessment, CommentClass, HasPoint} from '../../../engine/reply-coach/coach.ts';
import {SingleChoice} from '../../controls/single-choice.tsx';
import {coachStringsIn} from '../../strings/coach/index.ts';
import type {CoachStrings} from '../../strings/coach/strings.ts';
import type {Strings} from '../../strings/sidebar/strings.ts';
import {OrganisationLineView} from './organisation-line.tsx';
import {ReplyShows} from './reply-shows.tsx';
import {WaysOut} from './ways-out.tsx';

/** What can be done in the coach's view. */
type CoachActions = {say(said: CommentAssessment): void; noCoach(): void};

type CoachProps = {
	readonly coach: Coach;
	readonly line: TabState['line'];
	readonly organisation: Organisation | undefined;
	readonly strings: Strings;
	readonly on: CoachActions;
};

const ANSWERS: readonly HasPoint[] = ['yes', 'partly', 'no', 'not-known'];
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
		<SingleChoice
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
				<SingleChoice
					label={texts.changeLabel}
					value={kind}
					options={CLASSES.map(each => [each, texts.classes[each]])}
					on={choose}
				/>
			)}
		</div>
	);
}

function Most({most, texts}: {readonly most: CoachAdvice; readonly texts: CoachStrings}) {
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
	const texts = coachStringsIn(strings.language);
	const most = coach.most?.[strings.language];
	return (
		<section class={`coach${coach.class ? '' : ' coach-unsure'}`} aria-label={texts.label}>
			{coach.asks && <IsThereSomething coach={coach} texts={texts} on={on} />}
			<Reads coach={coach} texts={texts} on={on} />
			{line && <OrganisationLineView line={line} organisation={organisation} strings={strings} />}
			{most && <Most most={most} texts={texts} />}
			<ReplyShows shows={coach.shows} texts={texts} />
			{coach.class && <WaysOut coach={coach} language={strings.language} texts={texts} hide={() => on.noCoach()} />}
		</section>
	);
}
