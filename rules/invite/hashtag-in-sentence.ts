import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Hashtaggar mitt i meningen', en: 'Hashtags inside sentences'},
	serves: ['hashtag-load'],
	points: [3, 1],
	level: 'hint',
	start: 'off',
	on: {platforms: ['linkedin', 'x', 'facebook', 'instagram', 'bluesky', 'reddit', 'other'], surfaces: ['post']},
	when: {count: {of: {entity: 'inline-hashtag'}, atLeast: 2}},
	say: {
		sv: {
			saw: '{count} taggar står mitt i meningarna.',
			why: 'De hackar sönder texten för den som lyssnar.',
			try: 'Skriv dem som vanliga ord och samla taggarna sist.',
		},
		en: {
			saw: '{count} tags sit inside your sentences.',
			why: 'Read aloud, they break the flow.',
			try: 'Write them as ordinary words, and gather the tags at the end.',
		},
	},
	source: {
		url: 'http://hh.vgregion.se/om-vgr/organisation-och-verksamhet/kommunikation/social-media/tillganglighetsome/',
		read: '2026-11-25',
	},
	examples: {
		sv: {
			tip: ['Mer #bröd på #torget är bra för #hela staden.', 'Nya #lampor i #trapphuset sedan i går, och det känns.'],
			none: [
				'Mer bröd på torget är bra för hela staden. #Lingonbröd',
				'Nya #lampor i trapphuset sedan i går.',
				'Ljusare i trappan nu. #Ljus #Lampor #Lingonby',
			],
		},
		en: {
			tip: [
				'More #bread on the #square is good for #everyone in town.',
				'New #lamps in the #stairwell since yesterday, and it shows.',
			],
			none: [
				'More bread on the square is good for everyone in town. #LingonBread',
				'New #lamps in the stairwell since yesterday.',
				'Brighter stairs now. #Light #Lamps #Lingonby',
			],
		},
	},
} satisfies Rule;
