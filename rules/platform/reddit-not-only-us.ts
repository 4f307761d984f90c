import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Egen länk på Reddit', en: 'Own link on Reddit'},
	serves: ['selling-first'],
	points: [1, 3, 2],
	level: 'mark',
	start: 'on',
	pillar: 'participate',
	on: {platforms: ['reddit'], surfaces: ['post', 'comment', 'reply']},
	when: {
		all: [
			{measure: {of: 'words', atMost: 40}},
			{not: {absent: {measure: {of: 'links', atLeast: 1}}}},
			{
				any: [
					{entity: ['own-domain', 'own-product', 'own-name']},
					{
						phrase: {
							sv: [
								'kolla in (vår|vårt|våra|min|mitt|mina)',
								'(vår|vårt|våra|min|mitt) {0,1} (nya|blogg|sida|app|butik|kanal|tjänst)',
								'läs mer (hos oss|på vår)',
								'(köp|köpa|beställ|beställa) {0,3} här',
								'rabattkod*',
								'(vi|jag) har (just )?(lanserat|släppt)',
							],
							en: [
								'check out (our|my)',
								'(our|my) {0,1} (new|blog|site|app|store|shop|channel|service|newsletter)',
								'(we|i) (have )?(just )?(launched|released)',
								'read more (with us|at our|on our)',
								'(buy|order) {0,3} here',
								'discount code',
								'sign up (here|now)',
							],
						},
					},
				],
			},
		],
	},
	say: {
		sv: {
			saw: 'En kort text med en egen länk: ”{words}”.',
			why: 'Nakna länkar tas ofta bort på Reddit.',
			try: 'Skriv först det folk har nytta av även utan länken.',
		},
		en: {
			saw: 'A short text with a link of your own: “{words}”.',
			why: 'Bare links often get removed on Reddit.',
			try: 'Start with what people can use without the link.',
		},
	},
	source: {
		url: 'https://www.reddit.com/r/modnews/comments/2oamgp/moderators_clarifications_around_our_101/',
		read: '2026-11-25',
	},
	examples: {
		sv: {
			tip: [
				'Kolla in vår nya lampa: https://pahittlampan.example/ljus',
				'Nu kan du köpa lampan här: https://pahittlampan.example/kop',
			],
			none: [
				'Ljuset mättes i 12 trapphus och jämfördes med standarden: https://lingonby.example/tabell',
				'Kolla in himlen i kväll!',
			],
		},
		en: {
			tip: [
				'Check out our new lamp: https://madeuplamp.example/light',
				'You can buy the lamp here: https://madeuplamp.example/buy',
			],
			none: [
				'The light in 12 stairwells, measured and compared to the standard: https://lingonby.example/table',
				'Check out the sky tonight!',
			],
		},
	},
} satisfies Rule;
