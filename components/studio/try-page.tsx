import {useEffect, useRef, useState} from 'preact/hooks';
import {parseHabits} from '../../browser/habits.ts';
import type {TabState} from '../../browser/messages.ts';
import {plainSettings} from '../../browser/settings-shape.ts';
import type {Surface, Voice} from '../../engine/draft.ts';
import type {Tip} from '../../engine/tip.ts';
import {Choice} from '../choice.tsx';
import {CountersLine} from '../counters-line.tsx';
import type {SidebarActions, SidebarState} from '../sidebar-state.ts';
import {SidebarTips} from '../sidebar-tips.tsx';
import {Field} from './field.tsx';
import {ManyPosts} from './many-posts.tsx';
import {PageHead} from './page-head.tsx';
import type {StudioProps} from './studio-props.ts';
import type {TryPost} from './studio-state.ts';

const voices: readonly Voice[] = ['organisation', 'at-work', 'self'];
const surfaces: readonly Surface[] = ['post', 'comment', 'reply', 'share'];

type PartProps = StudioProps & {readonly post: TryPost; readonly put: (part: Partial<TryPost>) => void};

function Setting({post, put, state, strings, tips}: PartProps) {
	const organisation = state.work.set.name;
	const named = {...strings.try.voices, ...(organisation && {organisation})};
	return (
		<div class="try-setting">
			<div class="field">
				<label for="try-network">{strings.try.network}</label>
				<select id="try-network" value={post.platform} onInput={event => put({platform: event.currentTarget.value})}>
					{state.networks.map(({name, title}) => (
						<option key={name} value={name}>
							{title ?? strings.try.other}
						</option>
					))}
				</select>
			</div>
			<Choice
				label={strings.try.voice}
				value={post.voice}
				options={voices.map(each => [each, named[each]] as const)}
				on={voice => put({voice})}
			/>
			<Choice
				label={strings.try.surface}
				value={post.surface}
				options={surfaces.map(each => [each, tips.surface[each]] as const)}
				on={surface => put({surface})}
			/>
		</div>
	);
}

const nothing = () => {};

/** The tips of a tried post can be applied, skipped and hidden as an employee would, all of it in the box alone. */
const actionsOn = (
	{text}: TryPost,
	put: PartProps['put'],
	leave: (rule: string) => void,
	{jump, noStrengths}: Pick<SidebarActions, 'jump' | 'noStrengths'>,
): SidebarActions => ({
	jump,
	apply: ({fix}: Tip) => {
		if (fix) put({text: text.slice(0, fix.span[0]) + fix.text + text.slice(fix.span[1])});
	},
	copy: ({fix}: Tip) => void navigator.clipboard?.writeText(fix?.text ?? '').catch(nothing),
	skip: ({rule}) => leave(rule),
	hide: leave,
	misunderstood: ({rule}) => leave(rule),
	seen: nothing,
	voice: voice => put({voice}),
	guidance: () => undefined,
	fold: nothing,
	rest: nothing,
	consent: nothing,
	noStrengths,
	say: nothing,
	noCoach: nothing,
	copyDraft: nothing,
	allTips: nothing,
	settings: nothing,
});

const sidebarOf = (tab: TabState): SidebarState => ({
	tab,
	home: 'docked',
	folded: false,
	waiting: false,
	consentNeeded: false,
	known: {answers: plainSettings.answers, habits: parseHabits({})},
	...(tab.organisation && {organisation: tab.organisation}),
});

type SeenProps = PartProps & Pick<SidebarActions, 'jump'>;

function Seen({post, put, jump, tips, language, strings, on, state}: SeenProps) {
	const [left, setLeft] = useState<readonly string[]>([]);
	const [strengths, setStrengths] = useState(true);
	const [tab, setTab] = useState<TabState>();
	useEffect(() => {
		let isCurrent = true;
		const show = (state: TabState) => isCurrent && setTab(state);
		// The first answer waits for all the guidance to be read, so the page is drawn before it.
		const timer = setTimeout(() => {
			const {state: first, fuller} = on.tryPost(post);
			show(first);
			void fuller?.then(show, nothing);
		});
		return () => {
			isCurrent = false;
			clearTimeout(timer);
		};
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

/** A box to try posts in as a colleague would meet the guidance, and many at once. */
export function TryPage(props: StudioProps) {
	const {strings, state} = props;
	const [post, setPost] = useState<TryPost>({
		text: '',
		platform: state.networks[0]?.name ?? 'other',
		surface: 'post',
		voice: 'organisation',
		parent: '',
	});
	const put = (part: Partial<TryPost>) => setPost({...post, ...part});
	const box = useRef<HTMLDivElement>(null);
	const jump = ({spans: [span]}: Tip) => {
		const field = [...(box.current?.querySelectorAll('textarea') ?? [])].at(-1);
		field?.focus();
		if (span) field?.setSelectionRange(...span);
	};
	const answers = post.surface === 'comment' || post.surface === 'reply';
	return (
		<>
			<PageHead title={strings.try.title} lead={strings.try.lead} />
			<Setting {...props} post={post} put={put} />
			<div class="try-both">
				<div ref={box}>
					{answers && <Field label={strings.try.parent} rows={2} value={post.parent} on={parent => put({parent})} />}
					<Field
						label={strings.try.field}
						placeholder={strings.try.placeholder}
						rows={9}
						value={post.text}
						on={text => put({text})}
					/>
				</div>
				<section class="try-seen" aria-label={strings.try.seen}>
					<p class="try-seen-head">{strings.try.seen}</p>
					<Seen {...props} post={post} put={put} jump={jump} />
				</section>
			</div>
			<ManyPosts {...props} post={post} show={text => put({text})} />
		</>
	);
}
