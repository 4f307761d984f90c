import type {Rule} from '../../engine/rule.ts';

export default {
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
			saw: '”{words}” har stor bokstav i början av varje ord.',
			why: 'Taggen läses upp som ord och går fort att förstå, också för den som läser långsamt.',
			try: 'Behåll den formen när taggen kommer tillbaka, så känns den igen.',
		},
		en: {
			saw: '“{words}” has a capital on each word.',
			why: 'The tag is spoken as words and quick to grasp, even for those who read slowly.',
			try: 'Keep that form when you use the tag again, so people recognise it.',
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
