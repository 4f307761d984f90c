import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Visar upp någons inlägg', en: 'Somebody’s post on display'},
	serves: ['heat-at-person'],
	points: [1, 7, 5],
	level: 'hint',
	start: 'off',
	pillar: 'participate',
	on: {platforms: ['x', 'threads', 'bluesky', 'mastodon', 'linkedin', 'facebook'], surfaces: ['share']},
	when: {
		any: [
			{signal: 'sarcasm'},
			{
				all: [
					{measure: {of: 'words', atMost: 25}},
					{
						phrase: {
							sv: [
								'kolla på (det här|den här|honom|henne)',
								'ser ni vad',
								'säger allt',
								'utan kommentar',
								'man tar sig för pannan',
								'och så säger folk att',
								'vilken expert',
								'ja du',
								'hahaha',
								'ojojoj',
								'skämskudde*',
							],
							en: [
								'look at (this|him|her)',
								"you can't make this up",
								'says it all',
								'no comment',
								'facepalm',
								'and people say',
								'what an expert',
								'oh dear',
								'hahaha*',
								'cringe',
							],
						},
					},
				],
			},
		],
	},
	say: {
		sv: {
			saw: '”{words}” visar upp någons inlägg för dina följare.',
			why: 'En delning tar med publiken hem till personen.',
			try: 'Vill du prata, svara direkt. Vill du visa, skriv vad du själv ser i det.',
		},
		en: {
			saw: 'This puts someone’s post on show: “{words}”.',
			why: 'A share takes your audience to their door.',
			try: 'To talk, reply directly. To show, write what you see in it.',
		},
	},
	source: {url: 'https://docs.joinmastodon.org/user/quote-posts/', read: '2026-11-25'},
	examples: {
		sv: {
			tip: ['Kolla på det här, säger allt.', 'Ojojoj, vilken expert.'],
			none: [
				'Här har Petra en poäng som jag missade: vaktmästaren vet var det är mörkt.',
				'Kolla på kartan innan du går.',
			],
		},
		en: {
			tip: ['Look at this, says it all.', 'Oh dear, what an expert.'],
			none: [
				'Petra has a point here that I missed: the caretaker knows where it is dark.',
				'Look at the map before you go.',
			],
		},
	},
} satisfies Rule;
