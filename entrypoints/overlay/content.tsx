import type {OverlayAction, OverlayDrawing, SidebarOverlay} from '../../companion/overlay.ts';
import {tipKey} from '../../companion/tab-state.ts';
import {Sidebar} from '../../components/sidebar/sidebar.tsx';
import type {SidebarActions, SidebarState, TipActions} from '../../components/sidebar/sidebar-state.ts';
import {sidebarStringsIn} from '../../components/strings/sidebar/index.ts';
import {NoticeLine} from '../../components/tip/notice-line.tsx';
import {PauseCard} from '../../components/tip/pause-card.tsx';
import {TipCard} from '../../components/tip/tip-card.tsx';
import type {Tip} from '../../engine/model/tip.ts';

type Tell = (action: OverlayAction) => void;

type Props = {readonly drawing: OverlayDrawing; readonly tell: Tell};

const tipActions = (tell: Tell): TipActions => {
	const onTip = (what: 'jump' | 'apply' | 'copy' | 'skip' | 'misunderstood') => (tip: Tip) =>
		tell({do: what, tip: tipKey(tip), rule: tip.rule});
	return {
		jump: onTip('jump'),
		apply: onTip('apply'),
		copy: onTip('copy'),
		skip: onTip('skip'),
		misunderstood: onTip('misunderstood'),
		hide: what => tell({do: 'hide', ...what}),
		allow: what => tell({do: 'allow', ...what}),
		undo: tell,
		seen: ({rule}) => tell({do: 'seen', rule}),
	};
};

const sidebarActions = (tell: Tell, noRoom: boolean): SidebarActions => ({
	...tipActions(tell),
	voice: voice => tell({do: 'voice', voice}),
	guidance: wished => tell({do: 'guidance', wished}),
	fold: folded => tell(noRoom ? {do: 'panel'} : {do: 'fold', folded}),
	foldGoal: folded => tell({do: 'foldGoal', folded}),
	event: () => tell({do: 'event'}),
	remind: () => tell({do: 'remind'}),
	snooze: () => tell({do: 'snooze'}),
	consent: () => tell({do: 'consent'}),
	noStrengths: () => tell({do: 'noStrengths'}),
	say: said => tell({do: 'say', said}),
	noCoach: () => tell({do: 'noCoach'}),
	readBox: box => tell({do: 'readBox', box}),
	leaveBox: () => tell({do: 'leaveBox'}),
	copyStructure: () => tell({do: 'copyStructure'}),
	copyDraft: () => tell({do: 'copyDraft'}),
	allTips: () => tell({do: 'allTips'}),
	keys: () => tell({do: 'keys'}),
	settings: () => tell({do: 'settings'}),
});

const sidebarState = (
	{tab, folded, waiting, silent, notice, lit}: SidebarOverlay,
	{answers, habits, unkept, goal}: OverlayDrawing['person'],
): SidebarState => ({
	...(tab && {tab, ...(tab.organisation && {organisation: tab.organisation})}),
	...(notice && {notice}),
	home: 'docked',
	folded,
	waiting,
	silent,
	consentNeeded: false,
	known: {answers, habits},
	unkept,
	...(goal && {goal}),
	...(lit && {lit}),
});

/** The one thing an overlay shows: the docked sidebar, the card at a mark or the card before publishing. */
export function OverlayContent({drawing: {view, person}, tell}: Props) {
	const {language} = person;
	const speech = {language, strings: sidebarStringsIn(language)};
	if (view.kind === 'sidebar')
		return <Sidebar state={sidebarState(view, person)} on={sidebarActions(tell, view.noRoom)} {...speech} />;
	if (view.kind === 'notice')
		return <NoticeLine notice={view.notice} habits={person.habits} strings={speech.strings} undo={tell} />;
	const {about, organisation} = view;
	if (view.kind === 'pause')
		return (
			<PauseCard
				// Drawn anew its buttons stay the same ones: a press in that moment is none for the browser else.
				key={`pause ${view.draft} ${view.tips.map(({rule}) => rule).join(' ')}`}
				tips={view.tips}
				again={view.again}
				about={view.about}
				organisation={organisation}
				on={{change: () => tell({do: 'change'}), publish: () => tell({do: 'publish'})}}
				{...speech}
			/>
		);
	return (
		<TipCard
			tip={view.tip}
			about={about as typeof view.about}
			place={view.place}
			organisation={organisation}
			on={{...tipActions(tell), close: () => tell({do: 'close'})}}
			{...speech}
		/>
	);
}
