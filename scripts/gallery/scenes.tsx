import type {Organisation} from '../../companion/active-guidance.ts';
import {parseHabits} from '../../companion/habits.ts';
import type {OwnPostsReading} from '../../companion/own-posts.ts';
import type {RuleText} from '../../companion/rule-texts.ts';
import {defaultSettings, type Settings} from '../../companion/settings.ts';
import {OwnPostsResult} from '../../components/own-posts/own-posts-result.tsx';
import {AllTipsView} from '../../components/pages/all-tips-view.tsx';
import {HowItWorksView} from '../../components/pages/how-it-works-view.tsx';
import {MailToOwner} from '../../components/pages/mail-to-owner.tsx';
import type {OptionsState} from '../../components/pages/options/options-props.ts';
import {OptionsView} from '../../components/pages/options/options-view.tsx';
import type {PopupState} from '../../components/pages/popup-state.ts';
import {PopupView} from '../../components/pages/popup-view.tsx';
import {PracticeView} from '../../components/pages/practice-view.tsx';
import type {WelcomeStep} from '../../components/pages/welcome/welcome-props.ts';
import {WelcomeView} from '../../components/pages/welcome/welcome-view.tsx';
import {ReadingQuestion} from '../../components/reading/reading-question.tsx';
import {Sidebar} from '../../components/sidebar/sidebar.tsx';
import type {SidebarState} from '../../components/sidebar/sidebar-state.ts';
import {coachStringsIn} from '../../components/strings/coach/index.ts';
import {ownPostsStringsIn} from '../../components/strings/own-posts/index.ts';
import {pageStringsIn} from '../../components/strings/pages/index.ts';
import {readingStringsIn} from '../../components/strings/reading/index.ts';
import {ruleSetStringsIn} from '../../components/strings/rule-set/index.ts';
import {PauseCard} from '../../components/tip/pause-card.tsx';
import {TipCard} from '../../components/tip/tip-card.tsx';
import howItWorksEn from '../../docs/en/how-akta-works-for-you.md?raw';
import howItWorksSv from '../../docs/sv/sa-fungerar-akta-for-dig.md?raw';
import type {Language} from '../../engine/model/language.ts';
import type {Tip} from '../../engine/model/tip.ts';
import type {Coach} from '../../engine/reply-coach/coach.ts';
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
			strings={pageStringsIn(language)}
			reading={readingStringsIn(language)}
			on={{
				agree: async () => true,
				whatIsRead: nothing,
				turnOn: nothing,
				wake: nothing,
				change: nothing,
				remind: nothing,
				snooze: nothing,
				snoozeToday: nothing,
				resolve: nothing,
				here: nothing,
				always: nothing,
				leave: nothing,
				offHere: nothing,
				panel: nothing,
				practice: nothing,
				guidance: nothing,
				questions: nothing,
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
				settings: {...defaultSettings, ...settings},
				networks: NETWORKS,
				names: {'open/corporate-cliches': language === 'sv' ? 'Floskler' : 'Corporate phrases'},
				failed: false,
				quiet: [],
				own: [],
				misunderstood: 0,
				shortcuts: [
					{command: 'next-tip', keys: 'Alt+Shift+J'},
					{command: 'apply-tip', keys: ''},
				],
				...more,
			}}
			strings={pageStringsIn(language)}
			pushed={ruleSetStringsIn(language)}
			language={language}
			change={nothing}
			on={{
				listen: async () => true,
				save: nothing,
				clear: async () => true,
				wake: nothing,
				allTips: nothing,
				changeKeys: nothing,
				studio: nothing,
				howItWorks: nothing,
			}}
		/>
	),
});

const welcome = (step: WelcomeStep, height: number, agreed = 0): Scene => ({
	home: 'extension',
	size: [1100, height],
	draw: ({language}) => (
		<WelcomeView
			step={step}
			settings={defaultSettings}
			agreed={agreed}
			networks={NETWORKS}
			pinned={false}
			panel={true}
			strings={pageStringsIn(language)}
			reading={readingStringsIn(language)}
			language={language}
			change={nothing}
			agree={async () => true}
			go={nothing}
			openPanel={nothing}
			openOptions={nothing}
		/>
	),
});

const ownPosts: OwnPostsReading = {
	numbers: {texts: 4, 'sentence-words': 11.4, lix: 36, exclamations: 1.2},
	works: [strength],
	habit: cliche,
	look: [
		{text: 'Vi är stolta och glada över att brinna för helhetslösningar. Gilla om du håller med!', tip: bait},
		{
			text: 'I går bytte vi lampor i hela trapphuset, och Sara höll i stegen medan jag letade efter rätt sockel till den sista av dem, den som alltid blinkar.',
			tip: hashtags,
		},
	],
};

const shownNames: {readonly [rule: string]: {readonly sv: string; readonly en: string}} = {
	'open/corporate-cliches': {sv: 'Floskler', en: 'Corporate phrases'},
	'invite/bait-react-or-vote': {sv: 'Ber om gillande', en: 'Asks for likes'},
};

const tipTextOf = ({rule, pillar, level, strength: works, say, from}: Tip, language: Language): RuleText => ({
	rule,
	pillar,
	level: works ? 'strength' : level,
	language,
	name: shownNames[rule]?.[language] ?? say[language]?.saw ?? '',
	saw: say[language]?.saw ?? '',
	why: say[language]?.why ?? '',
	example: '',
	company: from !== 'akta',
	on: level !== 'hint',
	hidden: false,
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

const offering = ({tab, ...state}: SidebarState): SidebarState => ({
	...state,
	...(tab && {tab: {...tab, offers: ['goal', 'event', 'promise']}}),
	goal: {sentence: 'Tolv grannar kommer på cykelkvällen i vår.', folded: false},
});

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
	'sidebar-offers': docked(offering(stateWith([bait])), 760),
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
			known: {answers: {...defaultSettings.answers, ease: 'old-hand'}, habits: parseHabits({})},
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
		press: ({language}) => coachStringsIn(language).change,
	},
	'coach-ways': {
		...docked(answering(coaches.complaint, stateWith([])), 900),
		press: ({language}) => coachStringsIn(language).ways,
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
	'panel-asks': {
		home: 'extension',
		size: [380, 420],
		draw: ({language}) => (
			<main class="akta reading-panel">
				<h1 class="popup-title">Äkta</h1>
				<ReadingQuestion strings={readingStringsIn(language)} agree={async () => true} more={nothing} />
			</main>
		),
	},
	'panel-no-composer': panel(without(stateWith([]))),
	'card-mark': atMark(bait),
	'card-company': atMark(company),
	'pause-first': pause([mail], false),
	'pause-why': {...pause([mail], false), press: ({pause}) => pause.why},
	'pause-two': pause([mail, {...bait, level: 'pause'}], false),
	'pause-again': pause([mail], true),
	'popup-reminded': popup({
		host: 'x.com',
		known: true,
		offHere: false,
		panel: true,
		reminder: {network: {name: 'x', title: 'X'}, on: true},
	}),
	'popup-draft': popup({
		host: 'www.linkedin.com',
		known: true,
		offHere: false,
		panel: true,
		...tabOf(stateWith([bait, cliche])),
	}),
	'popup-asks': popup({host: 'x.com', known: true, offHere: false, panel: true, asksFirst: true}),
	'popup-ready': popup({host: 'x.com', known: true, offHere: false, panel: true, questions: true}),
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
	'popup-terms': popup({
		host: 'www.linkedin.com',
		known: true,
		offHere: false,
		panel: true,
		terms: {network: {name: 'linkedin', title: 'LinkedIn', barInsertions: true}, settings: defaultSettings},
		...tabOf(stateWith([bait, cliche])),
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
	'options-delete': {...options({}), press: ({language}) => pageStringsIn(language).person.data.delete},
	'all-tips': {
		home: 'extension',
		size: [800, 900],
		press: ({language}) => pageStringsIn(language).person.allTips.shown.all,
		draw: strings => (
			<AllTipsView
				tips={[cliche, bait, company, mail, strength].map(tip => tipTextOf(tip, strings.language))}
				inForce={{id: 'pahittvind', version: 7, name: 'Påhittvind', organisation: INVENTED, since: '2026-11-03'}}
				strings={strings}
				pages={pageStringsIn(strings.language)}
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
		{
			own: ['open/corporate-cliches'],
			misunderstood: 2,
			quiet: [{rule: 'open/corporate-cliches', until: '2026-12-22', drafts: 12}],
		},
	),
	...pushedScenes,
	welcome: welcome('try', 1200),
	'welcome-reads': welcome('reads', 1000),
	'welcome-done': welcome('done', 1000, 1),
	'how-it-works': {
		home: 'extension',
		size: [800, 2400],
		draw: ({language}) => <HowItWorksView text={language === 'sv' ? howItWorksSv : howItWorksEn} />,
	},
	letter: {
		home: 'extension',
		size: [800, 700],
		draw: ({language}) => (
			<main class="akta page">
				<h1 class="unseen">Äkta</h1>
				<h2>{pageStringsIn(language).person.meeting.title}</h2>
				<MailToOwner organisation={INVENTED} strings={pageStringsIn(language)} />
			</main>
		),
	},
	practice: {
		home: 'extension',
		size: [1100, 1500],
		draw: ({language}) => (
			<PracticeView
				strings={pageStringsIn(language)}
				own={ownPostsStringsIn(language)}
				language={language}
				networks={NETWORKS}
				on={{read: async () => ownPosts, keep: async () => true}}
			/>
		),
	},
	'own-posts': {
		home: 'extension',
		size: [800, 900],
		draw: ({language}) => (
			<main class="akta page">
				<h1 class="unseen">Äkta</h1>
				<h2>{ownPostsStringsIn(language).title}</h2>
				<OwnPostsResult
					reading={ownPosts}
					strings={ownPostsStringsIn(language)}
					language={language}
					open={nothing}
					keep={async () => true}
				/>
			</main>
		),
	},
};
