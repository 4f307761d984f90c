import {useRef} from 'preact/hooks';
import {type Notice, noticeOf} from '../../companion/notice.ts';
import {tipKey} from '../../companion/tab-state.ts';
import type {Language} from '../../engine/model/language.ts';
import {COACH} from '../../engine/reply-coach/coach.ts';
import {useAnnouncement} from '../hooks/use-announcement.ts';
import {useKeptFocus} from '../hooks/use-kept-focus.ts';
import {useNotice} from '../hooks/use-notice.ts';
import {useStableActions} from '../hooks/use-stable-actions.ts';
import type {Strings} from '../strings/sidebar/strings.ts';
import {NoticeText} from '../tip/notice-line.tsx';
import {Consent} from './consent.tsx';
import {FieldNoticeView} from './field-notice.tsx';
import {FoldedSidebar} from './folded-sidebar.tsx';
import {SidebarFoot} from './sidebar-foot.tsx';
import {SidebarHead} from './sidebar-head.tsx';
import type {SidebarActions, SidebarState} from './sidebar-state.ts';
import {SidebarTips} from './sidebar-tips.tsx';
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

type Tell = (notice: Notice | undefined) => void;

/** The same actions, each followed by one line on what happened to the tip. */
const telling = (on: SidebarActions, tell: Tell): SidebarActions => ({
	...on,
	skip: tip => {
		tell(noticeOf({do: 'skip', tip: tipKey(tip), rule: tip.rule}, tip.level));
		on.skip(tip);
	},
	noStrengths: () => {
		tell({about: 'strengthsHidden'});
		on.noStrengths();
	},
	noCoach: () => {
		tell({about: 'coachHidden', undo: {do: 'unhide', rule: COACH}});
		on.noCoach();
	},
	hide: what => {
		tell(noticeOf({do: 'hide', ...what}));
		on.hide(what);
	},
	allow: what => {
		tell(noticeOf({do: 'allow', ...what}));
		on.allow(what);
	},
	misunderstood: tip => {
		tell(noticeOf({do: 'misunderstood', tip: tipKey(tip), rule: tip.rule}));
		on.misunderstood(tip);
	},
	undo: what => {
		tell(undefined);
		on.undo(what);
	},
});

const troubleIn = ({unkept, silent}: SidebarState, {sidebar}: Strings): string | undefined => {
	if (unkept) return sidebar.unkept;
	return silent ? sidebar.silent : undefined;
};

/** What stands in place of tips where no draft is read. */
function NoDraft({state, strings}: Pick<SidebarProps, 'state' | 'strings'>) {
	if (state.waiting) return <Waiting silent={state.silent} strings={strings} />;
	return state.notice ? null : <p class="sidebar-says">{strings.sidebar.noComposer}</p>;
}

function SidebarBody({state, strings, language, on}: SidebarProps) {
	const {notice: told} = state;
	// What was read before says nothing of the box the person is in now.
	const tab = told && told.kind !== 'no-publish' ? undefined : state.tab;
	const region = useRef<HTMLDivElement>(null);
	const focus = useKeptFocus(region);
	const line = useRef<HTMLParagraphElement>(null);
	const [notice, setNotice] = useNotice(line);
	const tell = (done: Notice | undefined) => {
		focus.before();
		setNotice(done);
	};
	const actions = useStableActions(telling(on, tell));
	const trouble = troubleIn(state, strings);
	return (
		<div class="sidebar-body" ref={region} tabIndex={-1}>
			{tab ? (
				<SidebarTips state={state} tab={tab} strings={strings} language={language} on={actions} />
			) : (
				<NoDraft state={state} strings={strings} />
			)}
			{told && <FieldNoticeView notice={told} docked={state.home === 'docked'} strings={strings} on={actions} />}
			<p class="notice" role="status" ref={line}>
				{trouble}
				{!trouble && notice && (
					<NoticeText notice={notice} habits={state.known.habits} strings={strings} undo={actions.undo} />
				)}
			</p>
			{state.consentNeeded && tab?.title && <Consent title={tab.title} strings={strings} consent={on.consent} />}
		</div>
	);
}

/** The sidebar, the same docked in a page and as the browser's own panel. */
export function Sidebar(props: SidebarProps) {
	const {state, strings, on} = props;
	const tips = count(state);
	const spoken = useAnnouncement(
		strings.sidebar.spoken(tips),
		state.tab !== undefined && !state.tab.empty && !state.waiting,
	);
	const docked = state.home === 'docked';
	const Frame = docked ? 'aside' : 'main';
	if (docked && state.folded) return <FoldedSidebar count={tips} strings={strings} open={() => on.fold(false)} />;
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
