import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Ofullständig jobbannons', en: 'Job post missing details'},
	serves: ['job-details-missing'],
	points: [3, 8],
	level: 'hint',
	start: 'on',
	on: {surfaces: ['post', 'share']},
	when: {measure: {of: 'job-roles-missing', atLeast: 1}},
	say: {
		sv: {
			saw: 'En jobbannons utan arbetsgivare, eller utan väg att fråga och söka.',
			why: 'Den som är nyfiken vill prata med en människa först.',
			try: 'Vem kan man ringa? Skriv namnet, var det är och sista dag.',
		},
		en: {
			saw: 'A job post without the employer, or a way to ask and apply.',
			why: 'Curious people like to talk to someone first.',
			try: 'Who can they call? Give the name, the place and the closing date.',
		},
	},
	source: {url: 'https://doi.org/10.1111/j.1083-6101.2006.00019.x', read: '2026-11-25'},
	examples: {
		sv: {
			tip: ['Ledig tjänst! Är du den vi har väntat på?', 'Bli vår nya kollega! Här får du utvecklas varje dag.'],
			none: [
				'Bli min kollega i bageriet i Lingonby! Ansök senast 1 juni. Fråga mig här om nattskiftet, jag har jobbat det i sex år.',
				'Kollegan söker den gamla ritningen över huset.',
				'Vi söker en lokal till loppisen i maj, helst med kök.',
				'Vi på Påhittlampan söker en elektriker till verkstaden i Lingonby. Frågor? Ring Hanna på 070-174 06 05.',
				'Min nya kollega började i dag.',
			],
		},
		en: {
			tip: ['We are hiring! Are you the one?', 'Join our team! Here you get to grow every day.'],
			none: [
				"We're hiring a lamp fitter in Lingonby, closing 1 June. Ask me here what a normal week is like.",
				'I applied for a library card today.',
				'We are looking for a room for the jumble sale in May, ideally with a kitchen.',
				'My new colleague started today.',
			],
		},
	},
} satisfies Rule;
