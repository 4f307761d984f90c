import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Andras hälsa', en: 'Other people’s health'},
	serves: ['personal-data'],
	points: [4, 5],
	level: 'pause',
	start: 'on',
	speaksOnLawfulSpeech: true,
	when: {signal: 'health-of-another'},
	say: {
		sv: {
			saw: 'Texten berättar något om en annan persons hälsa.',
			why: 'Hälsa är känsligt enligt GDPR, och personen väljer helst själv vem som får veta.',
			try: 'Fråga först, eller skriv utan detaljen: hen är borta ett tag.',
		},
		en: {
			saw: 'This says something about someone else’s health.',
			why: 'It’s sensitive under the GDPR, and people like to choose who knows.',
			try: 'Ask them first, or leave out the detail: they’re away for a while.',
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
