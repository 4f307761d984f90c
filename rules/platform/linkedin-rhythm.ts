import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'En mening per rad', en: 'One sentence per line'},
	serves: ['broetry'],
	points: [1, 4],
	level: 'hint',
	start: 'off',
	pillar: 'open',
	on: {platforms: ['linkedin'], surfaces: ['post']},
	when: {
		all: [
			{measure: {of: 'lines', atLeast: 10}},
			{measure: {of: 'short-lines-share', atLeast: 80}},
			{
				not: {
					count: {
						of: {pattern: {sv: ['^ *(?:[-–•*✓→✅☑]|\\d+[.)])'], en: ['^ *(?:[-–•*✓→✅☑]|\\d+[.)])']}},
						atLeast: 4,
					},
				},
			},
		],
	},
	say: {
		sv: {
			saw: 'Nästan varje mening har en egen rad.',
			why: 'Stycken håller ihop tanken, både för ögat och örat.',
			try: 'Slå ihop några rader och läs igen.',
		},
		en: {
			saw: 'Nearly every sentence has its own line.',
			why: 'Paragraphs hold a thought together, for eye and ear.',
			try: 'Join a few lines and read it again.',
		},
	},
	source: {
		url: 'https://varumarkesmanual.stockholm/tillganglighet/tillganglighet-pa-sociala-medier/',
		read: '2026-11-25',
	},
	examples: {
		sv: {
			tip: [
				'Jag satt i möte.\nDet blev tyst.\nJag sa ett ord.\nNej.\nAlla tittade.\nJag visste inte varför.\nMen en sak visste jag.\nDet var rätt.\nAgera.\nNu.',
				'Lampan gick sönder.\n\nIgen.\n\nJag ringde Hanna.\n\nHon svarade direkt.\n\nHon kom.\n\nHon såg.\n\nHon log.\n\nKabeln var av.\n\nLampan lyste.\n\nVilken dag.',
			],
			none: [
				'Jag satt i möte när frågan kom om alla lampor skulle bytas före jul.\nAlla tittade på mig, eftersom jag hade räknat.\nJag sa nej, för det fanns ingen tid att prova.',
				'Jag satt i möte.\nDet blev tyst.\nSedan fikade alla.',
				'Så gick dagen:\n- Upp klockan sex\n- Kaffe i köket\n- Buss till Lingonby\n- Lampor i trappan\n- Lunch\n- Fler lampor\n- Hem\n- Middag\n- Bok\n- Släckt',
			],
		},
		en: {
			tip: [
				'I was in a meeting.\nIt went silent.\nI said one word.\nNo.\nEveryone looked.\nI did not know why.\nBut I knew one thing.\nIt was right.\nAct.\nNow.',
				'The lamp broke.\n\nAgain.\n\nI called Hanna.\n\nShe answered at once.\n\nShe came.\n\nShe looked.\n\nShe smiled.\n\nThe cable was cut.\n\nThe lamp lit up.\n\nWhat a day.',
			],
			none: [
				'I was in a meeting when the question came whether to change every lamp before Christmas.\nEveryone looked at me, since I had done the sums.\nI said no, because there was no time to test them.',
				'I was in a meeting.\nIt went silent.\nThen everyone had coffee.',
				'How the day went:\n- Up at six\n- Coffee in the kitchen\n- Bus to Lingonby\n- Lamps in the stairs\n- Lunch\n- More lamps\n- Home\n- Dinner\n- A book\n- Lights out',
			],
		},
	},
} satisfies Rule;
