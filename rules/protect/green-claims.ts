import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Miljöpåståenden', en: 'Green claims'},
	serves: ['green-claim'],
	points: [4],
	level: 'mark',
	start: 'off',
	on: {surfaces: ['post', 'share', 'title', 'comment'], voice: ['organisation', 'at-work']},
	when: {
		phrase: {
			sv: [
				'miljövänlig',
				'klimatneutral',
				'klimatkompenserad',
				'klimatkompensera',
				'klimatsmart',
				'klimatpositiv',
				'koldioxidneutral',
				{term: 'netto noll', exact: true},
				{term: 'noll utsläpp', exact: true},
				'utsläppsfri',
				{term: 'grön (el|produkt|leverans|lösning)', exact: true},
				{term: '(hållbar|hållbara|hållbart) (produkt|produkter|val|lösning|lösningar|alternativ)', exact: true},
				{term: '(bra för|snäll mot|snälla mot) (miljön|planeten|klimatet|naturen)', exact: true},
				'miljösmart',
				{term: '(grönare|grönt) val', exact: true},
			],
			en: [
				'eco-friendly',
				'environmentally friendly',
				'climate neutral',
				'carbon neutral',
				'carbon positive',
				'climate positive',
				{term: 'net zero', exact: true},
				{term: '(zero emission|zero emissions)', exact: true},
				'carbon offset',
				{term: '(green|greener|sustainable) (product|products|choice|option|options|solution|solutions)', exact: true},
				{term: '(good for|kind to) (the planet|nature|the climate)', exact: true},
				'planet-friendly',
				'climate-friendly',
			],
		},
		unless: {
			any: [
				{
					pattern: {
						sv: [
							'[0-9]+(?:[.,][0-9]+)? ?(?:%|procent|kg|kwh|ton|gram)',
							'svanenmärk',
							'miljömärkt av',
							'enligt (?:svanen|bra miljöval|epd|iso)',
						],
						en: [
							'[0-9]+(?:[.,][0-9]+)? ?(?:%|per cent|percent|kg|kwh|tonnes|tons|grams)',
							'ecolabel',
							'certified by',
							'third-party',
						],
					},
				},
				{
					phrase: {
						sv: [{term: '(målet är|vårt mål|målet att)', exact: true}],
						en: [{term: '(our goal|the goal is|our target)', exact: true}],
					},
				},
			],
		},
	},
	say: {
		sv: {
			saw: '”{words}” kan betyda många saker.',
			why: 'I EU är sådana ord utan bevis förbjudna i marknadsföring sedan 27 september 2026.',
			try: 'Skriv vad som gjorts och hur mycket: ”6 watt i stället för 40, så här räknade jag”.',
		},
		en: {
			saw: 'This can mean many things: “{words}”.',
			why: 'Since 27 September 2026 the EU has barred general green claims without proof in marketing.',
			try: 'Write what was done and how much: “6 watts instead of 40, here’s how I worked it out”.',
		},
	},
	source: {
		url: 'https://konsumentverket.se/marknadsratt-foretag/miljopastaenden-regler-for-foretag',
		read: '2026-11-25',
		country: 'SE',
		recheck: '2027-05-22',
	},
	examples: {
		sv: {
			tip: ['Nu är hela bageriet klimatneutralt.', 'Välj lampan som är snäll mot miljön.'],
			none: [
				'Sedan bageriet bytte ugn går det åt 9 000 kWh mindre om året. Så här räknade jag: …',
				'En hållbar vana: laga lampan först.',
				'Vår klimatsmarta lampa drar 85 % mindre el än den gamla.',
			],
		},
		en: {
			tip: ['The whole bakery is carbon neutral now.', 'Pick the lamp that is kind to nature.'],
			none: [
				'Since the bakery changed ovens it takes 9,000 kWh less a year. This is how I counted: …',
				'A lasting habit: mend the lamp first.',
				'Our climate-friendly lamp uses 85% less power than the old one.',
			],
		},
	},
} satisfies Rule;
