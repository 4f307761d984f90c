import {useRef, useState} from 'preact/hooks';
import {isLastSkip} from '../browser/habits.ts';
import type {Language} from '../engine/rule.ts';
import {Consent} from './consent.tsx';
import {Handle} from './handle.tsx';
import {useKeptFocus} from './kept-focus.ts';
import {useLasting} from './lasting.ts';
import {SidebarFoot} from './sidebar-foot.tsx';
import {SidebarHead} from './sidebar-head.tsx';
import type {Known, SidebarActions, SidebarState} from './sidebar-state.ts';
import {SidebarTips} from './sidebar-tips.tsx';
import {useSpoken} from './spoken.ts';
import {coachIn} from './strings/coach-in.ts';
import type {Strings} from './strings/strings.ts';
import {Waiting} from './waiting.tsx';

/** What the sidebar is given; `language` is the interface's, in which tips are shown where they exist in it. */
export type SidebarProps = {
	readonly state: SidebarState;
	readonly strings: Strings;
	readonly language: Language;
	readonly on: SidebarActions;
};

const count = ({tab}: SidebarState) => tab?.tips.filter(tip => !tip.strength).length ?? 0;

/** A press of the mouse in the docked sidebar leaves focus and selection in the composer. */
const leaveFocus = (event: MouseEvent) => event.preventDefault();

type Tell = (notice: string) => void;

/** The same actions, each followed by one sentence on what happened to the tip. */
const telling = (on: SidebarActions, {habits}: Known, {sidebar, language}: Strings, tell: Tell): SidebarActions => ({
	...on,
	skip: tip => {
		tell(tip.level !== 'pause' && isLastSkip(habits, tip.rule) ? sidebar.quiet : sidebar.skipped);
		on.skip(tip);
	},
	noStrengths: () => {
		tell(sidebar.strengthsHidden);
		on.noStrengths();
	},
	noCoach: () => {
		tell(coachIn(language).hidden);
		on.noCoach();
	},
	hide: rule => {
		tell(sidebar.hidden);
		on.hide(rule);
	},
	misunderstood: tip => {
		tell(sidebar.noted);
		on.misunderstood(tip);
	},
});

const troubleIn = ({unkept, silent}: SidebarState, {sidebar}: Strings): string | undefined => {
	if (unkept) return sidebar.unkept;
	return silent ? sidebar.silent : undefined;
};

function SidebarBody({state, strings, language, on}: SidebarProps) {
	const {tab} = state;
	const region = useRef<HTMLDivElement>(null);
	const focus = useKeptFocus(region);
	const [notice, setNotice] = useState<{text: string; revision: number | undefined}>();
	const tell = (text: string) => {
		focus.before();
		setNotice({text, revision: tab?.composer.revision});
	};
	const actions = useLasting(telling(on, state.known, strings, tell));
	return (
		<div class="sidebar-body" ref={region} tabIndex={-1}>
			{tab ? (
				<SidebarTips state={state} tab={tab} strings={strings} language={language} on={actions} />
			) : state.waiting ? (
				<Waiting silent={state.silent} strings={strings} />
			) : (
				<p class="sidebar-says">{strings.sidebar.noComposer}</p>
			)}
			<p class="notice" role="status">
				{troubleIn(state, strings) ?? (notice?.revision === tab?.composer.revision && notice?.text)}
			</p>
			{state.consentNeeded && tab?.title && <Consent title={tab.title} strings={strings} consent={on.consent} />}
		</div>
	);
}

/** The sidebar, the same docked in a page and as the browser's own panel. */
export function Sidebar(props: SidebarProps) {
	const {state, strings, on} = props;
	const tips = count(state);
	const spoken = useSpoken(strings.sidebar.spoken(tips), state.tab !== undefined && !state.tab.empty && !state.waiting);
	const docked = state.home === 'docked';
	const Frame = docked ? 'aside' : 'main';
	if (docked && state.folded) return <Handle count={tips} strings={strings} open={() => on.fold(false)} />;
	return (
		<Frame
			class={`akta sidebar sidebar-${state.home}`}
			lang={strings.language}
			aria-label={strings.sidebar.label}
			{...(docked ? {onMouseDown: leaveFocus} : {})}
		>
			<SidebarHead state={state} strings={strings} on={on} />
			<SidebarBody {...props} />
			<SidebarFoot state={state} strings={strings} on={on} />
			<p class="unseen" aria-live="polite">
				{spoken}
			</p>
		</Frame>
	);
}
