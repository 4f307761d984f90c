import type {Rule} from '../../engine/rule.ts';

export default {
	points: [5],
	level: 'pause',
	start: 'on',
	when: {
		any: [
			{entity: 'personnummer'},
			{
				all: [
					{entity: ['phone', 'email', 'address']},
					{
						phrase: {
							sv: [
								{term: '(hans|hennes|deras|dennes|hens)', exact: true},
								{term: '(honom|henne|dem)', exact: true},
								'(min|mitt|vår|vårt) (ex|chef|granne|lärare|hyresvärd|kund|patient|elev)',
								{term: '(grannens|chefens|kundens|lärarens|säljarens|hyresvärdens|exets)', exact: true},
								'privata (nummer|mobil|mejl|mejladress|adress)',
								{term: '(bor|bo) (på|i)', exact: true},
							],
							en: [
								{term: '(his|her|their)', exact: true},
								{term: '(him|them)', exact: true},
								"(my|our) (ex|boss|neighbour|neighbor|teacher|landlord|customer|patient|pupil)('s)?",
								'(private|personal|home) (number|phone|mobile|email|address)',
								{term: '(lives|live) (at|on)', exact: true},
							],
						},
					},
				],
				within: 'sentence',
				unless: {
					phrase: {
						sv: [
							{term: '(mig|oss)', exact: true},
							{term: '(mitt|min) (nummer|mobil|mejl|adress)', exact: true},
							'växel',
							'kundtjänst',
							'reception',
						],
						en: [
							{term: '(me|us)', exact: true},
							{term: 'my (number|phone|email|address)', exact: true},
							'switchboard',
							'reception',
							'customer service',
							'help desk',
						],
					},
				},
			},
		],
	},
	say: {
		sv: {
			saw: 'Ett nummer eller en adress här ser ut att höra till en annan person.',
			why: 'Sådant sprids vidare och går sällan att få tillbaka. Personnummer har ett särskilt skydd i Sverige.',
			try: 'Ta bort uppgiften, eller skicka den i ett privat meddelande till den som behöver den.',
		},
		en: {
			saw: 'A number or an address here looks like it belongs to somebody else.',
			why: 'Once public it travels on and is hard to call back. Swedish personal numbers are specially protected.',
			try: 'Take the detail out, or send it privately to the person who needs it.',
		},
	},
	source: {
		url: 'https://www.imy.se/privatperson/dataskydd/introduktion-till-gdpr/vad-ar-personuppgifter/personnummer/',
		read: '2026-11-22',
		country: 'SE',
		recheck: '2027-11-22',
	},
	examples: {
		sv: {
			tip: [
				'Hej! Fakturan är ställd till 811218-9876, stämmer det?',
				'Ring grannen och klaga du också, hennes mobil är 070-174 06 35.',
				'Här är chefens privata mejl om någon undrar: gunnel.pahittsson@brevlada.example',
			],
			none: [
				'Hej! Jag ser din faktura nu. Ring oss på 08-465 004 15 så löser det sig.',
				'Ordernumret är 811218-9877 och paketet ligger kvar i Lingonby.',
				'Organisationsnumret är 556677-8899, det står på kvittot.',
				'Frågor om festen? Mejla mig på lisa@pahittlampan.example.',
			],
		},
		en: {
			tip: [
				'Hi! The invoice says 811218-9876, is that right?',
				'Call the landlord yourselves, his mobile is 07700 900123.',
				'Write to her at gunnel@mailbox.example and tell her what you think.',
			],
			none: [
				'Hi! I can see the invoice now. Call us on 07700 900456 and it gets sorted.',
				'The order number is 811218-9877 and the parcel is still in Lingonby.',
				'Questions about the party? Email me at lisa@pahittlampan.example.',
			],
		},
	},
} satisfies Rule;
