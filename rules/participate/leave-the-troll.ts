import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Långt svar till ett troll', en: 'Long reply to a troll'},
	points: [5],
	level: 'hint',
	start: 'off',
	protected: true,
	coach: 'covered',
	on: {surfaces: ['reply', 'comment']},
	when: {
		all: [{parent: 'provocation'}, {measure: {of: 'words', atLeast: {else: 26, x: 20, threads: 20, bluesky: 20}}}],
	},
	say: {
		sv: {
			saw: 'Kommentaren provocerar utan att fråga något, och svaret är långt.',
			why: 'De som läser tyst har nog av ett kort, lugnt svar.',
			try: 'Låt en mening med fakta stå kvar. Sedan är det okej att lämna tråden.',
		},
		en: {
			saw: 'The comment provokes without asking anything, and your reply is long.',
			why: 'Silent readers are fine with a short, calm answer.',
			try: 'Leave one sentence of fact. After that it’s fine to leave the thread.',
		},
	},
	source: {url: 'http://boingboing.net/2009/01/09/the-air-forces-rules.html', read: '2026-11-25'},
	examples: {
		sv: {
			tip: [
				{
					text: 'Det där stämmer på inget sätt, för det första finns det inget kontor i Lingonby och för det andra är priset ett helt annat än det som påstås, och det har stått på sidan i flera år.',
					surface: 'reply',
					parent: 'Ni är bara idioter hela bunten!!! Clowner!',
					facts: {reads: 'provocation'},
				},
				{
					text: 'Cykelbanan har provats av tre skolklasser under en hel vinter och alla tyckte att den var lätt att hitta på, så det är svårt att förstå varför den skulle vara så dålig som det låter här i tråden.',
					surface: 'reply',
					parent: 'Ni är idioter och clowner, hela bunten!!!',
					facts: {reads: 'provocation'},
				},
			],
			none: [
				{
					text: 'Frågor om cykelbanan får svar här. Påhopp tas bort.',
					surface: 'reply',
					parent: 'Ni är bara idioter hela bunten!!! Clowner!',
					facts: {reads: 'provocation'},
				},
				{
					text: 'Det där stämmer på inget sätt, för det första finns det inget kontor i Lingonby och för det andra är priset ett helt annat än det som påstås, och det har stått på sidan i flera år.',
					surface: 'reply',
					parent: 'Har ni kontor i Lingonby?',
				},
			],
		},
		en: {
			tip: [
				{
					text: 'None of that is right, because first of all there is no office in Lingonby and second the price is quite another than you claim, and that has been on the page for several years by now.',
					surface: 'reply',
					parent: 'You are all idiots, every one of you!!! Clowns!',
					facts: {reads: 'provocation'},
				},
				{
					text: 'The bike path was tried by three school classes for a whole winter and they all thought it was easy to find their way, so it is hard to see why it would be as poor as it sounds here.',
					surface: 'reply',
					parent: 'You are a bunch of clowns and idiots!!!',
					facts: {reads: 'provocation'},
				},
			],
			none: [
				{
					text: 'Questions about the bike path get answers here. Attacks are removed.',
					surface: 'reply',
					parent: 'You are all idiots, every one of you!!! Clowns!',
					facts: {reads: 'provocation'},
				},
				{
					text: 'None of that is right, because first of all there is no office in Lingonby and second the price is quite another than you claim, and that has been on the page for several years by now.',
					surface: 'reply',
					parent: 'Do you have an office in Lingonby?',
				},
			],
		},
	},
} satisfies Rule;
