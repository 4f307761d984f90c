import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Lång eller ropande YouTube-titel', en: 'Long or shouty YouTube title'},
	serves: ['shouting', 'drama-hook'],
	points: [1, 4],
	level: 'hint',
	start: 'off',
	pillar: 'open',
	on: {platforms: ['youtube'], surfaces: ['title']},
	when: {
		any: [
			{measure: {of: 'characters', atLeast: 71}},
			{measure: {of: 'exclamation-run', atLeast: 2}},
			{measure: {of: 'capital-words', atLeast: 2}},
			{
				phrase: {
					sv: ['du kommer inte tro', 'vad som hände'],
					en: ["you won't believe", 'what happened next', 'gone wrong'],
				},
			},
		],
	},
	say: {
		sv: {
			saw: 'Titeln ropar eller blir för lång för att synas hel.',
			why: 'Långa titlar kapas, och den som känner sig lurad går direkt.',
			try: 'Säg vad man får se och hur länge: Byta lampa i trappan (3 min).',
		},
		en: {
			saw: 'The title shouts, or is too long to show in full.',
			why: 'Long titles get cut, and people who feel tricked leave at once.',
			try: 'Say what they’ll see and for how long: Changing a stair lamp (3 min).',
		},
	},
	source: {url: 'https://support.google.com/youtube/answer/2801973', read: '2026-11-25'},
	examples: {
		sv: {
			tip: [
				'DU KOMMER INTE TRO VAD SOM HÄNDE!!! LAMPAN EXPLODERADE',
				'Så här gick det till när den gamla lampan i trapphuset på Storgatan byttes ut',
			],
			none: ['Byta lampa i trapphus, så går det till (3 min)', 'LED eller glödlampa? Ett test'],
		},
		en: {
			tip: [
				"YOU WON'T BELIEVE WHAT HAPPENED!!! THE LAMP EXPLODED",
				'This is how it went when the old lamp in the stairwell on Main Street was changed',
			],
			none: ['Changing a stair lamp, step by step (3 min)', 'LED or bulb? A test'],
		},
	},
} satisfies Rule;
