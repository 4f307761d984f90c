import {useEffect, useState} from 'preact/hooks';
import type {TryPost} from '../../authoring/studio-state.ts';
import {parseHabits} from '../../companion/habits.ts';
import {defaultSettings} from '../../companion/settings.ts';
import type {TabState} from '../../companion/tab-state.ts';
import type {Tip} from '../../engine/model/tip.ts';
import {CountersLine} from '../sidebar/counters-line.tsx';
import type {SidebarActions, SidebarState} from '../sidebar/sidebar-state.ts';
import {SidebarTips} from '../sidebar/sidebar-tips.tsx';
import type {StudioProps} from './studio-props.ts';

type Put = (part: Partial<TryPost>) => void;

const nothing = () => {};

/** The tips of a tried post can be applied, skipped and hidden as an employee would, all of it in the box alone. */
const actionsOn = (
	{text}: TryPost,
	put: Put,
	leave: (rule: string) => void,
	{jump, noStrengths}: Pick<SidebarActions, 'jump' | 'noStrengths'>,
): SidebarActions => ({
	jump,
	apply: ({fix}: Tip) => {
		if (fix) put({text: text.slice(0, fix.span[0]) + fix.text + text.slice(fix.span[1])});
	},
	copy: ({fix}: Tip) => void navigator.clipboard?.writeText(fix?.text ?? '').catch(nothing),
	skip: ({rule}) => leave(rule),
	hide: ({rule}) => leave(rule),
	allow: nothing,
	misunderstood: ({rule}) => leave(rule),
	undo: nothing,
	seen: nothing,
	voice: voice => put({voice}),
	guidance: () => undefined,
	fold: nothing,
	foldGoal: nothing,
	event: nothing,
	remind: nothing,
	snooze: nothing,
	consent: nothing,
	noStrengths,
	say: nothing,
	noCoach: nothing,
	readBox: nothing,
	leaveBox: nothing,
	copyStructure: nothing,
	copyDraft: nothing,
	allTips: nothing,
	keys: nothing,
	settings: nothing,
});

// What is tried here is nobody's draft, so nothing is offered beside it.
const sidebarOf = ({offers: _offers, ...tab}: TabState): SidebarState => ({
	tab,
	home: 'docked',
	folded: false,
	waiting: false,
	consentNeeded: false,
	known: {answers: defaultSettings.answers, habits: parseHabits({})},
	...(tab.organisation && {organisation: tab.organisation}),
});

type TriedTipsProps = StudioProps & {
	readonly post: TryPost;
	readonly put: Put;
	readonly jump: SidebarActions['jump'];
};

/** What a colleague would see beside a tried post; what they do with a tip stays in the box. */
export function TriedTips({post, put, jump, tips, language, strings, on, state}: TriedTipsProps) {
	const [left, setLeft] = useState<readonly string[]>([]);
	const [strengths, setStrengths] = useState(true);
	const [tab, setTab] = useState<TabState>();
	useEffect(() => {
		// The first answer waits for all the guidance to be read, so the page is drawn before it.
		const timer = setTimeout(() => setTab(on.tryPost(post)));
		return () => clearTimeout(timer);
	}, [post, state.work.set]);
	if (!tab) return <p class="sidebar-says">{strings.try.waiting}</p>;
	const shown = tab.tips.filter(tip => !left.includes(tip.rule) && (strengths || !tip.strength));
	const leave = (rule: string) => setLeft([...left, rule]);
	return (
		<>
			<CountersLine counters={tab.counters} strings={tips} />
			<SidebarTips
				tab={{...tab, tips: shown}}
				state={sidebarOf(tab)}
				strings={tips}
				language={language}
				on={actionsOn(post, put, leave, {jump, noStrengths: () => setStrengths(false)})}
			/>
		</>
	);
}
