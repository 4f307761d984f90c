import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Inget konkret än', en: 'No concrete detail yet'},
	serves: ['no-concrete-detail'],
	points: [6, 4],
	level: 'hint',
	start: 'on',
	on: {surfaces: ['post']},
	when: {
		all: [
			{measure: {of: 'words', atLeast: 45}},
			{measure: {of: 'emoji', atMost: 7}},
			{absent: {signal: ['question', 'insult', 'heat', 'threat', 'blame', 'sarcasm']}},
			{
				absent: {
					pattern: {
						sv: [
							'\\b(?:rasist|nazist|hata|äckel|äcklig|helvete|idiot|förbanna|jävl|jävel|invandrar|flykting)[a-zåäö]*',
							'\\b(?:nöjd|missnöjd|besvik|omdöme|recension|bemötande|avbokat|bokat|enkät|lurad|reklam(?:era|ation)|personalen|rekommender)[a-zåäö]*',
							'\\b(?:två|tre|fyra|fem|sex|sju|åtta|nio|tio|tolv|tjugo|hundra|tusen)\\b',
							'\\b(?:mycket|väldigt|riktigt|ganska|så) (?:dåligt?|dåliga|uselt?|konstigt?|svårt)\\b|\\b(?:sämst|sämre|urusel|håller inte måttet|helt omöjligt)[a-zåäö]*',
						],
						en: [
							'\\b(?:racist|nazi|hate|disgust|idiot|stupid|immigrant|refugee)[a-z]*|\\b(?:suck|crap|damn|shit|fuck)[a-z]*',
							'\\b(?:would|highly|not|never|can) recommend|\\brecommended\\b|\\b(?:refund|disappoint|reviews?\\b|rude\\b|booked|waitress|waiter)[a-z]*',
							'\\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|hundred|thousand)\\b',
							'\\b(?:staff|service|food) (?:is|are) |\\b(?:terrible|awful|worst|appalling|horrible)\\b',
						],
					},
				},
			},
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
								sv: [
									{
										pattern:
											'[a-zåäö,] [A-ZÅÄÖ][a-zåäö]{2,}|[A-ZÅÄÖ][a-zåäö]+[A-ZÅÄÖ][a-zåäö]|[a-zåäö,] [A-ZÅÄÖ]{2,4}\\b',
										caseSensitive: true,
									},
									'\\b[a-zåäö]{2,}(?:ade|dde)\\b',
								],
								en: [
									{pattern: '[a-z,] [A-Z][a-z]{2,}|[A-Z][a-z]+[A-Z][a-z]|[a-z,] [A-Z]{2,4}\\b', caseSensitive: true},
									'\\b[a-z]{3,}[bcdghklmnprstvwxyz]ed\\b',
								],
							},
						},
						{
							phrase: {
								sv: [
									{term: '(han|hon|honom|henne|hans|hennes)', exact: true},
									{
										term: '(var|blev|gick|kom|fick|hade|gjorde|sa|såg|tog|satt|stod|fanns|skulle|ville|menade|hjälpte|köpte)',
										exact: true,
									},
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
									{term: '(he|she|him|his|her|hers)', exact: true},
									{
										term: '(was|were|had|went|got|came|said|told|did|saw|took|made|gave|felt|knew|thought|met)',
										exact: true,
									},
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
			saw: 'Texten har ingen siffra, plats eller person än.',
			why: 'Konkreta detaljer märks, och visar att du var där.',
			try: 'Lägg till något bara du vet: en siffra, ett namn, vad någon sa.',
		},
		en: {
			saw: 'No number, place or person here yet.',
			why: 'Concrete details get noticed, and show you were there.',
			try: 'Add something only you know: a number, a name, what someone said.',
		},
	},
	source: {url: 'https://doi.org/10.1111/j.1468-2958.2007.00297.x', read: '2026-11-25'},
	examples: {
		sv: {
			tip: [
				'Det är viktigt att hela tiden bli bättre på det som görs. Att lyssna på kunderna och utveckla tjänsterna så att de passar olika behov är en del av vardagen. Därför läggs mycket tid på kvalitet och på att hela tiden ta nästa steg tillsammans med andra.',
				'Att leda handlar om att våga lita på andra. När människor får ansvar växer de, och när de växer blir resultatet bättre för alla. Det kräver mod att släppa taget, men det är det enda sättet att bygga något som håller över tid och som folk vill vara del av.',
			],
			none: [
				'Alla 312 kommentarer från förra månaden är lästa. Vanligast: att fakturan är svår att förstå. På torsdag sitter Hanna i receptionen i Lingonby och går igenom den med den som vill. Ta med din faktura så bjuder hon på kaffe. Vad borde ändras först, tycker du som får den hem varje månad?',
				'Det är viktigt att bli bättre.',
				'LampLand håller tyvärr inte vad skylten lovar, för ljuset är blekt och sladden alldeles för kort för ett vanligt kök. Det går att vänja sig, men den som läser i sängen blir snart trött och lägger ifrån sig boken långt innan kapitlet är slut, och det är ju synd när berättelsen är bra.',
				'Det är väldigt svårt att få kontakt med någon som kan svara på hur lampan ska sättas upp. Telefonen är alltid upptagen och i chatten får man bara ett färdigt svar, så den som inte redan kan det får ge upp eller fråga en granne som råkar ha en stege och lite tid över.',
				'Kajsalina är lugn och kunnig och lätt att få tag på när man undrar över något. Hon tar sig tid att förklara hur allt hänger ihop, ringer tillbaka när det behövs och ger raka råd även när svaret är jobbigt. Det känns tryggt hela vägen, och jag vill gärna säga det högt till andra som funderar på samma sak.',
				'Rivningen av det gamla köket tog kortare tid än väntat, utan att resten av huset fylldes av damm. Köket blev klart enligt planen och resultatet är precis som jag hade tänkt. Ett plus är att rören ligger dolda, så att det får plats mer i skåpen, och att de städade efter sig varje gång.',
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
				'LampLand does not quite live up to the sign above the door, because the light is pale and the cord is far too short for a normal kitchen. It is possible to get used to it, but those who read in bed grow tired and put the book away long before the chapter ends, which is sad.',
				'The staff are hard to reach when a lamp has to go up on the wall. The phone is always busy and the chat has a ready answer for everything except the thing you want to know, so those who cannot do it on their own have to give up or ask a neighbour who happens to own a ladder.',
				'Kajsalina is calm and skilled and easy to reach when something is unclear. She takes the time to explain how it all fits together, calls back when needed and gives straight advice even when the answer is hard to hear. It feels safe all the way, and I am glad to say so to others who wonder.',
				'Taking out the old kitchen went faster than expected, and the rest of the house stayed free of dust. The kitchen was ready as planned and the result is just what I had in mind. The pipes are out of sight, so there is more room in the cupboards, and the crew cleaned up after each shift.',
			],
		},
	},
} satisfies Rule;
