import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Länk utan egna ord', en: 'Link without your take'},
	serves: ['no-own-take'],
	points: [6, 3],
	level: 'hint',
	start: 'off',
	on: {surfaces: ['post', 'share']},
	when: {
		all: [
			{measure: {of: 'links', atLeast: 1}},
			{measure: {of: 'words', atLeast: 0, atMost: {else: 6, linkedin: 9, facebook: 7, x: 5, reddit: 5}}},
			{absent: {signal: 'question'}},
			{not: {media: 'picture'}},
			{not: {media: 'video'}},
		],
	},
	say: {
		sv: {
			saw: 'En länk och bara några få egna ord.',
			why: 'Det enda som inte finns bakom länken är vad du tänker.',
			try: 'Lägg till vad du fastnade för, eller varför du delar.',
		},
		en: {
			saw: 'A link, and only a few words of your own.',
			why: 'What you think is the one thing the link doesn’t have.',
			try: 'Add what caught your eye, or why you’re sharing it.',
		},
	},
	source: {url: 'https://doi.org/10.1111/j.1083-6101.2006.00019.x', read: '2026-11-25'},
	examples: {
		sv: {
			tip: ['Läsvärt! https://lingonby.example/ljus', 'Bra artikel om ljus https://lingonby.example/artikel #ljus'],
			none: [
				'Tabellen längst ner fick mig att tänka om helt när det gäller kallt ljus i trapphus och vårdrum: https://lingonby.example/ljus',
				'Läsvärt om ljus i trapphus.',
				'Vem har testat det här? https://lingonby.example/ljus',
			],
		},
		en: {
			tip: [
				'Worth a read! https://lingonby.example/light',
				'Good article on light https://lingonby.example/article #light',
			],
			none: [
				'The last table made me think again about cold light in stairwells and in hospital rooms at night: https://lingonby.example/light',
				'Worth a read about light in stairwells.',
				'Who has tried this? https://lingonby.example/light',
			],
		},
	},
} satisfies Rule;
