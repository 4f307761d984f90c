import {parseHabits} from '../../browser/habits.ts';
import type {Organisation} from '../../browser/in-force.ts';
import {plainSettings, type Settings} from '../../browser/settings-shape.ts';
import {AllTipsView, type TipText} from '../../components/pages/all-tips-view.tsx';
import {Letter} from '../../components/pages/letter.tsx';
import {type OptionsState, OptionsView} from '../../components/pages/options-view.tsx';
import type {PopupState} from '../../components/pages/popup-state.ts';
import {PopupView} from '../../components/pages/popup-view.tsx';
import {PracticeView} from '../../components/pages/practice-view.tsx';
import {WelcomeView} from '../../components/pages/welcome-view.tsx';
import {PauseCard} from '../../components/pause-card.tsx';
import type {Place} from '../../components/place-card.ts';
import {Sidebar} from '../../components/sidebar.tsx';
import type {SidebarState} from '../../components/sidebar-state.ts';
import {coachIn} from '../../components/strings/coach-in.ts';
import {pagesIn} from '../../components/strings/pages-in.ts';
import {pushedIn} from '../../components/strings/pushed-in.ts';
import {TipCard} from '../../components/tip-card.tsx';
import type {Coach} from '../../engine/coach/coach.ts';
import type {Language} from '../../engine/rule.ts';
import type {Tip} from '../../engine/tip.ts';
import {pushedScenes} from './pushed-scenes.tsx';
import {coaches, samples, stateWith} from './samples.ts';
import type {Scene} from './scene.ts';
import {still} from './still.ts';

const nothing = () => {};

const {about, mail, bait, cliche, hashtags, company, strength} = samples;
const INVENTED: Organisation = {name: 'Påhittvind Energi', mail: 'kommunikation@pahittvind.example'};
const NETWORKS = [
	{name: 'linkedin', title: 'LinkedIn', barInsertions: true},
	{name: 'mastodon', title: 'Mastodon'},
	{name: 'x', title: 'X'},
];
const MARK: Place = {left: 60, top: 60, right: 140, bottom: 80};
const CONTROL: Place = {left: 380, top: 420, right: 460, bottom: 452};

const docked = (state: SidebarState, height = 720): Scene => ({
	home: 'page',
	size: [360, height],
	draw: strings => <Sidebar state={state} strings={strings} language={strings.language} on={still} />,
});

const panel = (state: SidebarState): Scene => ({
	home: 'extension',
	size: [380, 720],
	draw: strings => (
		<Sidebar state={{...state, home: 'panel'}} strings={strings} language={strings.language} on={still} />
	),
});

const atMark = (tip: Tip): Scene => ({
	home: 'page',
	size: [420, 420],
	draw: strings => (
		<TipCard
			tip={tip}
			at={MARK}
			focus={false}
			about={about[tip.rule]}
			organisation={INVENTED}
			strings={strings}
			language={strings.language}
			on={{...still, close: nothing}}
		/>
	),
});

const pause = (tips: readonly Tip[], again: boolean): Scene => ({
	home: 'page',
	size: [520, 480],
	draw: strings => (
		<PauseCard
			tips={tips}
			at={CONTROL}
			again={again}
			about={about}
			organisation={undefined}
			strings={strings}
			language={strings.language}
			on={{change: nothing, publish: nothing}}
		/>
	),
});

const popup = (state: PopupState): Scene => ({
	home: 'extension',
	size: [320, 420],
	draw: ({language}) => (
		<PopupView
			state={{inForce: {id: 'akta', version: 1, name: 'Äkta'}, ...state}}
			strings={pagesIn(language)}
			on={{
				turnOn: nothing,
				rest: nothing,
				restToday: nothing,
				mend: nothing,
				here: nothing,
				always: nothing,
				leave: nothing,
				offHere: nothing,
				panel: nothing,
				practice: nothing,
				guidance: nothing,
				settings: nothing,
			}}
		/>
	),
});

const options = (settings: Partial<Settings>, more: Partial<OptionsState> = {}): Scene => ({
	home: 'extension',
	size: [800, 3560],
	draw: ({language}) => (
		<OptionsView
			state={{
				settings: {...plainSettings, ...settings},
				networks: NETWORKS,
				saw: {
					'open/corporate-cliches':
						language === 'sv' ? '”…” står i många företags texter' : '“…” stands in many companies’ texts',
				},
				failed: false,
				quiet: [],
				own: [],
				misunderstood: 0,
				shortcuts: [
					{command: 'next-tip', keys: 'Alt+Shift+N'},
					{command: 'apply-tip', keys: ''},
				],
				...more,
			}}
			strings={pagesIn(language)}
			pushed={pushedIn(language)}
			language={language}
			change={nothing}
			on={{
				listen: async () => true,
				save: nothing,
				clear: nothing,
				wake: nothing,
				allTips: nothing,
				changeKeys: nothing,
				studio: nothing,
			}}
		/>
	),
});

const welcomePage = (language: Language, organisation: Organisation | undefined) => (
	<WelcomeView
		settings={plainSettings}
		networks={NETWORKS}
		organisation={organisation}
		strings={pagesIn(language)}
		language={language}
		change={nothing}
		openOptions={nothing}
	/>
);

const tipTextOf = ({rule, level, strength: works, say, from}: Tip, language: Language): TipText => ({
	rule,
	pillar: about[rule]?.pillar ?? 'open',
	level: works ? 'strength' : level,
	language,
	saw: say[language]?.saw ?? '',
	why: say[language]?.why ?? '',
	company: from !== 'akta',
	on: level !== 'hint',
	source: about[rule]?.source ?? {url: '', read: ''},
});

const withLine = (state: SidebarState): SidebarState =>
	state.tab
		? {
				...state,
				tab: {
					...state.tab,
					line: {
						text: 'Säg tack, säg vad som stämmer, och när det är rättat.',
						contacts: [{name: 'Sara Ek', for: 'Fel på fakturan', how: '010-000 00 00'}],
					},
				},
			}
		: state;

const inCrisis = (state: SidebarState): SidebarState =>
	state.tab?.line
		? {
				...state,
				tab: {
					...state.tab,
					line: {
						...state.tab.line,
						text: 'Lampan är återkallad. Dra ur sladden. Nästa besked kommer klockan 15.',
						inCrisis: 'Jouren, 010-000 00 01',
					},
				},
			}
		: state;

const answering = (coach: Coach, state: SidebarState): SidebarState =>
	state.tab ? {...state, tab: {...state.tab, surface: 'reply', coach}} : state;

const empty = (state: SidebarState): SidebarState => (state.tab ? {...state, tab: {...state.tab, empty: true}} : state);
const tabOf = ({tab}: SidebarState) => (tab ? {tab} : {});
const asking = (state: SidebarState): SidebarState =>
	state.tab ? {...state, tab: {...state.tab, asksGuidance: true}} : state;

const without = ({tab, ...state}: SidebarState): SidebarState => state;

/** Every state that people can meet, by name. */
export const scenes: {readonly [name: string]: Scene} = {
	'sidebar-tips': docked(stateWith([mail, bait, cliche, hashtags, company, strength], {organisation: INVENTED}), 860),
	'sidebar-one': docked(stateWith([bait]), 480),
	'sidebar-company': docked(stateWith([company, strength], {organisation: INVENTED}, 'organisation'), 560),
	'sidebar-strength': docked(stateWith([strength]), 580),
	'sidebar-nothing': docked(stateWith([]), 360),
	'sidebar-empty': docked(empty(stateWith([])), 320),
	'sidebar-starter': docked(
		empty(
			stateWith([], {
				organisation: {
					...INVENTED,
					may: [
						'Berätta vad du gör om dagarna.',
						'Svara på frågor om sådant du kan.',
						'Säg att du inte vet, och ta reda på det.',
					],
				},
			}),
		),
		520,
	),
	'sidebar-known': docked(
		{
			...stateWith([bait, cliche]),
			known: {answers: {...plainSettings.answers, ease: 'old-hand'}, habits: parseHabits({})},
		},
		420,
	),
	'sidebar-line': docked(withLine(stateWith([bait], {organisation: INVENTED}, 'organisation')), 640),
	'sidebar-crisis': docked(inCrisis(withLine(stateWith([bait], {organisation: INVENTED}, 'organisation'))), 640),
	'coach-complaint': docked(answering(coaches.complaint, stateWith([bait, cliche])), 900),
	'coach-line': docked(
		answering(coaches.complaint, withLine(stateWith([], {organisation: INVENTED}, 'organisation'))),
		860,
	),
	'coach-attack': docked(answering(coaches.attack, empty(stateWith([]))), 560),
	'coach-change': {
		...docked(answering(coaches.complaint, empty(stateWith([]))), 820),
		press: ({language}) => coachIn(language).change,
	},
	'coach-ways': {
		...docked(answering(coaches.complaint, stateWith([])), 900),
		press: ({language}) => coachIn(language).ways,
	},
	'coach-unsure': docked(answering(coaches.unsure, stateWith([bait])), 560),
	'coach-panel': panel(answering(coaches.complaint, stateWith([bait]))),
	'sidebar-waiting': docked(stateWith([], {waiting: true}), 400),
	'sidebar-folded': docked(stateWith([mail, bait, cliche], {folded: true}), 120),
	'sidebar-folded-none': docked(stateWith([], {folded: true}), 120),
	'sidebar-why': {...docked(stateWith([bait]), 620), press: ({tip}) => tip.why},
	'sidebar-why-company': {
		...docked(stateWith([company], {organisation: INVENTED}, 'organisation'), 620),
		press: ({tip}) => tip.why,
	},
	'sidebar-more': {
		...docked(stateWith([bait, cliche, hashtags, company, mail]), 1200),
		press: ({sidebar}) => sidebar.more(2),
	},
	'sidebar-skipped': {...docked(stateWith([bait]), 560), press: ({tip}) => tip.skip},
	'sidebar-guidance': docked({...asking(stateWith([bait], {organisation: INVENTED}))}, 560),
	'panel-tips': panel(stateWith([bait, cliche, strength])),
	'panel-consent': panel(stateWith([bait], {consentNeeded: true})),
	'panel-no-composer': panel(without(stateWith([]))),
	'card-mark': atMark(bait),
	'card-company': atMark(company),
	'pause-first': pause([mail], false),
	'pause-why': {...pause([mail], false), press: ({pause}) => pause.why},
	'pause-two': pause([mail, {...bait, level: 'pause'}], false),
	'pause-again': pause([mail], true),
	'popup-draft': popup({
		host: 'www.linkedin.com',
		known: true,
		offHere: false,
		panel: true,
		...tabOf(stateWith([bait, cliche])),
	}),
	'popup-ready': popup({host: 'x.com', known: true, offHere: false, panel: true}),
	'popup-silent': popup({host: 'x.com', known: true, offHere: false, hindrance: 'silent', panel: true}),
	'popup-other': popup({host: 'forum.example', known: false, offHere: false, panel: true}),
	'popup-old-tab': popup({host: 'x.com', known: true, offHere: false, hindrance: 'old-tab', panel: true}),
	'popup-withheld': popup({host: 'x.com', known: false, offHere: false, hindrance: 'withheld', panel: true}),
	'popup-unknown-field': popup({host: 'x.com', known: true, offHere: false, hindrance: 'unknown-field', panel: true}),
	'popup-chosen': popup({host: 'forum.example', known: true, chosen: true, offHere: false, panel: true}),
	'popup-foreign': popup({host: 'x.com', known: true, offHere: false, hindrance: 'foreign', panel: true}),
	'popup-guidance': popup({
		host: 'x.com',
		known: true,
		offHere: false,
		panel: true,
		inForce: {id: 'pahittvind', version: 7, name: 'Påhittvind', organisation: INVENTED, since: '2026-11-03'},
	}),
	'popup-suggested': popup({
		host: 'forum.example',
		known: false,
		offHere: false,
		panel: true,
		askedBy: 'Påhittvind Energi',
	}),
	'popup-off': popup({host: 'x.com', known: true, offHere: true, panel: true}),
	'popup-resting': popup({
		host: 'x.com',
		known: true,
		offHere: false,
		panel: true,
		restUntil: Date.UTC(2026, 10, 22, 14, 30),
	}),
	'popup-unknown': popup({known: false, offHere: false, panel: false}),
	options: options({}),
	'options-delete': {...options({}), press: ({language}) => pagesIn(language).person.data.delete},
	'all-tips': {
		home: 'extension',
		size: [800, 900],
		draw: strings => (
			<AllTipsView
				tips={[cliche, bait, company, mail, strength].map(tip => tipTextOf(tip, strings.language))}
				inForce={{id: 'pahittvind', version: 7, name: 'Påhittvind', organisation: INVENTED, since: '2026-11-03'}}
				strings={strings}
				pages={pagesIn(strings.language)}
				turn={nothing}
			/>
		),
	},
	'options-chosen': options(
		{
			ownVoice: {texts: 3, 'sentence-words': 11.4},
			off: ['open/corporate-cliches'],
			allow: ['Påhittvind Väder', 'Vindkollen'],
			offHosts: ['x.com'],
			consents: ['linkedin'],
			homes: {linkedin: 'docked'},
		},
		{own: ['open/corporate-cliches'], misunderstood: 2, quiet: [{rule: 'open/corporate-cliches', until: '2026-12-22'}]},
	),
	...pushedScenes,
	welcome: {
		home: 'extension',
		size: [1100, 1500],
		draw: ({language}) => welcomePage(language, undefined),
	},
	'welcome-question': {
		home: 'extension',
		size: [1100, 1700],
		draw: ({language}) => welcomePage(language, INVENTED),
		press: ({language}) => pagesIn(language).person.meeting.start,
	},
	letter: {
		home: 'extension',
		size: [800, 700],
		draw: ({language}) => (
			<main class="akta page">
				<h1 class="unseen">Äkta</h1>
				<h2>{pagesIn(language).person.meeting.title}</h2>
				<Letter organisation={INVENTED} strings={pagesIn(language)} />
			</main>
		),
	},
	practice: {home: 'extension', size: [1100, 900], draw: ({language}) => <PracticeView strings={pagesIn(language)} />},
};
