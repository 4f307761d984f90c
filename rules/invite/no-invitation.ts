import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Ingen inbjudan', en: 'No invitation'},
	serves: ['no-invitation'],
	points: [7, 10, 3],
	level: 'hint',
	start: 'off',
	on: {
		platforms: ['linkedin', 'facebook', 'instagram', 'threads', 'x', 'bluesky', 'other'],
		surfaces: ['post'],
		voice: ['organisation', 'at-work'],
	},
	when: {
		all: [
			{measure: {of: 'words', atLeast: 30}},
			{
				absent: {
					any: [
						{measure: {of: 'question-marks', atLeast: 1}},
						{signal: ['question', 'invitation', 'imperative', 'heat', 'insult']},
						{
							phrase: {
								sv: [
									'berätta',
									'tipsa',
									{term: 'kom (förbi|gärna|och)', exact: true},
									'hör (gärna )?av (dig|er)',
									'välkommen',
									'hjälp (oss|mig)',
									{term: 'fråga (mig|oss|gärna)', exact: true},
									{term: '(följ|var) med', exact: true},
									{term: 'skriv (gärna|till)', exact: true},
									'testa',
									'anmäl dig',
								],
								en: [
									{term: 'tell (us|me)', exact: true},
									'join',
									'drop by',
									{term: 'come (and|by|along)', exact: true},
									'get in touch',
									{term: 'let (me|us) know', exact: true},
									'welcome',
									'help us',
									{term: 'ask (me|us)', exact: true},
									'take part',
									{term: 'write to', exact: true},
									'share your',
									'sign up',
								],
							},
						},
						{fact: 'crisis'},
						{
							phrase: {
								sv: [
									'vila i frid',
									'begravning',
									'minnesstund',
									'olycka',
									'driftstörning',
									'varning',
									{term: 'tack (alla|till|för)', exact: true},
								],
								en: [
									'rest in peace',
									'funeral',
									'in memory of',
									'outage',
									'warning',
									{term: '(thanks|thank you) (all|to|for|everyone)', exact: true},
								],
							},
						},
					],
				},
			},
		],
	},
	say: {
		sv: {
			saw: 'Här finns ingen fråga eller inbjudan till läsaren.',
			why: 'I en studie av 355 företagsinlägg fick de med en fråga fler kommentarer.',
			try: 'Lägg till en fråga som du själv är nyfiken på.',
		},
		en: {
			saw: 'There’s no question or invitation here.',
			why: 'In a study of 355 brand posts, those with a question got more comments.',
			try: 'Add one question you’re curious about.',
		},
	},
	source: {
		url: 'https://research.rug.nl/en/publications/popularity-of-brand-posts-on-brand-fan-pages-an-investigation-of-',
		read: '2026-11-25',
	},
	examples: {
		sv: {
			tip: [
				'Första frosten kom i natt. Rabatterna på torget såg ut som glas i morse, och den som satte lökarna i september kunde stå där med kaffet och vara ganska nöjd med sig själv och med marken.',
				'Lagret har fått nya hyllor. Det tog två veckor, ett fallet fat och en hel del kaffe, men nu hittar även den som är ny rätt skruv på mindre än en minut. Så skönt att det är klart.',
			],
			none: [
				'Första frosten kom i natt. Rabatterna på torget såg ut som glas i morse, och den som satte lökarna i september kunde stå där med kaffet och vara ganska nöjd. Vad har du satt i jorden?',
				'Lamporna är bytta.',
				'Lagret har fått nya hyllor. Det tog två veckor, ett fallet fat och en hel del kaffe, men nu hittar även den som är ny rätt. Kom förbi och titta när du har vägarna förbi.',
			],
		},
		en: {
			tip: [
				'Yesterday all the lamps in the stairwells on Storgatan in Lingonby were changed. It took four hours and went better than expected. It is brighter at night now and the power lasts longer than it did last winter.',
				'The store room has new shelves. It took two weeks, one dropped dish and plenty of coffee, but now even a new colleague finds the right screw in less than a minute. Such a relief to have it done.',
			],
			none: [
				'Yesterday all the lamps in the stairwells on Storgatan in Lingonby were changed. It took four hours and went better than expected. It is brighter at night now. Where in your building is it still too dark?',
				'The lamps are changed.',
				'The store room has new shelves. It took two weeks, one dropped dish and plenty of coffee, but now even a new colleague finds the right screw. Drop by and have a look when you pass.',
			],
		},
	},
} satisfies Rule;
