import type {Rule} from '../../engine/rule.ts';

export default {
	points: [5],
	level: 'pause',
	start: 'on',
	when: {
		any: [
			{
				all: [
					{entity: ['phone', 'email']},
					{
						not: {
							not: {
								phrase: {
									sv: [
										{
											term: '(hans|hennes|deras|hens) {0,2} (nummer|mobil|mobilnummer|telefon|telefonnummer|mejl|mejladress|mail|mailadress|e-post|e-postadress|adress|kontor|jobb)',
											exact: true,
										},
										{term: '(ring|mejla|maila|sms:a|smsa|skriv till|kontakta) (honom|henne|dem)', exact: true},
										{
											term: '(nummer|numret|mobil|mobilen|mejl|mejlen|adressen|telefonnumret) till (min|vår|mitt|en|ett|den)',
											exact: true,
										},
										{
											term: '(min|mitt|vår|vårt) (ex|exets|granne|grannes|hyresvärd|hyresvärds|kund|kunds|patient|patients|elev|elevs)',
											exact: true,
										},
										{term: '(grannens|chefens|kundens|lärarens|säljarens|hyresvärdens|exets|läkarens)', exact: true},
										{term: 'privata (nummer|numret|mobil|mejl|mejladress|adress)', exact: true},
									],
									en: [
										{
											term: '(his|her|their) {0,2} (number|phone|mobile|cell|email|email address|address|office|work)',
											exact: true,
										},
										{term: '(call|email|text|message|write to|contact) (him|her|them)', exact: true},
										{
											term: "(my|our) (ex|neighbour|neighbor|landlord|customer|patient|pupil|boss|teacher)('s)?",
											exact: true,
										},
										{term: '(private|personal|home) (number|phone|mobile|cell|email|address)', exact: true},
									],
								},
							},
						},
					},
				],
				within: 'sentence',
				unless: {
					phrase: {
						sv: [
							{term: '(mig|oss)', exact: true},
							{term: '(mitt|min) {0,1} (nummer|mobil|mejl|adress)', exact: true},
							'växel',
							'kundtjänst',
							'reception',
						],
						en: [
							{term: '(me|us)', exact: true},
							{term: 'my {0,1} (number|phone|email|address)', exact: true},
							'switchboard',
							'reception',
							{term: '(customer service|help desk)', exact: true},
						],
					},
				},
			},
			{
				all: [
					{entity: 'address'},
					{
						not: {
							not: {
								phrase: {
									sv: [
										{
											term: '(hon|han|hen|de|dom|grannen|chefen|exet|läraren|läkaren) {0,1} bor {0,1} (på|i|vid)',
											exact: true,
										},
										{term: '(hans|hennes|deras) {0,1} (adress|hemadress)', exact: true},
									],
									en: [
										{term: '(he|she|they|who) {0,1} (lives|live|living) (at|on)', exact: true},
										{term: '(his|her|their) {0,1} (address|home address)', exact: true},
									],
								},
							},
						},
					},
				],
				within: 'sentence',
			},
		],
	},
	say: {
		sv: {
			saw: 'Ett nummer eller en adress här ser ut att höra till en annan person.',
			why: 'Sådant sprids vidare och går sällan att ta tillbaka.',
			try: 'Ta bort uppgiften, eller skicka den i ett privat meddelande till den som behöver den.',
		},
		en: {
			saw: 'A number or an address here looks like it belongs to somebody else.',
			why: 'Once public it travels on and is hard to take back.',
			try: 'Take the detail out, or send it privately to the person who needs it.',
		},
	},
	source: {url: 'https://www.imy.se/vagledningar/oschysst-behandlad-pa-natet/', read: '2026-11-25'},
	examples: {
		sv: {
			tip: [
				'Ring grannen och klaga du också, hennes mobil är 070-174 06 35.',
				'Här är chefens privata mejl om någon undrar: gunnel.pahittsson@brevlada.example',
				'Hon bor på Påhittsgatan 12 om någon vill säga något.',
			],
			none: [
				'Hej! Jag ser din faktura nu. Ring oss på 08-465 004 15 så löser det sig.',
				'Frågor om festen? Mejla mig på lisa@pahittlampan.example.',
				'Hennes utställning öppnar på Påhittsgatan 12 i morgon.',
			],
		},
		en: {
			tip: [
				'Call the landlord yourselves, his mobile is 07700 900123.',
				'Write to her at gunnel@mailbox.example and tell her what you think.',
			],
			none: [
				'Hi! I can see the invoice now. Call us on 07700 900456 and it gets sorted.',
				'Questions about the party? Email me at lisa@pahittlampan.example.',
			],
		},
	},
} satisfies Rule;
