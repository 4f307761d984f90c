import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Direkt till DM', en: 'Straight to DM'},
	serves: ['dm-before-answer'],
	points: [5, 7],
	level: 'mark',
	start: 'on',
	coach: 'outweighs',
	on: {surfaces: ['reply', 'comment']},
	when: {
		all: [
			{
				phrase: {
					sv: [
						{term: 'skicka (gärna )?(ett )?(pm|dm|meddelande|privatmeddelande)', exact: true},
						{term: 'skriv (gärna )?(ett )?(pm|dm)', exact: true},
						{term: '(dm:a|pm:a) (oss|mig|gärna)', exact: true},
						{term: '(mejla|maila) (gärna )?(oss|mig|till)', exact: true},
						{term: 'ring (gärna )?(oss|kundtjänst|kundservice|växeln)', exact: true},
						{term: 'kontakta (gärna )?(oss|kundtjänst|kundservice|supporten|support)', exact: true},
						{term: '(fyll i|via) formuläret', exact: true},
						{term: 'hör av dig till (kundtjänst|kundservice|supporten)', exact: true},
						{
							term: '(måste|behöver|kan|får) (ringa|kontakta|mejla|maila) (oss|kundtjänst|kundservice|supporten|växeln)',
							exact: true,
						},
					],
					en: [
						{
							term: '(send|drop|shoot) (us |me )?(a )?(quick )?(dm|pm|message|direct message|private message)',
							exact: true,
						},
						{term: '(dm|pm|message) (us|me)', exact: true},
						{term: '(send|share) (it |them |this |your [a-z]+ )?(via|by|in|through) (a )?dm', exact: true},
						{term: '(via|by|in a|through) dm', exact: true},
						{term: '(email|e-mail|call) (us|our|customer)', exact: true},
						{
							term: 'contact (us|support|customer|our)',
							exact: true,
							notBefore: ['to', 'can', 'may', 'could'],
						},
						{term: 'fill (in|out) (the|our|this) form', exact: true},
						{term: 'reach out to (our|customer|support)', exact: true},
					],
				},
			},
			{measure: {of: 'words', atMost: 24}},
			{
				absent: {
					any: [
						{entity: ['time', 'price', 'number']},
						{
							phrase: {
								sv: [
									{term: 'eftersom', exact: true},
									{term: 'om du (har|vill|behöver|undrar)', exact: true},
									{term: 'har (svarat|skickat|mejlat)', exact: true},
									{term: '(vi|jag) svarade', exact: true},
									{term: 'sekretess', exact: true},
									{term: 'så att jag', exact: true},
									{term: 'för att (se|hitta)', exact: true},
									{term: 'du får', exact: true},
									{term: 'personuppgifter', exact: true},
								],
								en: [
									{term: 'because', exact: true},
									{term: 'feel free', exact: true},
									{term: 'if you (have|need|still|want)', exact: true},
									{
										term: "(have|has|we've|i've|already) (just )?(replied|responded|answered|sent|emailed)",
										exact: true,
									},
									{term: '(following|followed) up', exact: true},
									{term: '(we|i) (replied|responded|answered)', exact: true},
									{term: 'they call', exact: true},
									{term: 'thanks for (the|your|sending)', exact: true},
									{term: 'your dm', exact: true},
									{term: 'so (that )?(i|we) can', exact: true},
									{term: 'to (see|find|look up)', exact: true},
									{term: 'you (will )?get', exact: true},
									{term: 'privacy', exact: true},
									{term: 'for security', exact: true},
								],
							},
						},
					],
				},
			},
			{parent: ['question', 'dissatisfaction', 'heat', 'factual-error']},
			{
				absent: {
					pattern: {
						sv: [
							'\\b(?:mejladress|e-postadress|mailadress|ordernum|order-?nr|kundnum|bokningsnum|kontonum|ärendenum|telefonnum|personnum|adress|användarnamn|fullständiga namn|uppgifter|kvittot?\\b|kollinum|spårningsnum|konto\\b|faktura)',
							'\\b(?:prova|testa|starta om|installera om|det ser ut som|enligt)\\b',
							'\\b(?:ja|nej)\\b|\\bredan\\b|\\bkommer från\\b',
						],
						en: [
							'\\b(?:e-?mail|address|account|username|gamertag|full name|tracking|confirmation|booking|reservation)\\b',
							'\\b(?:order|phone|contact|case|ticket|store|user|serial|reference|your|acct) (?:number|id|no|info|details)\\b',
							'\\b(?:telephone|adobe id|country|name|acct|zip|location|details|more info|information)\\b',
							'\\b(?:try|trying|restart|reinstall|showing|shows|scheduled|according|meanwhile|once|no change)\\b',
							"\\b(?:followed|folllwed|yes|called|return my call|we offer|in english|your friends?|we've|have sent|just sent)\\b",
						],
					},
				},
			},
		],
	},
	say: {
		sv: {
			saw: '”{words}” är nästan hela svaret här i tråden.',
			why: 'Andra med samma fråga får inget veta.',
			try: 'Svara på det som går. Säg varför resten tas enskilt, och med vem.',
		},
		en: {
			saw: 'Almost all you say here in the thread is “{words}”.',
			why: 'Others with the same question learn nothing.',
			try: 'Answer what you can. Say why the rest goes private, and with whom.',
		},
	},
	source: {
		url: 'https://instituteforpr.org/handling-complaints-on-social-network-sites-an-analysis-of-complaints-and-complaint-responses-on-facebook-and-twitter-pages-of-large-us-companies/',
		read: '2026-11-25',
	},
	examples: {
		sv: {
			tip: [
				{
					text: 'Hej! Skicka ett dm så hjälper vi dig.',
					surface: 'reply',
					parent: 'Vad händer med resten av månaden om jag byter till det mindre paketet?',
				},
				{
					text: 'Hej Omar, kontakta kundtjänst om detta.',
					surface: 'reply',
					parent: 'Varför är badet i Lingonby stängt på söndagar?',
				},
			],
			none: [
				{
					text: 'Trasig vid leverans betalar du inte för, du får en ny. Skicka ett dm med ordernumret så att jag ser adressen. /Ida',
					surface: 'reply',
				},
				{text: 'Tack, kommer på lördag!', surface: 'reply'},
				{
					text: 'Hej! Skicka ett dm med ditt ordernummer, tack.',
					surface: 'reply',
					parent: 'Varför har min lampa inte kommit?',
				},
				{
					text: 'Ja, skicka ett dm.',
					surface: 'reply',
					parent: 'Är det här man anmäler en mörk trappa?',
				},
				{
					text: 'Prova att starta om lampan. Hjälper det inte, kontakta supporten.',
					surface: 'reply',
					parent: 'Varför blinkar min lampa hela tiden?',
				},
				{text: 'Ring oss före kl. 16 så ligger den klar i kassan.', surface: 'reply'},
			],
		},
		en: {
			tip: [
				{
					text: 'Hi! Please send us a DM.',
					surface: 'reply',
					parent: 'What happens to the rest of the month if I move to the smaller plan?',
				},
				{
					text: 'Hi Omar, contact customer service about this.',
					surface: 'reply',
					parent: 'Why is the Lingonby pool closed on Sundays?',
				},
			],
			none: [
				{
					text: 'Broken on arrival is free of charge, you get a new one. Send me a DM with the order number so I can see the address. /Ida',
					surface: 'reply',
				},
				{text: 'Thanks, see you on Saturday!', surface: 'reply'},
				{
					text: 'Hi! Please DM us your order number.',
					surface: 'reply',
					parent: 'Why has my lamp not arrived?',
				},
				{
					text: 'Please try to restart the lamp. No change? Then contact support.',
					surface: 'reply',
					parent: 'Why does my lamp blink all the time?',
				},
				{
					text: 'Yes, please send us a direct message.',
					surface: 'reply',
					parent: 'Is this where I report a dark stair?',
				},
				{
					text: 'It shows that the lamp was left at the front door. Please DM us.',
					surface: 'reply',
					parent: 'Where is my parcel?',
				},
				{text: 'Call us before 4 pm and it will be ready at the till.', surface: 'reply'},
			],
		},
	},
} satisfies Rule;
