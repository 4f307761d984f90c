import type {Rule} from '../../engine/rule.ts';

export default {
	points: [4, 2],
	level: 'hint',
	start: 'on',
	strength: true,
	on: {surfaces: ['post', 'comment', 'share']},
	when: {
		all: [
			{
				not: {
					absent: {
						phrase: {
							sv: ['enligt', 'källa', 'källor', 'studie*', 'undersökning*', 'rapport*', 'statistik*', 'mätning*'],
							en: [
								'according to',
								'source',
								'sources',
								'study',
								'studies',
								'survey*',
								{term: '(a|the|new|this|annual|latest|their|in) report', exact: true},
								'statistics',
								'data from',
								'figures from',
							],
						},
					},
				},
			},
			{entity: 'url'},
		],
	},
	say: {
		sv: {
			saw: 'Källan är med: ”{words}”.',
			why: 'Läsaren kan själv se efter, och samtalet kan handla om saken.',
			try: 'Behåll länken, och skriv gärna vad du själv fastnade för.',
		},
		en: {
			saw: 'The source is here: “{words}”.',
			why: 'Readers can look for themselves, and the talk can be about the matter.',
			try: 'Keep the link, and say what caught your own eye.',
		},
	},
	source: {url: 'https://www.daveswhiteboard.com/archives/213', read: '2026-11-22'},
	examples: {
		sv: {
			tip: [
				'Enligt kommunens mätning är 3 av 4 trappor för mörka: https://lingonby.example/ljus',
				'Ny rapport: 40 procent läser i sängen. https://lingonby.example/natt',
			],
			none: ['Enligt mig är kaffet för svagt.', 'Läs mer: https://lingonby.example/ljus'],
		},
		en: {
			tip: [
				'According to the council, 3 of 4 stairs are too dark: https://lingonby.example/light',
				'A new report says 40 percent read in bed. https://lingonby.example/night',
			],
			none: [
				'According to me the coffee is too weak.',
				'Read more: https://lingonby.example/light',
				'I reported the dark lamp, what a photo! https://lingonby.example/light',
			],
		},
	},
} satisfies Rule;
