import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Omdöme om egen arbetsplats', en: 'Reviewing your own workplace'},
	serves: ['hidden-interest'],
	points: [4],
	level: 'pause',
	start: 'off',
	advertising: true,
	on: {surfaces: ['post', 'comment', 'reply'], voice: ['self', 'at-work']},
	when: {
		all: [
			{entity: ['own-name', 'own-product']},
			{
				any: [
					{
						phrase: {
							sv: [
								'recension',
								'omdöme',
								{term: '(fem|5) (stjärnor|av 5|av fem)', exact: true},
								{term: 'bästa (servicen|bemötandet)', exact: true},
								'stjärna',
							],
							en: [
								'review',
								'rating',
								{term: '(five|5) (stars|out of 5|out of five)', exact: true},
								{term: 'best service', exact: true},
							],
						},
					},
					{pattern: {sv: ['[1-5]/5', '★{3,5}', '⭐{3,5}'], en: ['[1-5]/5', '★{3,5}', '⭐{3,5}']}},
				],
			},
			{
				absent: {
					phrase: {
						sv: [
							{term: '(jobbar|arbetar) (på|hos|med|åt)', exact: true},
							{term: '(läser|svarar på) (alla |era )?(omdömen|recensioner)', exact: true},
							{term: '(vi på|hos oss)', exact: true},
						],
						en: [
							{term: 'i work (at|for|with)', exact: true},
							{term: '(read|answer) (every|all|your) (review|reviews)', exact: true},
							{term: 'we at', exact: true},
						],
					},
				},
			},
		],
	},
	say: {
		sv: {
			saw: 'Det här läses som ett omdöme om din egen arbetsplats.',
			why: 'Falska kundomdömen är förbjudna i Sverige sedan 2022, och ett inifrån kan tas för ett sådant.',
			try: 'Svara på kunders omdömen i stället, med namn och att du jobbar där.',
		},
		en: {
			saw: 'This reads as a review of your own workplace.',
			why: 'Sweden has banned false customer reviews since 2022, and one from the inside can be taken for that.',
			try: 'Answer customers’ reviews instead, with your name and that you work there.',
		},
	},
	source: {
		url: 'https://www.foretagarna.se/juridisk-faq/avtal-kop/vilket-ansvar-har-foretag-over-kundrecensioner-pa-webben/',
		read: '2026-11-25',
		country: 'SE',
		recheck: '2027-11-22',
	},
	examples: {
		sv: {
			tip: [
				{
					text: '5/5! Påhittlampan har bästa servicen i stan.',
					voice: 'self',
					facts: {company: {names: ['Påhittlampan']}},
				},
				{
					text: 'Fem stjärnor till Påhittlampan, snabb leverans.',
					voice: 'self',
					facts: {company: {names: ['Påhittlampan']}},
				},
			],
			none: [
				{
					text: 'Som anställd svarar jag på recensioner här, jag jobbar på Påhittlampan.',
					voice: 'self',
					facts: {company: {names: ['Påhittlampan']}},
				},
				{text: 'Fem stjärnor till kaféet i Lingonby.', voice: 'self', facts: {company: {names: ['Påhittlampan']}}},
			],
		},
		en: {
			tip: [
				{
					text: 'Five stars from me, Påhittlampan never lets you down.',
					voice: 'self',
					facts: {company: {names: ['Påhittlampan']}},
				},
				{
					text: 'Five stars to Påhittlampan, quick delivery.',
					voice: 'self',
					facts: {company: {names: ['Påhittlampan']}},
				},
			],
			none: [
				{
					text: 'I answer reviews here, and I work at Påhittlampan.',
					voice: 'self',
					facts: {company: {names: ['Påhittlampan']}},
				},
				{text: 'Five stars to the café in Lingonby.', voice: 'self', facts: {company: {names: ['Påhittlampan']}}},
			],
		},
	},
} satisfies Rule;
