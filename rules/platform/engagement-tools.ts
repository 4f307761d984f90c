import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Engagemangsgrupper och köpta följare', en: 'Engagement pods, bought followers'},
	serves: ['engagement-bait'],
	points: [10, 1],
	level: 'mark',
	start: 'off',
	pillar: 'invite',
	on: {platforms: ['linkedin', 'x', 'instagram', 'reddit', 'facebook']},
	when: {
		phrase: {
			sv: [
				'engagemangsgrupp*',
				'gilla-grupp*',
				'gillar (jag )?ditt om du gillar mitt',
				'kommenteringsgrupp*',
				'autosvar',
				'köp* (följare|likes|visningar)',
			],
			en: [
				'engagement (pod*|group*)',
				'like4like',
				'like for like',
				"i'll (like|comment on) yours",
				'comment train',
				'auto-reply (enabled|bot)',
				'buy (engagement|impressions|likes|followers)',
			],
		},
	},
	say: {
		sv: {
			saw: '”{words}” handlar om att byta till sig siffror.',
			why: 'Nätverket visar sådant för färre, och ingen blir klokare av samtalet.',
			try: 'Fråga en kollega vad hen verkligen tycker.',
		},
		en: {
			saw: 'This is about trading for numbers: “{words}”.',
			why: 'The network shows it to fewer people, and no one learns much.',
			try: 'Ask a colleague what they really think.',
		},
	},
	source: {
		url: 'https://breakingsocialmedia.news/linkedin-engagement-pods-face-new-platform-restrictions/2026',
		read: '2026-11-25',
	},
	examples: {
		sv: {
			tip: ['Vem är med i en engagemangsgrupp här?', 'Jag gillar ditt om du gillar mitt!'],
			none: [
				'Fyra av er svarade förra gången om nattljus. Vill ni titta på det här?',
				'Ny podd om ljus, avsnitt ett är ute.',
			],
		},
		en: {
			tip: ['Anyone for an engagement pod?', "Like this and I'll comment on yours!"],
			none: [
				'Four of you answered last time about night light. Would you look at this?',
				'The podcast group meets on Tuesday.',
			],
		},
	},
} satisfies Rule;
