import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Hashtaggar utan stora bokstäver', en: 'Hashtags without capitals'},
	points: [1, 3],
	level: 'hint',
	start: 'off',
	speaksOnLawfulSpeech: true,
	when: {entity: 'long-lowercase-hashtag'},
	fix: 'camel-case-tag',
	say: {
		sv: {
			saw: '”{words}” är flera ord utan stor bokstav på varje.',
			why: 'En skärmläsare läser taggen som ett enda ord.',
			try: 'Börja varje ord med stor bokstav, som i #LjusareTrapphus.',
		},
		en: {
			saw: 'Several words run together: “{words}”.',
			why: 'A screen reader says it as one word.',
			try: 'Give each word a capital, as in #BrighterStairs.',
		},
	},
	source: {
		url: 'https://varumarkesmanual.stockholm/tillganglighet/tillganglighet-pa-sociala-medier/',
		read: '2026-11-25',
	},
	examples: {
		sv: {
			tip: ['Nu lyser det! #ljusaretrapphuslingonby', 'Tack för hjälpen. #lagalampanhemma'],
			none: ['Nu lyser det! #LjusareTrapphusLingonby', 'Nu lyser det! #lampa', 'Nu lyser det i hela trapphuset.'],
		},
		en: {
			tip: ['Baked before sunrise. #sundaybreadclub', 'Thanks for the help. #mendyourlampathome'],
			none: [
				'Baked before sunrise. #SundayBreadClub',
				'There is light! #lamps',
				'There is light in the whole stairwell.',
			],
		},
	},
} satisfies Rule;
