import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Rekommenderar sin arbetsplats', en: 'Recommending your own workplace'},
	serves: ['hidden-interest'],
	points: [4, 1],
	level: 'mark',
	start: 'on',
	advertising: true,
	on: {voice: ['self', 'at-work']},
	when: {
		all: [
			{
				any: [
					{
						all: [
							{entity: 'own-product'},
							{
								phrase: {
									sv: [
										'rekommendera',
										{term: '(köp|beställ|handla|fynda)', exact: true},
										{term: '(kronor|kr)', exact: true},
										{term: 'finns (att köpa|i butik|ute|nu)', exact: true},
										'rabatt',
										{term: '(klippta|sänkta|bra) priser', exact: true},
										{term: 'bäst i test', exact: true},
										'bäst',
										'bästa',
										'testa',
										'prova',
										'prisvärd',
										{term: '(kolla in|missa inte|måste ha|borde ha|fantastisk|suverän|grym)', exact: true},
									],
									en: [
										'recommend',
										{term: '(buy|order|shop)', exact: true},
										{term: '(kronor|euros|dollars)', exact: true},
										{term: '(available|on sale|in stores) (now|today)', exact: true},
										{term: 'available', exact: true},
										'discount',
										{term: 'great price', exact: true},
										'best',
										'try',
										{term: 'worth (it|every|the)', exact: true},
										{term: '(check out|get one|get yours|everyone needs|amazing|fantastic|love)', exact: true},
									],
								},
							},
						],
					},
					{
						all: [
							{entity: 'own-name'},
							{
								phrase: {
									sv: [
										'rekommendera',
										{term: '(köp|beställ|handla|fynda)', exact: true},
										{term: '(kronor|kr)', exact: true},
										{term: 'finns (att köpa|i butik|ute|nu)', exact: true},
										'rabatt',
										{term: '(klippta|sänkta|bra) priser', exact: true},
										{term: 'bäst i test', exact: true},
									],
									en: [
										'recommend',
										{term: '(buy|order|shop)', exact: true},
										{term: '(kronor|euros|dollars)', exact: true},
										{term: '(available|on sale|in stores) (now|today)', exact: true},
										{term: 'available', exact: true},
										'discount',
										{term: 'great price', exact: true},
									],
								},
							},
						],
					},
				],
			},
			{
				absent: {
					phrase: {
						sv: [
							{term: '(jobbar|arbetar|jobbade) (på|hos|med|åt)', exact: true},
							'min arbetsgivare',
							{term: '(vi på|hos oss|vår|våra|vårt)', exact: true},
							'mitt jobb',
							'kollega',
							{term: 'jag är anställd', exact: true},
							'partisk',
							{term: '(reklam|annons)', exact: true},
						],
						en: [
							{term: '(i work|i worked|working) (at|for|with)', exact: true},
							'my employer',
							{term: '(we at|our|ours)', exact: true},
							'my job',
							'colleague',
							'biased',
							{term: "(i'm|i am) employed", exact: true},
							{term: '(ad|advert)', exact: true},
						],
					},
				},
			},
		],
	},
	say: {
		sv: {
			saw: 'Du rekommenderar något från jobbet utan att säga att du jobbar där.',
			why: 'Läsaren vill veta vem som talar. Reklamombudsmannen fällde en anställds inlägg 2019.',
			try: 'Lägg till ”jag jobbar där”.',
		},
		en: {
			saw: 'You recommend something from your workplace without saying you work there.',
			why: 'People like to know who’s talking. In 2019 Sweden’s ad ombudsman found against an employee’s own post.',
			try: 'Add “I work there”.',
		},
	},
	source: {
		url: 'https://reklamombudsmannen.org/beslut/enskilt-beslut/?caseid=1902-61',
		read: '2026-11-25',
		country: 'SE',
		recheck: '2027-11-22',
	},
	examples: {
		sv: {
			tip: [
				{
					text: 'Alla borde ha en Lyktan vid sängen. Finns i butik nu!',
					voice: 'self',
					facts: {company: {names: ['Påhittlampan'], products: ['Lyktan']}},
				},
				{
					text: 'Jag kan verkligen rekommendera lamporna från Påhittlampan.',
					voice: 'self',
					facts: {company: {names: ['Påhittlampan']}},
				},
			],
			none: [
				{
					text: 'Lyktan är bäst i mörker, och ja, jag jobbar på Påhittlampan sedan fyra år.',
					voice: 'self',
					facts: {company: {names: ['Påhittlampan'], products: ['Lyktan']}},
				},
				{
					text: 'I går firade jag tio år på Påhittlampan med tårta.',
					voice: 'self',
					facts: {company: {names: ['Påhittlampan']}},
				},
				'Köp en begagnad lampa, det är bäst.',
			],
		},
		en: {
			tip: [
				{
					text: 'Everyone needs Lyktan by the bed. Available now!',
					voice: 'self',
					facts: {company: {names: ['Påhittlampan'], products: ['Lyktan']}},
				},
				{
					text: 'I can really recommend the lamps from Påhittlampan.',
					voice: 'self',
					facts: {company: {names: ['Påhittlampan']}},
				},
			],
			none: [
				{
					text: 'Lyktan is best in the dark, and yes, I work at Påhittlampan since four years.',
					voice: 'self',
					facts: {company: {names: ['Påhittlampan'], products: ['Lyktan']}},
				},
				{
					text: 'Yesterday I celebrated ten years at Påhittlampan with cake.',
					voice: 'self',
					facts: {company: {names: ['Påhittlampan']}},
				},
				'Buy a second-hand lamp, it is the best choice.',
			],
		},
	},
} satisfies Rule;
