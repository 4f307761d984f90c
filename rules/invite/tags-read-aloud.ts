import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Läsbara hashtaggar', en: 'Readable hashtags'},
	points: [1, 3],
	level: 'hint',
	start: 'off',
	strength: true,
	when: {
		all: [
			{
				pattern: {
					sv: [{pattern: '#[A-ZÅÄÖ][a-zåäö]+(?:[A-ZÅÄÖ][a-zåäö]+)+', caseSensitive: true}],
					en: [{pattern: '#[A-ZÅÄÖ][a-zåäö]+(?:[A-ZÅÄÖ][a-zåäö]+)+', caseSensitive: true}],
				},
			},
			{absent: {entity: 'long-lowercase-hashtag'}},
		],
	},
	say: {
		sv: {
			saw: '”{words}” har stor bokstav på varje ord.',
			why: 'Då läses taggen upp som ord.',
			try: 'Skriv den likadant nästa gång, så känns den igen.',
		},
		en: {
			saw: 'Each word has its capital: “{words}”.',
			why: 'Read aloud, the tag comes out as words.',
			try: 'Write it the same way next time, so people recognise it.',
		},
	},
	source: {
		url: 'https://varumarkesmanual.stockholm/tillganglighet/tillganglighet-pa-sociala-medier/',
		read: '2026-11-25',
	},
	examples: {
		sv: {
			tip: ['Nu lyser det i trappan! #LjusareTrapphus', 'Tack för hjälpen i lördags. #LagaLampan'],
			none: [
				'Nu lyser det i trappan! #ljusaretrapphus',
				'Nu lyser det i trappan! #Ljus',
				'Nu lyser det i trappan hemma.',
			],
		},
		en: {
			tip: ['There is light in the stairs! #BrighterStairs', 'Thanks for the help on Saturday. #MendTheLamp'],
			none: [
				'There is light in the stairs! #brighterstairs',
				'There is light in the stairs! #Light',
				'There is light in the stairs at home.',
			],
		},
	},
} satisfies Rule;
