import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Kontaktuppgifter till någon namngiven', en: 'Named person’s contact details'},
	serves: ['personal-data'],
	points: [5],
	level: 'mark',
	start: 'on',
	speaksOnLawfulSpeech: true,
	on: {voice: ['self', 'at-work']},
	when: {
		all: [
			{
				all: [
					{entity: ['phone', 'email']},
					{
						not: {
							not: {
								any: [
									{entity: 'person'},
									{
										phrase: {
											sv: [{term: '(hon|han|hen) {0,1} (sitter|är|finns|svarar|nås|har|jobbar)', exact: true}],
											en: [
												{term: '(she|he) {0,1} (is|will|answers|works|has)', exact: true},
												{term: "(she's|he's|she'll|he'll)", exact: true},
											],
										},
									},
								],
							},
						},
					},
				],
				within: 'sentence',
				unless: {
					any: [
						{entity: 'own-domain'},
						{
							phrase: {
								sv: [
									{term: '(mig|oss|jag|jag heter|mvh|hälsar)', exact: true},
									{term: '(vänliga|bästa|varma) hälsningar', exact: true},
									{term: '(kind|best|warm) regards', exact: true},
									{term: '(mitt|min|vårt|vår) {0,1} (nummer|mobil|telefon|mejl|mail|adress)', exact: true},
									{term: '(växeln|kundtjänst)', exact: true},
								],
								en: [
									{term: "(me|us|i|i'm|i am|my name is)", exact: true},
									{term: '(kind|best|warm) regards', exact: true},
									{term: '(my|our) {0,1} (number|phone|email|address)', exact: true},
									{term: '(switchboard|customer service|help desk)', exact: true},
								],
							},
						},
					],
				},
			},
			{
				absent: {
					phrase: {
						sv: [
							'frågor',
							'anmäl*',
							'ansök*',
							'söker',
							'boka',
							'bokning',
							'kontaktperson',
							{term: 'ledig tjänst', exact: true},
							'öppet hus',
							'osa',
						],
						en: [
							'questions',
							'appl*',
							'sign up',
							'register',
							'hiring',
							'looking for',
							'book',
							'booking',
							'contact person',
							'rsvp',
							'open house',
						],
					},
				},
			},
		],
	},
	say: {
		sv: {
			saw: 'Här står någons namn med telefon eller mejl.',
			why: 'Ett nummer är svårt att få tillbaka.',
			try: 'Fråga först, eller skriv vart man kan vända sig i stället.',
		},
		en: {
			saw: 'This gives someone’s name with their phone number or email.',
			why: 'A number is hard to get back.',
			try: 'Ask them first, or say where people can turn instead.',
		},
	},
	source: {url: 'https://www.imy.se/vagledningar/oschysst-behandlad-pa-natet/', read: '2026-11-25'},
	examples: {
		sv: {
			tip: [
				'Ring Eva Påhittsson på 070-174 06 10, hon är hemma hela dagen.',
				'Skriv till Lars på lars.pahittsson@brevlada.example om du vill köpa lampan.',
			],
			none: [
				'Frågor? Ring mig på 070-174 06 10.',
				'Öppet hus på lördag. Frågor? Ring Eva Påhittsson på 070-174 06 10.',
				'Boka på 08-465 004 20, öppet till 17.',
				'Vänliga hälsningar, Eva Påhittsson, 070-174 06 10',
				'Eva målade hallen i går. Boka tid på 08-465 004 20.',
			],
		},
		en: {
			tip: [
				'Ask Eva at eva.pahittsson@example.com or 07700 900123, she is home today.',
				'The lamp is for sale, write to James at james@mailbox.example.',
			],
			none: [
				'Questions? Call me on 07700 900123.',
				'Book on 07700 900456, open until 5.',
				'Kind regards, Eva Påhittsson, 07700 900123',
				'Eva painted the hall yesterday. Book a time on 07700 900456.',
			],
		},
	},
} satisfies Rule;
