import type {Rule} from '../../engine/rule.ts';

export default {
	points: [1],
	level: 'hint',
	start: 'off',
	pillar: 'open',
	on: {platforms: ['reddit']},
	when: {measure: {of: 'hashtags', atLeast: 1}},
	say: {
		sv: {
			saw: 'Här finns hashtaggar, och på Reddit leder de ingenstans.',
			why: 'Folk hittar hit genom communityn, så taggen ser mest ut som något från ett annat nätverk.',
			try: 'Stryk taggen och låt rubriken säga vad det handlar om.',
		},
		en: {
			saw: 'There are hashtags here, and on Reddit they lead nowhere.',
			why: 'People come by way of the community, so a tag mostly looks carried over from elsewhere.',
			try: 'Drop the tag and let the title name the topic.',
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
