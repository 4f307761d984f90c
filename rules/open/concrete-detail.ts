import type {Rule} from '../../engine/rule.ts';

export default {
	points: [6, 4],
	level: 'hint',
	start: 'on',
	on: {surfaces: ['post']},
	when: {
		all: [
			{measure: {of: 'words', atLeast: 45}},
			{
				absent: {
					any: [
						{
							entity: [
								'number',
								'date',
								'time',
								'place',
								'person',
								'mention',
								'price',
								'quotation',
								'url',
								'own-product',
								'address',
							],
						},
						{
							pattern: {
								sv: [{pattern: '[a-zåäö,] [A-ZÅÄÖ][a-zåäö]{2,}', caseSensitive: true}],
								en: [{pattern: '[a-z,] [A-Z][a-z]{2,}', caseSensitive: true}],
							},
						},
						{
							phrase: {
								sv: [
									'till exempel',
									'exempelvis',
									'en dag',
									'i går',
									'i morse',
									'i veckan',
									'en kund som',
									'häromdagen',
									'(en|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv) (personer|kollegor|kunder|dagar|veckor|månader|år|timmar|gånger)',
								],
								en: [
									'for example',
									'for instance',
									'one day',
									'yesterday',
									'this morning',
									'last (week|night|month|year)',
									'the other day',
									'(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (people|colleagues|customers|days|weeks|months|years|hours|times)',
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
			saw: 'Texten har ännu ingen siffra, plats eller person.',
			why: 'Det konkreta är det man minns, och det som visar att du var där.',
			try: 'Lägg till en detalj som bara du känner till: en siffra, ett namn, en plats eller vad någon sa.',
		},
		en: {
			saw: 'No number, place or person in this text so far.',
			why: 'The concrete part is what people remember, and what shows that you were there.',
			try: 'Add one detail only you would know: a number, a name, a place, what somebody said.',
		},
	},
	source: {url: 'https://doi.org/10.1111/j.1468-2958.2007.00297.x', read: '2026-11-22'},
	examples: {
		sv: {
			tip: [
				'Det är viktigt att hela tiden bli bättre på det som görs. Att lyssna på kunderna och utveckla tjänsterna så att de passar olika behov är en del av vardagen. Därför läggs mycket tid på kvalitet och på att hela tiden ta nästa steg tillsammans med andra.',
				'Att leda handlar om att våga lita på andra. När människor får ansvar växer de, och när de växer blir resultatet bättre för alla. Det kräver mod att släppa taget, men det är det enda sättet att bygga något som håller över tid och som folk vill vara del av.',
			],
			none: [
				'Alla 312 kommentarer från förra månaden är lästa. Vanligast: att fakturan är svår att förstå. På torsdag sitter Hanna i receptionen i Lingonby och går igenom den med den som vill. Ta med din faktura så bjuder hon på kaffe. Vad borde ändras först, tycker du som får den hem varje månad?',
				'Det är viktigt att bli bättre.',
			],
		},
		en: {
			tip: [
				'It is important to keep getting better at what is being done. Listening to customers and shaping the services so that they fit different needs is part of everyday life. That is why so much time goes into quality and into taking the next step together with others, all the time.',
				'Leading is about daring to trust other people. When people are given responsibility they grow, and when they grow the result gets better for everyone. It takes courage to let go, but it is the only way to build something that lasts over time and that people want to be part of.',
			],
			none: [
				'All 312 comments from last month have been read. The most common one: the invoice is hard to follow. On Thursday Hanna sits in the reception in Lingonby and goes through it with anyone who likes. Bring your invoice and she brings the coffee. What should change first, do you think?',
				'It is important to get better.',
			],
		},
	},
} satisfies Rule;
