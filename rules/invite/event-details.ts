import type {Rule} from '../../engine/rule.ts';

export default {
	points: [8],
	level: 'mark',
	start: 'on',
	on: {surfaces: ['post', 'share']},
	when: {
		all: [
			{
				any: [
					{signal: 'event'},
					{
						phrase: {
							sv: [
								'öppet hus',
								'frukostseminarium',
								'seminarium',
								'webbinarium',
								'invigning',
								{term: '(träff|träffen|lunchträff|frukostträff)', exact: true},
								'mässa',
								'workshop',
								'föreläsning',
								'lunchföreläsning',
								'loppis',
								'vernissage',
								'mingel',
								'afterwork',
								'meetup',
								'informationskväll',
								'höstmarknad',
								'julmarknad',
								'vårmarknad',
								'sommarfest',
								'releasefest',
							],
							en: [
								'open house',
								'breakfast seminar',
								'seminar',
								'webinar',
								'grand opening',
								'workshop',
								'lecture',
								'meetup',
								'open day',
								'info evening',
								'launch party',
								'conference',
							],
						},
					},
				],
			},
			{
				phrase: {
					sv: [
						'välkommen',
						'välkomna',
						{term: 'kom (gärna|och|förbi|till|på|hit)', exact: true},
						'anmäl dig',
						'anmäl er',
						'bjuder in',
						'häng med',
						{term: 'följ med', exact: true},
					],
					en: [
						{term: 'welcome to', exact: true},
						'join us',
						{term: 'come (to|and|by|along)', exact: true},
						'sign up',
						"you're invited",
						'you are invited',
					],
				},
			},
			{
				any: [
					{absent: {entity: ['date', 'time']}},
					{
						absent: {
							any: [
								{entity: ['place', 'address', 'url']},
								{measure: {of: 'links', atLeast: 1}},
								{
									phrase: {
										sv: ['biblioteket', 'hos oss', 'online', 'digitalt', 'zoom', 'teams'],
										en: ['library', 'at our place', 'online', 'zoom', 'teams'],
									},
								},
							],
						},
					},
				],
			},
			{
				absent: {
					phrase: {
						sv: [
							{term: '(länk|länken|evenemanget) (i|till|nedan|här)', exact: true},
							{term: '(tack alla|tack för|vilken (dag|kväll))', exact: true},
						],
						en: [
							{term: 'link (in|below|to)', exact: true},
							{term: '(thanks to|thank you|what a (day|night))', exact: true},
						],
					},
				},
			},
		],
	},
	say: {
		sv: {
			saw: 'En inbjudan där dag, klockslag eller plats inte syns.',
			why: 'Den som vill komma letar först efter när och var. Syns det direkt slipper den fråga.',
			try: 'Skriv veckodag, datum, tid och adress på en egen rad, och hur man anmäler sig.',
		},
		en: {
			saw: 'An invitation where the day, the time or the place does not show.',
			why: 'People who want to come look for when and where first. If it is easy to see, it saves them asking.',
			try: 'Put weekday, date, time and address on a line of their own, and how to sign up.',
		},
	},
	source: {url: 'https://developers.google.com/search/docs/appearance/structured-data/event', read: '2026-11-25'},
	examples: {
		sv: {
			tip: [
				'Häng med på vår afterwork, det blir quiz och soppa!',
				'Snart är det dags för öppet hus i verkstaden. Kom gärna, alla får prova!',
			],
			none: [
				'Välkommen på öppet hus torsdag 8 maj kl. 17, Storgatan 4 i Lingonby. Anmäl dig till lisa@pahittlampan.example.',
				'I går höll jag en föreläsning om lampor. Bäst var frågan om ljus i trappor.',
				'Frukosten på jobbet är det bästa på hela dagen.',
			],
		},
		en: {
			tip: [
				'Join us for a breakfast seminar on lamps! It will be good fun.',
				'Our open house is coming up. Come along, everyone gets to try!',
			],
			none: [
				'Join us for an open house on Thursday 8 May at 5 pm, Storgatan 4 in Lingonby. Sign up with lisa@pahittlampan.example.',
				'Yesterday I gave a lecture on lamps. The best part was a question about stairs.',
				'Breakfast at work is the best part of the day.',
			],
		},
	},
} satisfies Rule;
