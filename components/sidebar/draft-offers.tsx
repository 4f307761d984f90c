import type {OwnGoalLine} from '../../companion/overlay.ts';
import type {TabState} from '../../companion/tab-state.ts';
import type {Strings} from '../strings/sidebar/strings.ts';
import type {SidebarActions} from './sidebar-state.ts';

type GoalProps = {
	readonly tab: TabState;
	readonly goal: OwnGoalLine | undefined;
	readonly strings: Strings;
	readonly on: Pick<SidebarActions, 'foldGoal'>;
};

/** The person's own goal, one line above the draft's tips that folds; nothing where it is not to be spoken of. */
export function GoalLine({tab, goal, strings, on}: GoalProps) {
	if (!goal || !tab.offers?.includes('goal')) return null;
	return (
		<div class="own-goal">
			<button type="button" class="quiet-button" aria-expanded={!goal.folded} onClick={() => on.foldGoal(!goal.folded)}>
				{strings.offers.goal}
			</button>
			{!goal.folded && <p>{goal.sentence}</p>}
		</div>
	);
}

type OffersProps = {
	readonly tab: TabState;
	readonly strings: Strings;
	readonly on: Pick<SidebarActions, 'event' | 'remind'>;
};

/** What can be done with a draft beside its words: a calendar file of what happens, a reminder of what is promised. */
export function DraftOffers({tab: {offers = []}, strings, on}: OffersProps) {
	const does = {event: on.event, promise: on.remind};
	const shown = (['event', 'promise'] as const).filter(each => offers.includes(each));
	return (
		<>
			{shown.map(each => (
				<p key={each} class="draft-offer">
					<span>{strings.offers[each].saw}</span>{' '}
					<button type="button" class="quiet-button" onClick={() => does[each]()}>
						{strings.offers[each].button}
					</button>
				</p>
			))}
		</>
	);
}
