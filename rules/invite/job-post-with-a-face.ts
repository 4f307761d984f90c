import type {Rule} from '../../engine/rule.ts';

export default {
	points: [3, 8],
	level: 'hint',
	start: 'off',
	on: {platforms: ['linkedin', 'facebook', 'instagram'], surfaces: ['post', 'share']},
	when: {
		all: [
			{
				phrase: {
					sv: [
						{term: '(vi|jag) (söker|rekryterar|anställer)', exact: true},
						'ledig tjänst',
						'sök jobbet',
						{term: 'bli (vår|min) (nya )?(kollega|chef)', exact: true},
						{term: '(ny|nya) (kollega|kollegor) sökes', exact: true},
					],
					en: [
						{term: "(we're|we are|i'm|i am) (hiring|recruiting)", exact: true},
						{term: "(we're|we are) looking for (a|an) {1,3} to join", exact: true},
						{term: 'open (role|position)', exact: true},
						{term: 'join (our|my|the) team', exact: true},
						{term: 'apply (now|here|today)', exact: true},
					],
				},
			},
			{absent: {any: [{entity: 'url'}, {measure: {of: 'links', atLeast: 1}}]}},
			{
				any: [
					{
						absent: {
							any: [
								{entity: ['mention', 'email', 'phone']},
								{
									phrase: {
										sv: [{term: '(ring|mejla|kontakta|fråga|skriv till)', exact: true}],
										en: [
											{term: '(call|email|contact|message|write to)', exact: true},
											{term: 'ask (me|him|her)', exact: true},
										],
									},
								},
							],
						},
					},
					{
						absent: {
							any: [
								{entity: ['date', 'place', 'address']},
								{
									phrase: {
										sv: ['sista (ansöknings)?dag', 'sista ansökningsdag', {term: 'senast', exact: true}, 'distans'],
										en: ['deadline', 'closing', 'apply by', 'closes', 'remote'],
									},
								},
							],
						},
					},
				],
			},
		],
	},
	say: {
		sv: {
			saw: 'En jobbannons som inte säger vem man frågar, var jobbet är eller när det ska sökas.',
			why: 'Den som är intresserad vill prata med en människa först. Utan ett namn låter många det bero.',
			try: 'Skriv vem man kan fråga, var jobbet är och när det senast ska sökas.',
		},
		en: {
			saw: 'A job post with no word on whom to ask, where it is or when it closes.',
			why: 'People who are interested like to talk to a person first. With no name, many let it go.',
			try: 'Say whom to ask, where the job is and when it closes.',
		},
	},
	source: {url: 'https://doi.org/10.1111/j.1083-6101.2006.00019.x', read: '2026-11-25'},
	examples: {
		sv: {
			tip: ['Ledig tjänst! Är du den vi har väntat på?', 'Bli vår nya kollega! Här får du utvecklas varje dag.'],
			none: [
				'Bli min kollega i bageriet i Lingonby! Ansök senast 1 juni. Fråga mig här om nattskiftet, jag har jobbat det i sex år.',
				'Kollegan söker den gamla ritningen över huset.',
				'Min nya kollega började i dag.',
			],
		},
		en: {
			tip: ['We are hiring! Are you the one?', 'Join our team! Here you get to grow every day.'],
			none: [
				"We're hiring a lamp fitter in Lingonby, closing 1 June. Ask me here what a normal week is like.",
				'I applied for a library card today.',
				'My new colleague started today.',
			],
		},
	},
} satisfies Rule;
