import {useState} from 'preact/hooks';
import {isWellKnown} from '../../companion/habits.ts';
import {type TabState, tipKey} from '../../companion/tab-state.ts';
import type {Language} from '../../engine/model/language.ts';
import type {Tip} from '../../engine/model/tip.ts';
import type {Strings} from '../strings/sidebar/strings.ts';
import {StrengthView} from '../tip/strength-view.tsx';
import {CoachView} from './coach/coach-view.tsx';
import {OrganisationLineView} from './coach/organisation-line.tsx';
import {DraftOffers, GoalLine} from './draft-offers.tsx';
import {EmptyDraft} from './empty-draft.tsx';
import {ListedTip} from './listed-tip.tsx';
import type {PersonProfile, SidebarActions, SidebarState} from './sidebar-state.ts';
import {Waiting} from './waiting.tsx';

const OPEN_AT_MOST = 3;

/** Beside the coach, which says a thing of its own. */
const BESIDE_COACH = 1;

type TipsProps = {
	readonly state: SidebarState;
	readonly tab: TabState;
	readonly strings: Strings;
	readonly language: Language;
	readonly on: SidebarActions;
};

/** One tip stays the same in the list while its rule and words do. */
const keyOf = (tip: Tip) => `${tip.rule} ${tip.words.join(' ')}`;

/** One line is enough for a tip seen in three drafts, for an old hand, and for the one who lacks the time. */
const startsOpen = ({rule}: Tip, {answers, habits}: PersonProfile): boolean =>
	answers.ease !== 'old-hand' && answers.holding !== 'time' && !isWellKnown(habits, rule);

function TipList({tips, ...props}: TipsProps & {readonly tips: readonly Tip[]}) {
	const [all, setAll] = useState(false);
	const {state, tab, strings, language, on} = props;
	const most = tab.coach?.class ? BESIDE_COACH : OPEN_AT_MOST;
	const rest = tips.length - most;
	// Whoever is led to a tip finds it, also among the rest.
	const isLedFarther = tips.findIndex(tip => tipKey(tip) === state.lit?.tip) >= most;
	const shown = all || isLedFarther ? tips : tips.slice(0, most);
	return (
		<>
			<ul class="tips">
				{shown.map((tip, index) => (
					<ListedTip
						key={keyOf(tip)}
						tip={tip}
						open={index < most && startsOpen(tip, state.known)}
						whyOpen={state.known.answers.ease === 'new'}
						about={tab.about[tip.rule]}
						place={tab}
						organisation={state.organisation}
						strings={strings}
						language={language}
						on={on}
						jump={on.jump}
						lit={state.lit?.tip === tipKey(tip) ? state.lit : undefined}
					/>
				))}
			</ul>
			{rest > 0 && (
				<button
					type="button"
					class="quiet-button more"
					aria-expanded={shown.length > most}
					onClick={() => setAll(!all)}
				>
					{shown.length > most ? strings.sidebar.fewer : strings.sidebar.more(rest)}
				</button>
			)}
		</>
	);
}

/** What stands above the tips: the coach with the organisation's line, or the line alone. */
function Above({tab, state, strings, on}: TipsProps) {
	const {coach, line} = tab;
	const {organisation} = state;
	if (coach) return <CoachView coach={coach} line={line} organisation={organisation} strings={strings} on={on} />;
	return line ? <OrganisationLineView line={line} organisation={organisation} strings={strings} /> : null;
}

/** The tips of a draft: three open (one beside the coach), the rest behind one button, at most one strength last; or one sentence when there is none; and how far a very long one was read. */
export function SidebarTips(props: TipsProps) {
	const {tab, state, strings, language} = props;
	const tips = tab.tips.filter(tip => !tip.strength);
	const strength = tab.tips.find(tip => tip.strength);
	const pauses = tips.some(({level}) => level === 'pause');
	const above = (
		<>
			<GoalLine tab={tab} goal={state.goal} strings={strings} on={props.on} />
			<Above {...props} />
		</>
	);
	if (tab.empty)
		return (
			<>
				{above}
				{!tab.coach?.class && !tab.line && (
					<EmptyDraft reason={state.known.answers.reason} may={state.organisation?.may} strings={strings} />
				)}
			</>
		);
	if (tab.tips.length === 0 && state.waiting && !tab.coach) return <Waiting silent={state.silent} strings={strings} />;
	return (
		<>
			{!pauses && above}
			{tips.length > 0 && <TipList {...props} tips={tips} />}
			{pauses && above}
			{tips.length === 0 && !tab.coach?.most && <p class="sidebar-says">{strings.sidebar.nothing}</p>}
			{tab.judgedTo !== undefined && <p class="sidebar-says">{strings.sidebar.readTo(tab.judgedTo)}</p>}
			{strength && (
				<StrengthView
					tip={strength}
					organisation={state.organisation}
					strings={strings}
					language={language}
					off={props.on.noStrengths}
				/>
			)}
			<DraftOffers tab={tab} strings={strings} on={props.on} />
		</>
	);
}
