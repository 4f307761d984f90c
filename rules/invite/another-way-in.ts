import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Fler sätt att delta', en: 'Other ways to take part'},
	serves: ['event-details-missing'],
	points: [8, 3],
	level: 'hint',
	start: 'off',
	on: {surfaces: ['post']},
	when: {
		all: [
			{
				phrase: {
					sv: [
						'öppet hus',
						'frukostseminarium',
						'seminarium',
						'invigning',
						'workshop',
						'föreläsning',
						'vernissage',
						'informationskväll',
					],
					en: [
						'open house',
						'seminar',
						'grand opening',
						'workshop',
						'lecture',
						'info evening',
						{term: 'a talk', exact: true},
					],
				},
			},
			{
				phrase: {
					sv: ['välkommen', 'välkomna', {term: 'kom (gärna|och|förbi|till|på)', exact: true}, 'anmäl dig', 'bjuder in'],
					en: [{term: 'welcome to', exact: true}, 'join us', {term: 'come (to|and|by|along)', exact: true}, 'sign up'],
				},
			},
			{entity: 'date'},
			{
				absent: {
					phrase: {
						sv: [
							'ström*',
							'sänds',
							'spela in',
							'inspelning',
							'i förväg',
							'skicka (din|en) fråga',
							'hörslinga',
							'ramp',
							'teckentolk',
							'digital',
							'online',
							'hiss',
							'zoom',
							'teams',
						],
						en: [
							'stream',
							'livestream*',
							'record*',
							'recording*',
							'online',
							'in advance',
							'send (your|a) question',
							'hearing loop',
							'ramp',
							'interpreter*',
							'step-free',
							'lift',
							'zoom',
							'teams',
						],
					},
				},
			},
		],
	},
	say: {
		sv: {
			saw: 'En inbjudan till en plats, men inget om hur andra kan vara med.',
			why: 'Den som bor långt bort eller behöver en ramp stannar hellre hemma än frågar.',
			try: 'Lägg till en rad: frågor i förväg, inspelning, eller hur man tar sig in.',
		},
		en: {
			saw: 'An invitation to a place, with no other way to take part.',
			why: 'People far away, or who need a ramp, often stay home rather than ask.',
			try: 'Add a line: questions in advance, a recording, or how to get in.',
		},
	},
	source: {
		url: 'https://www.funka.com/design-for-alla/tips-och-rad/tillg%C3%A4nglighet-i-sociala-medier/',
		read: '2026-11-25',
	},
	examples: {
		sv: {
			tip: [
				'Den 7 maj kl. 18 bjuder in till invigning av nya ateljén på Lingonvägen 3.',
				'Kom gärna till vår workshop om lampor den 12 mars kl. 17 i verkstaden.',
			],
			none: [
				'Anmäl dig till vårens workshop om jord den 7 maj kl. 18. Den som är långt borta kan vara med online.',
				'Onsdag 7 maj är biblioteket stängt.',
				'Förra årets workshop den 12 mars slutade med tårta.',
			],
		},
		en: {
			tip: [
				'Sign up for our seminar on soil, 7 May at 6 pm in the old dairy.',
				'Join us for a workshop on lamps on 12 March at 5 pm in the old factory.',
			],
			none: [
				'Sign up for the seminar on soil on 7 May at 6 pm. Those far away can join the livestream.',
				'On Wednesday 7 May the library is closed.',
				"Last year's workshop on 12 March ended with cake.",
			],
		},
	},
} satisfies Rule;
