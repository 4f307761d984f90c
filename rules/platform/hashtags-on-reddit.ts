import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Hashtaggar på Reddit', en: 'Hashtags on Reddit'},
	serves: ['hashtag-load'],
	points: [1],
	level: 'hint',
	start: 'off',
	pillar: 'open',
	on: {platforms: ['reddit']},
	when: {measure: {of: 'hashtags', atLeast: 1}},
	say: {
		sv: {
			saw: 'På Reddit leder hashtaggar ingenstans.',
			why: 'De ser mest ut att komma från ett annat nätverk.',
			try: 'Stryk dem och låt rubriken säga vad det handlar om.',
		},
		en: {
			saw: 'Hashtags lead nowhere on Reddit.',
			why: 'They mostly look carried over from another network.',
			try: 'Drop them and let the title name the topic.',
		},
	},
	source: {url: 'https://www.siliconrepublic.com/business/reddit-alexis-ohanian-web-summit', read: '2026-11-25'},
	examples: {
		sv: {
			tip: ['Nya lampor i tolv trapphus, här är mätningen. #ljus', 'Hur mäter ni ljus i en trappa? #trapphus #led'],
			none: ['Nya lampor i tolv trapphus, här är mätningen.', 'Lägenhet # 4 har mörkast trappa.'],
		},
		en: {
			tip: [
				'New lamps in twelve stairwells, here is the table. #light',
				'How do you measure light on stairs? #stairs #led',
			],
			none: ['New lamps in twelve stairwells, here is the table.', 'Flat # 4 has the darkest stairs.'],
		},
	},
} satisfies Rule;
