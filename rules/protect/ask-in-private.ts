import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Ber om uppgifter öppet', en: 'Asking for details in public'},
	serves: ['personal-data'],
	points: [5],
	level: 'pause',
	start: 'on',
	speaksOnLawfulSpeech: true,
	on: {surfaces: ['comment', 'reply']},
	when: {
		phrase: {
			sv: [
				{
					term: '(skriv|skriva|skicka|ange) {0,2} (ditt|din|dina|ert|er) (personnummer|telefonnummer|mobilnummer|telefon|adress|mejladress|mejl)',
					exact: true,
				},
				{
					term: '(skriv|skriva|skicka|ange) {0,2} (ditt|din|dina|ert|er) (kundnummer|ordernummer|bokningsnummer|kontaktuppgifter|personuppgifter|uppgifter|födelsedatum)',
					exact: true,
				},
				{
					term: '(lämna|uppge|posta|dela) {0,2} (ditt|din|dina|ert|er) (personnummer|telefonnummer|mobilnummer|telefon|adress|mejladress|mejl)',
					exact: true,
				},
				{
					term: '(lämna|uppge|posta|dela) {0,2} (ditt|din|dina|ert|er) (kundnummer|ordernummer|bokningsnummer|kontaktuppgifter|personuppgifter|uppgifter|födelsedatum)',
					exact: true,
				},
				{
					term: '(ge|dela med) (mig|oss|dig av) (ditt|din|dina) (personnummer|telefonnummer|mobilnummer|telefon|adress|mejladress|mejl)',
					exact: true,
				},
				{
					term: '(ge|dela med) (mig|oss|dig av) (ditt|din|dina) (kundnummer|ordernummer|bokningsnummer|kontaktuppgifter|personuppgifter|uppgifter|födelsedatum)',
					exact: true,
				},
				{
					term: '(vilket|vad) är (ditt|din) (personnummer|telefonnummer|mobilnummer|telefon|adress|mejladress|mejl)',
					exact: true,
				},
				{
					term: '(vilket|vad) är (ditt|din) (kundnummer|ordernummer|bokningsnummer|kontaktuppgifter|personuppgifter|uppgifter|födelsedatum)',
					exact: true,
				},
				{term: 'kommentera med (ditt|din) (nummer|ordernummer|kundnummer|mejl|mejladress)', exact: true},
				{term: '(ditt|din) (ordernummer|kundnummer|telefonnummer|mejladress) tack', exact: true},
				{term: '(kontaktuppgifter|personuppgifter) (här|nedan|i tråden|i kommentaren)', exact: true},
			],
			en: [
				{
					term: '(write|post|share|leave|give us|give me|provide|comment with) {0,2} your {0,2} (phone number|address|email|email address|order number|customer number|booking number|booking reference|date of birth)',
					exact: true,
				},
				{
					term: '(post|share|leave|give us|give me|provide) your {0,2} (details|contact details|personal number|account number)',
					exact: true,
				},
				{
					term: '(send|tell|give) (us|me) your (phone number|address|email|email address|order number|customer number|booking number|booking reference|date of birth|personal number|details|contact details)',
					exact: true,
				},
				{
					term: "(what is|what's) your (phone number|address|email|order number|customer number|booking number|booking reference|date of birth)",
					exact: true,
				},
				{term: 'comment your (number|order number|email)', exact: true},
				{term: 'your (order number|phone number) please', exact: true},
			],
		},
		unless: {
			any: [
				{entity: ['url', 'email', 'phone', 'address']},
				{pattern: {sv: ['\\bdet är \\d'], en: ["\\bit(?:'s| is) \\d"]}},
				{
					phrase: {
						sv: [
							{
								term: '(pm|dm|dm:a|privat|privata|meddelande|chatten|chatt|formulär|formuläret|messenger|inbox|mejla)',
								exact: true,
							},
							{term: '(när|innan) du', exact: true},
							{term: '(skriv|skriva|anteckna) (ner|upp)', exact: true},
						],
						en: [
							{
								term: '(dm|dms|pm|pms|private|privately|direct message|message|inbox|chat|form|email us|follow)',
								exact: true,
							},
							{term: '(when|before|once) you', exact: true},
							{term: '(write|note) down', exact: true},
						],
					},
				},
			],
		},
	},
	fix: 'take-out-sentence',
	say: {
		sv: {
			saw: '”{words}” ber om en uppgift som alla i tråden kan läsa.',
			why: 'Bedragare letar efter just sådana trådar.',
			try: 'Be om den privat, och säg här vad personen får hjälp med.',
		},
		en: {
			saw: 'You’re asking for something everyone here can read: “{words}”.',
			why: 'Scammers look for threads like that.',
			try: 'Ask in a private message, and say here what they’ll get.',
		},
	},
	source: {url: 'https://conversation.which.co.uk/technology/scam-watch-fake-twitter-account/', read: '2026-11-25'},
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
				'Vad är din mejladress? hej@pahittlampan.example',
				'Skriv ner din adress på lappen innan paketet packas.',
			],
		},
		en: {
			tip: [
				'Sorry to hear that. Could you give us your address so that a new one can be posted?',
				'Sorry about the lamp. What is your phone number?',
			],
			none: [
				'Hi! Share your order number by DM and Ida takes it from there.',
				'Which room is the lamp in, and when did it stop working?',
				'The number to call is on the back of your receipt.',
				"What's your email? hello@pahittlampan.example",
			],
		},
	},
} satisfies Rule;
