import type {Rule} from '../../engine/rule.ts';

export default {
	points: [4, 5],
	level: 'pause',
	start: 'on',
	when: {
		any: [
			{
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
								'utmattningssyndrom',
								{term: '(gått|gick) in i väggen', exact: true},
								{
									term: '(stroke|hjärtinfarkt|panikångest|panikattack|demens|alzheimers|parkinson|epilepsi|hiv|anorexi|psykos)',
									exact: true,
								},
								{term: 'inlagd (på|för)', exact: true},
								'missbruk',
								'missbrukare',
								'bipolär',
								'adhd',
								'autism',
								{term: '(fått|fick) missfall', exact: true},
							],
							en: [
								{term: 'on (sick|medical) leave', exact: true},
								'cancer',
								'diagnos*',
								'depression',
								'depressed',
								'pregnan*',
								{term: 'on medication', exact: true},
								{term: '(had|having|needs) surgery', exact: true},
								{term: '(burnt|burned) out', exact: true},
								'burnout',
								{
									term: '(stroke|heart attack|panic attack|dementia|epilepsy|hiv|anorexia|psychosis|adhd|autism|autistic)',
									exact: true,
								},
								{term: '(admitted to|in) (hospital|rehab|psych)', exact: true},
								'addict*',
								'bipolar',
								'miscarr*',
							],
						},
					},
					{
						phrase: {
							sv: [
								{
									term: '(min|vår|din|deras|hans|hennes) {0,1} (kollega|kund|chef|granne|elev|patient|brukare|medarbetare|praktikant|hyresgäst)',
									exact: true,
								},
								{
									term: '(mina|våra|deras) {0,1} (kollegor|kunder|grannar|elever|patienter|brukare|medarbetare)',
									exact: true,
								},
								{term: '(kollegan|kunden|chefen|grannen|eleven|patienten|medarbetaren|praktikanten)', exact: true},
							],
							en: [
								{
									term: '(our|my|your|his|her|their) {0,1} (colleague|coworker|customer|boss|neighbour|neighbor|pupil|student|patient|client|manager|intern|tenant)',
									exact: true,
								},
								{
									term: 'of (my|our) (colleagues|customers|pupils|students|patients|clients|neighbours|neighbors)',
									exact: true,
								},
							],
						},
					},
				],
				within: 'sentence',
			},
			{
				all: [
					{entity: 'person'},
					{
						phrase: {
							sv: [
								{
									term: '(är|blev|har blivit|har varit) {0,2} (gravid|sjukskriven|utbränd|deprimerad|inlagd|utmattad)',
									exact: true,
								},
								{term: '(har|fick|fått) {0,2} (cancer|diagnosen|adhd|autism|stroke|missfall)', exact: true},
							],
							en: [
								{term: '(is|was|has been) {0,2} (pregnant|depressed|bipolar)', exact: true},
								{term: '(is|was) on (sick|medical) leave', exact: true},
								{term: '(has|got) {0,2} (cancer|adhd|autism|burnout|dementia)', exact: true},
							],
						},
					},
				],
				within: 'sentence',
			},
		],
		unless: {
			phrase: {
				sv: [{term: '(har sagt ja|sa ja|med lov|har godkänt|vill att jag berättar|jag är|jag har)', exact: true}],
				en: [{term: "(said yes|with permission|asked me to tell|agreed to|i am|i'm|i have)", exact: true}],
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
