import type {Rule} from '../../engine/rule.ts';

export default {
	points: [5],
	level: 'pause',
	start: 'on',
	on: {surfaces: ['comment', 'reply']},
	when: {
		phrase: {
			sv: [
				{
					term: '(skriv|skicka|ange) {0,2} (ditt|din|dina|ert|er) (personnummer|telefonnummer|mobilnummer|telefon|adress|mejladress|mejl)',
					notAfter: [
						'i (ett )?(pm|dm|privat|meddelande)',
						'privat',
						'via (pm|dm|formuläret|meddelande)',
						'på (pm|dm)',
						'till',
						'i chatten',
						'när',
					],
				},
				{
					term: '(skriv|skicka|ange) {0,2} (ditt|din|dina|ert|er) (kundnummer|ordernummer|bokningsnummer|kontaktuppgifter|personuppgifter|uppgifter|födelsedatum)',
					notAfter: [
						'i (ett )?(pm|dm|privat|meddelande)',
						'privat',
						'via (pm|dm|formuläret|meddelande)',
						'på (pm|dm)',
						'till',
						'i chatten',
						'när',
					],
				},
				{
					term: '(lämna|uppge|posta) {0,2} (ditt|din|dina|ert|er) (personnummer|telefonnummer|mobilnummer|telefon|adress|mejladress|mejl)',
					notAfter: [
						'i (ett )?(pm|dm|privat|meddelande)',
						'privat',
						'via (pm|dm|formuläret|meddelande)',
						'på (pm|dm)',
						'till',
						'i chatten',
						'när',
					],
				},
				{
					term: '(lämna|uppge|posta) {0,2} (ditt|din|dina|ert|er) (kundnummer|ordernummer|bokningsnummer|kontaktuppgifter|personuppgifter|uppgifter|födelsedatum)',
					notAfter: [
						'i (ett )?(pm|dm|privat|meddelande)',
						'privat',
						'via (pm|dm|formuläret|meddelande)',
						'på (pm|dm)',
						'till',
						'i chatten',
						'när',
					],
				},
				{
					term: '(vilket|vad) är (ditt|din) (personnummer|telefonnummer|mobilnummer|adress|mejladress|kundnummer|ordernummer|bokningsnummer|födelsedatum)',
				},
				'kommentera med (ditt|din) (nummer|ordernummer|kundnummer|mejl|mejladress)',
				{term: '(ditt|din) (ordernummer|kundnummer|telefonnummer|mejladress) tack'},
				'(kontaktuppgifter|personuppgifter) (här|nedan|i tråden|i kommentaren)',
			],
			en: [
				{
					term: '(write|post|share|leave|give us|comment with) your {0,2} (phone number|address|email|email address|order number|customer number|booking number|booking reference|date of birth|personal number|details|contact details)',
					notAfter: [
						'by (dm|pm)',
						'in a (dm|pm|private|message)',
						'via (dm|pm|message)',
						'privately',
						'through',
						'in private',
						'when',
						'with',
					],
				},
				{
					term: "(what is|what's) your (phone number|address|email|order number|customer number|booking number|booking reference|date of birth)",
				},
				'comment your (number|order number|email)',
				{term: 'your (order number|phone number|details) please'},
			],
		},
		unless: {entity: 'url'},
	},
	say: {
		sv: {
			saw: '”{words}” ber om en uppgift som alla i tråden kan läsa.',
			why: 'Den som svarar lämnar ut sig för främlingar, och bedragare letar efter just sådana trådar.',
			try: 'Be om uppgiften i ett privat meddelande, och berätta här vad personen får hjälp med där.',
		},
		en: {
			saw: '“{words}” asks for a detail that everyone in the thread can read.',
			why: 'Whoever answers shares it with strangers, and fraudsters look for threads like that.',
			try: 'Ask for it in a private message, and say here what the person will get help with there.',
		},
	},
	source: {url: 'https://www.imy.se/vagledningar/oschysst-behandlad-pa-natet/', read: '2026-11-22'},
	examples: {
		sv: {
			tip: [
				'Hej! Skriv ditt kundnummer här så tittar jag på det direkt.',
				'Tråkigt med lampan. Vad är ditt telefonnummer?',
			],
			none: [
				'Hej! Skicka ditt ordernummer i ett pm så löser Ida resten.',
				'Vilket rum står lampan i, och när slutade den lysa?',
				'Mitt nummer är 08-465 004 20, ring gärna i dag.',
			],
		},
		en: {
			tip: [
				'Hi! Leave your contact details below and I will look into it.',
				'Sorry about the lamp. What is your phone number?',
			],
			none: [
				'Hi! Share your order number by DM and Ida takes it from there.',
				'Which room is the lamp in, and when did it stop working?',
				'The number to call is on the back of your receipt.',
			],
		},
	},
} satisfies Rule;
