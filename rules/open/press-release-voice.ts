import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Låter som pressmeddelande', en: 'Press release voice'},
	serves: ['officialese'],
	points: [1, 4],
	level: 'hint',
	start: 'off',
	on: {surfaces: ['post']},
	when: {
		count: {
			of: {
				phrase: {
					sv: [
						'en ledande (leverantör|aktör|partner)',
						'ett ledande (företag|bolag)',
						'för mer information',
						'presskontakt',
						'erbjuder {0,4} lösningar',
						'med huvudkontor i',
						'är ett {0,3} bolag som',
						'i samband med lanseringen',
						'genom förvärvet',
						'satsningen innebär',
						'ett led i {0,3} strategi',
						'stärker (sin|vår) position',
						'kommenterar vd',
						'säger vd',
						'välrenommerad*',
						'om bolaget',
					],
					en: [
						'a leading (provider|supplier|player)',
						'leading global',
						'for more information',
						'headquartered in',
						'today announced',
						'is pleased to announce',
						'strategic partnership',
						'strengthens {0,3} position',
						'press contact',
						'about the company',
						'as part of {0,3} strategy',
						'portfolio of',
						'forward-looking',
					],
				},
			},
			distinct: true,
			atLeast: 2,
		},
	},
	say: {
		sv: {
			saw: '”{words}” låter som ett pressmeddelande.',
			why: 'I ett flöde vill läsaren bli tilltalad.',
			try: 'Berätta det som för en granne, och länka till resten.',
		},
		en: {
			saw: 'This sounds like a press release: “{words}”.',
			why: 'In a feed, people like to be spoken to.',
			try: 'Tell it as you would to a neighbour, and link to the rest.',
		},
	},
	source: {url: 'https://www.newsroom.se/2022/08/24/en-flodvag-av-floskler-valler-in/', read: '2026-11-25'},
	examples: {
		sv: {
			tip: [
				'Påhittlampan, en ledande leverantör med huvudkontor i Lingonby, växer.',
				'Köpet är ett led i bolagets strategi och stärker sin position. Det är bra, säger vd Petra Ek.',
			],
			none: [
				'Från i dag är gänget på Ljusverkstan också med på Påhittlampan, elva personer till.',
				'För mer information, ring receptionen i Lingonby.',
			],
		},
		en: {
			tip: [
				'Madeuplamp, a leading provider headquartered in Lingonby, is growing.',
				'Madeuplamp today announced a strategic partnership.',
			],
			none: [
				'From today the whole gang at the light workshop is with Madeuplamp, eleven more people.',
				'For more information, call the reception in Lingonby.',
			],
		},
	},
} satisfies Rule;
