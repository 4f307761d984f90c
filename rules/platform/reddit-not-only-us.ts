import type {Rule} from '../../engine/rule.ts';

export default {
	points: [1, 3, 2],
	level: 'mark',
	start: 'on',
	pillar: 'participate',
	on: {platforms: ['reddit'], surfaces: ['post', 'comment', 'reply']},
	when: {
		all: [
			{measure: {of: 'words', atMost: 40}},
			{measure: {of: 'links', atLeast: 1}},
			{
				any: [
					{entity: ['own-domain', 'own-product', 'own-name']},
					{
						phrase: {
							sv: [
								'kolla in',
								'vår nya',
								'vårt nya',
								'våra nya',
								'min nya',
								'läs mer (hos|på)',
								'(köp|köpa|köper)',
								'beställ',
								'rabatt*',
								'vi har (just )?(lanserat|släppt)',
							],
							en: [
								'check out',
								'our new',
								'my new',
								'we (just )?(launched|released)',
								'read more (at|on)',
								'buy',
								'order (now|here|yours)',
								'discount*',
								'sign up',
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
			why: 'Reddits eget mått är högst ett av tio inlägg om det egna. En naken länk tas ofta bort.',
			try: 'Skriv först det som folk här har nytta av även utan länken. Länken kan stå sist.',
		},
		en: {
			saw: 'A short text with a link of your own: “{words}”.',
			why: "Reddit's own measure is at most one post in ten about your own things. Bare links are often removed.",
			try: 'Write first what people here can use even without the link. The link can come last.',
		},
	},
	source: {url: 'https://www.reddit.com/wiki/selfpromotion', read: '2026-11-22'},
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
