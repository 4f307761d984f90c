import type {Rule} from '../../engine/rule.ts';

export default {
	points: [4, 5],
	level: 'pause',
	start: 'on',
	when: {
		any: [
			{
				all: [
					{entity: 'person'},
					{
						phrase: {
							sv: [
								{
									term: '(är|blev|har blivit|har varit|var) {0,2} (gravid|sjukskriven|utbränd|deprimerad|inlagd|utmattad|bipolär|alkoholist)',
									exact: true,
								},
								{
									term: '(har|fick|fått) {0,2} (cancer|diagnosen|adhd|autism|stroke|hjärtinfarkt|missfall|demens|psykos|anorexi|panikångest|utmattningssyndrom)',
									exact: true,
								},
								{term: '(gått|gick) in i väggen', exact: true},
							],
							en: [
								{
									term: '(is|was|has been) {0,2} (pregnant|depressed|bipolar|autistic|burnt out|burned out)',
									exact: true,
								},
								{term: '(is|was) on (sick|medical) leave', exact: true},
								{
									term: '(has|had|got) {0,2} (cancer|adhd|autism|burnout|dementia|stroke|heart attack|miscarriage|panic attack)',
									exact: true,
								},
								{term: 'was diagnosed with', exact: true},
							],
						},
					},
				],
				within: 'sentence',
			},
			{
				phrase: {
					sv: [
						{
							term: '(chef|chefen|granne|grannen|kund|kunden|elev|eleven|patient|patienten) {0,3} (sjukskriven|gravid|utbränd|deprimerad|inlagd|bipolär|cancer|stroke|hjärtinfarkt|adhd|autism|demens|missfall|panikångest|alkoholist|depression|psykos|hiv|anorexi)',
							exact: true,
						},
						{
							term: '(chef|chefen|granne|grannen|kund|kunden|elev|eleven|patient|patienten) {0,2} (gått|gick) in i väggen',
							exact: true,
						},
					],
					en: [
						{
							term: '(boss|manager|neighbour|neighbor|customer|pupil|student|patient|client) (is|was) {0,2} (pregnant|depressed|bipolar|burnt out|burned out|autistic|on sick leave|in rehab)',
							exact: true,
						},
						{
							term: '(boss|manager|neighbour|customer|pupil|student|patient|client) (has|had|got|with) {0,2} (cancer|adhd|autism|dementia|stroke|heart attack|depression)',
							exact: true,
						},
						{
							term: '(patient|patients|client|pupil|student) {0,1} (has|had|with) {0,2} (panic attack|miscarriage|psychosis|anorexia|hiv|burnout)',
							exact: true,
						},
					],
				},
			},
		],
		unless: {
			phrase: {
				sv: [
					{term: '(har sagt ja|sa ja|med lov|har godkänt|vill att jag berättar|jag är|jag har)', exact: true},
					{term: '(frågade|fråga|rapport|studie|forskning|enligt)', exact: true},
				],
				en: [
					{term: "(said yes|with permission|asked me to tell|agreed to|i am|i'm|i have)", exact: true},
					{term: '(asked|asks|report|study|research|according)', exact: true},
				],
			},
		},
	},
	say: {
		sv: {
			saw: 'Texten berättar något om en annan persons hälsa.',
			why: 'Uppgifter om hälsa är känsliga enligt GDPR, och var och en vill själv välja vem som får veta.',
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
		read: '2026-11-25',
		country: 'SE',
		recheck: '2027-11-22',
	},
	examples: {
		sv: {
			tip: [
				'Lotta på lagret har gått in i väggen, så jag tar hennes pass.',
				'Min chef har fått cancer och är borta hela våren.',
			],
			none: [
				'Lotta är ledig i april, så jag tar hennes pass.',
				'Jag var själv sjukskriven för utmattning förra året.',
				'Var tredje person i Sverige får cancer någon gång.',
			],
		},
		en: {
			tip: [
				'Karen in the warehouse is on medical leave, so I take her shifts.',
				'My boss has cancer and is away all spring.',
			],
			none: [
				'Karen is off in April, so I take her shifts.',
				'I was on sick leave myself last year.',
				'One in three people in Sweden gets cancer at some point.',
			],
		},
	},
} satisfies Rule;
