import {parseHabits} from '../../companion/habits.ts';
import {defaultSettings} from '../../companion/settings.ts';
import type {TabState} from '../../companion/tab-state.ts';
import type {SidebarState} from '../../components/sidebar/sidebar-state.ts';
import type {Voice} from '../../engine/model/draft.ts';
import {groupOf, pillarOf} from '../../engine/model/group-and-pillar.ts';
import type {Level} from '../../engine/model/rule.ts';
import type {Tip} from '../../engine/model/tip.ts';
import type {Coach} from '../../engine/reply-coach/coach.ts';

type Sample = {rule: string; level: Level; words: string[]; sv: [string, string, string]; en: [string, string, string]};

const say = ([saw, why, attempt]: [string, string, string]) => ({saw, why, try: attempt});

const tip = ({rule, level, words, sv, en}: Sample, more: Partial<Tip> = {}): Tip => ({
	rule,
	group: groupOf(rule),
	pillar: pillarOf({id: rule}),
	from: 'akta',
	level,
	strength: false,
	spans: [[0, 10]],
	words,
	say: {sv: say(sv), en: say(en)},
	...more,
});

const mail = tip({
	rule: 'protect/other-peoples-data',
	level: 'pause',
	words: ['a•••@•••.se'],
	sv: [
		'Här står en mejladress: a•••@•••.se',
		'Den som äger adressen har kanske inte räknat med att alla kan läsa den.',
		'Be hellre läsaren skriva till dig, eller fråga personen först.',
	],
	en: [
		'There is an e-mail address here: a•••@•••.se',
		'Its owner may not have counted on everyone reading it.',
		'Ask readers to write to you instead, or check with the person first.',
	],
});

const bait = tip(
	{
		rule: 'invite/engagement-bait',
		level: 'mark',
		words: ['gilla om du'],
		sv: [
			'”Gilla om du” ber om ett klick, inte om ett svar',
			'Nätverken visar sådana inlägg för färre, och läsaren får inget att berätta.',
			'Fråga om något som bara läsaren vet: ”Hur gjorde ni hos er?”',
		],
		en: [
			'“Like if you” asks for a click, not an answer',
			'Networks show such posts to fewer people, and the reader gets nothing to tell.',
			'Ask for something only the reader knows: “How did you do it at your place?”',
		],
	},
	{fix: {span: [0, 11], text: 'Hur gjorde ni'}},
);

const cliche = tip({
	rule: 'open/corporate-cliches',
	level: 'hint',
	words: ['i framkant', 'helhetslösningar'],
	sv: [
		'”i framkant” och ”helhetslösningar” står i många företags texter',
		'Ord som alla använder gör det svårt att höra att det är du.',
		'Vad gjorde ni, för vem, i tisdags? Ett exempel låter som du.',
	],
	en: [
		'“At the forefront” and “solutions” stand in many companies’ texts',
		'Words everyone uses make it hard to hear that it is you.',
		'What did you do, for whom, last Tuesday? One example sounds like you.',
	],
});

const hashtags = tip({
	rule: 'platform/hashtags',
	level: 'hint',
	words: ['#jobb', '#glädje'],
	sv: [
		'Nio hashtaggar på rad',
		'På LinkedIn hjälper några få läsaren mer än många.',
		'Behåll de tre som någon faktiskt följer.',
	],
	en: [
		'Nine hashtags in a row',
		'On LinkedIn a few help the reader more than many.',
		'Keep the three that someone really follows.',
	],
});

const company = tip(
	{
		rule: 'pahittvind/product-name',
		level: 'hint',
		words: ['Vindkollen'],
		sv: [
			'”Vindkollen” heter Påhittvind Väder sedan i våras',
			'Den som söker på namnet hittar inte längre fram.',
			'Skriv Påhittvind Väder första gången.',
		],
		en: [
			'“Vindkollen” has been Påhittvind Väder since spring',
			'Someone who looks for the name no longer finds it.',
			'Write Påhittvind Väder the first time.',
		],
	},
	{from: 'pahittvind', fix: {span: [0, 10], text: 'Påhittvind Väder'}},
);

const strength = tip(
	{
		rule: 'open/concrete-example',
		level: 'hint',
		words: ['i tisdags'],
		sv: ['Tisdagen i Växjö syns framför en', 'Ett ögonblick med plats och människor är det läsaren minns.', ''],
		en: [
			'The Tuesday in Växjö is there before one’s eyes',
			'A moment with a place and people is what the reader remembers.',
			'',
		],
	},
	{strength: true},
);

const about: TabState['about'] = {
	'protect/other-peoples-data': {source: {url: 'https://www.imy.se/', read: '2026-11-20'}},
	'invite/engagement-bait': {
		source: {url: 'https://www.facebook.com/business/help', read: '2026-11-20'},
	},
};

/** Tips made up for the pictures and the accessibility checks. */
export const samples = {about, mail, bait, cliche, hashtags, company, strength};

/** A sidebar's state with these tips; the rest is an ordinary LinkedIn post. */
export const stateWith = (
	tips: readonly Tip[],
	more: Partial<SidebarState> = {},
	voice: Voice = 'self',
): SidebarState => ({
	home: 'docked',
	folded: false,
	waiting: false,
	consentNeeded: false,
	known: {answers: defaultSettings.answers, habits: parseHabits({})},
	tab: {
		frame: 0,
		composer: {id: 'a', revision: 1, draft: 'd'},
		ruleSet: 'akta@1',
		platform: 'linkedin',
		title: 'LinkedIn',
		surface: 'post',
		voice,
		voiceShown: false,
		empty: false,
		tips,
		about,
		counters: {length: 1240, max: 3000, fold: 210, hashtags: 2, pictures: 1, missingAlt: 1, unknownAlt: 0},
	},
	...more,
});

const complaint: Coach = {
	class: 'dissatisfaction',
	chosen: false,
	words: ['väntat i', 'ingen svarar'],
	asks: true,
	shows: [
		{part: 'seen', spans: [[0, 11]], words: ['Tre veckor']},
		{part: 'now', spans: [[12, 30]], words: ['Jag har bett lagret']},
		{part: 'greeting', spans: [[0, 3]], words: ['Hej Omar']},
	],
	most: {
		sv: {what: 'Säg när.', why: '”Senast onsdag kl. 12” lugnar mer än ”så snart som möjligt”.', begin: 'Senast på …'},
		en: {what: 'Say when.', why: '“By Wednesday noon” is more calming than “as soon as possible”.', begin: 'By …'},
	},
	leave: {
		sv: 'Säg vad som händer härnäst och låt det bli det sista.',
		en: 'Say what happens next and leave it at that.',
	},
	apart: {
		sv: 'Gäller det namn, nummer eller hälsa är det läge att fortsätta enskilt nu.',
		en: 'If it is about names, numbers or health, this is the time to go on in private.',
	},
};

const attack: Coach = {
	...complaint,
	class: 'provocation',
	words: ['hela bunten'],
	something: 'no',
	shows: [],
	most: {
		sv: {
			what: 'Det går bra att låta bli att svara.',
			why: 'Kommentaren frågar inget. Ett svar ger den mer plats, och de flesta som läser är tysta.',
		},
		en: {
			what: 'It is fine not to answer.',
			why: 'The comment asks nothing. An answer makes it more visible, and most readers are silent.',
		},
	},
};

const unsure: Coach = {chosen: false, words: [], asks: false, shows: []};

/** Coaches made up for the pictures, by how the comment is read. */
export const coaches = {complaint, attack, unsure};
