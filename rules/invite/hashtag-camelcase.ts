import type {Rule} from '../../engine/rule.ts';

export default {
	points: [1, 3],
	level: 'hint',
	start: 'off',
	when: {entity: 'long-lowercase-hashtag'},
	say: {
		sv: {
			saw: '”{words}” är flera ord utan stora bokstäver som skiljer dem åt.',
			why: 'En skärmläsare läser taggen som ett enda ord. Med stora bokstäver blir den begriplig, och den hittas lika lätt.',
			try: 'Börja varje ord med stor bokstav, som i #LjusareTrapphus.',
		},
		en: {
			saw: '“{words}” is several words with no capitals between them.',
			why: 'A screen reader says the tag as one word. Capitals make it clear, and it is found just as easily.',
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
