import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Dag, tid och plats', en: 'Day, time and place'},
	serves: ['time-and-place'],
	points: [8],
	level: 'hint',
	start: 'on',
	strength: true,
	on: {surfaces: ['post', 'share']},
	when: {
		all: [
			{entity: 'date'},
			{entity: 'time'},
			{
				any: [
					{entity: ['place', 'address']},
					{
						phrase: {
							sv: [{term: 'på (biblioteket|torget|skolan|museet|kaféet)', exact: true}],
							en: [
								{term: 'at the (library|square|school|museum|café)', exact: true},
								{term: 'in the (library|square|school|museum|café)', exact: true},
							],
						},
					},
				],
			},
			{
				any: [
					{signal: ['invitation', 'event']},
					{
						phrase: {
							sv: [
								'välkommen',
								'välkomna',
								{term: 'kom (gärna|och|förbi|till|på)', exact: true},
								'anmäl dig',
								'bjuder in',
								'häng med',
							],
							en: [
								{term: 'welcome to', exact: true},
								'join us',
								{term: 'come (to|and|by|along)', exact: true},
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
			saw: 'Dag, tid och plats finns med.',
			why: 'Den som vill komma kan bestämma sig direkt.',
			try: 'Kom gärna tillbaka efteråt och berätta hur det blev.',
		},
		en: {
			saw: 'Day, time and place are all there.',
			why: 'Anyone interested can decide right away.',
			try: 'Come back afterwards and tell people how it went.',
		},
	},
	source: {url: 'https://developers.google.com/search/docs/appearance/structured-data/event', read: '2026-11-25'},
	examples: {
		sv: {
			tip: [
				'Välkommen på öppet hus torsdag 8 maj kl. 17, Storgatan 4 i Lingonby.',
				'Kom gärna till verkstaden på Storgatan 4 lördag 12 april kl. 10, kaffet är varmt.',
			],
			none: [
				'Välkommen på öppet hus i vår!',
				'Torsdag 8 maj är det stängt.',
				'Jag vaknade kl. 6 i torsdags på Storgatan 4 och hörde en koltrast.',
			],
		},
		en: {
			tip: [
				'Join us for an open house on Thursday 8 May at 5 pm, Storgatan 4 in Lingonby.',
				'Come to the workshop at Storgatan 4 on Saturday 12 April at 10 am, the coffee is warm.',
			],
			none: [
				'Join us for an open house this spring!',
				'On Thursday 8 May we are closed.',
				'I woke up at 6 am on Thursday at Storgatan 4 and heard a blackbird.',
			],
		},
	},
} satisfies Rule;
