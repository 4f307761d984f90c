import type {Rule} from '../../engine/rule.ts';

export default {
	points: [4, 5],
	level: 'pause',
	start: 'on',
	when: {
		all: [
			{
				phrase: {
					sv: [
						'sjukskriven',
						'sjukskrivning',
						'cancer',
						'diagnos',
						'depression',
						'deprimerad',
						'gravid',
						'medicinering',
						{term: '(opererad|opererats|opereras)', exact: true},
						'utbränd',
						'utmattad',
						'utmattning',
						'missbruk',
						'bipolär',
						'adhd',
						'autism',
						{term: 'fått missfall', exact: true},
					],
					en: [
						{term: 'on (sick|medical) leave', exact: true},
						'cancer',
						'diagnosed*',
						'depression',
						'depressed',
						'pregnant*',
						{term: 'on medication', exact: true},
						{term: '(had|having|needs) surgery', exact: true},
						{term: '(burnt|burned) out', exact: true},
						'addiction*',
						'bipolar',
						'miscarriage*',
					],
				},
			},
			{
				phrase: {
					sv: [
						{
							term: '(min|vår|en|din|deras|hans|hennes|mina|våra) {0,1} (kollega|kund|chef|granne|elev|patient|brukare|medarbetare|praktikant|anställd|hyresgäst)',
							exact: true,
						},
						{term: '(kollegan|kunden|chefen|grannen|eleven|patienten|medarbetaren|praktikanten)', exact: true},
					],
					en: [
						{
							term: '(our|my|a|your|his|her|their) {0,1} (colleague|coworker|customer|boss|neighbour|neighbor|pupil|student|patient|client|manager|intern|tenant)',
							exact: true,
						},
					],
				},
			},
		],
		within: 'sentence',
		unless: {
			phrase: {
				sv: [{term: '(har sagt ja|sa ja|med lov|har godkänt|vill att jag berättar)', exact: true}],
				en: [{term: '(said yes|with permission|asked me to tell|agreed to)', exact: true}],
			},
		},
	},
	say: {
		sv: {
			saw: 'Texten berättar något om en annan persons hälsa.',
			why: 'Hälsa är känsliga uppgifter enligt GDPR, och var och en vill själv välja vem som får veta.',
			try: 'Fråga personen först, eller skriv det utan detaljen: hen är borta ett tag.',
		},
		en: {
			saw: "The text tells something about another person's health.",
			why: 'Health is sensitive data under the GDPR, and people like to choose for themselves who gets to know.',
			try: 'Ask them first, or tell it without the detail: they are away for a while.',
		},
	},
	source: {
		url: 'https://medarbetare.ki.se/stod-och-verktyg/gdpr-pa-karolinska-institutet/kansliga-personuppgifter-sarskilda-kategorier-av-personuppgifter-enligt-gdpr',
		read: '2026-11-22',
		country: 'SE',
		recheck: '2027-11-22',
	},
	examples: {
		sv: {
			tip: [
				'Vår kollega Amir är sjukskriven för depression, skicka en hälsning!',
				'Min chef har fått cancer och är borta hela våren.',
			],
			none: [
				'Amir är borta ett tag. Han tar gärna emot hälsningar här.',
				'Jag var själv sjukskriven för utmattning förra året.',
				'Var tredje person i Sverige får cancer någon gång.',
			],
		},
		en: {
			tip: [
				'Our colleague Amir is on sick leave with depression, send a greeting!',
				'My boss has cancer and is away all spring.',
			],
			none: [
				'Amir is away for a while. He would love a greeting here.',
				'I was on sick leave myself last year.',
				'One in three people in Sweden gets cancer at some point.',
			],
		},
	},
} satisfies Rule;
