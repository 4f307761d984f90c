import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Barn på bild', en: 'Children in pictures'},
	serves: ['personal-data'],
	points: [4, 5],
	level: 'mark',
	start: 'off',
	speaksOnLawfulSpeech: true,
	on: {surfaces: ['post', 'share']},
	when: {
		all: [
			{
				phrase: {
					sv: [
						'elev',
						'skolbarn',
						'förskolebarn',
						'förskola',
						{term: 'barnen (på|i)', exact: true},
						{term: 'klass (1*|2*|3*|4*|5*|6*|7*|8*|9*)', exact: true},
						{term: '(våra|mina) elever', exact: true},
					],
					en: [
						'pupil*',
						'schoolchildren',
						'schoolkid*',
						'preschool*',
						'kindergarten',
						{term: 'the (children|kids) (at|in)', exact: true},
						{term: '(year|grade|class) (1|2|3|4|5|6|7|8|9)', exact: true},
					],
				},
			},
			{media: 'picture'},
			{
				absent: {
					phrase: {
						sv: [
							'samtycke',
							'vårdnadshavare',
							{term: '(sagt|sa|säger) ja', exact: true},
							{term: 'med (föräldrarnas|skolans) (lov|ja)', exact: true},
							'bakifrån',
						],
						en: [
							'consent',
							'guardian',
							{term: '(said|say) yes', exact: true},
							'permission',
							{term: 'from behind', exact: true},
						],
					},
				},
			},
		],
	},
	say: {
		sv: {
			saw: 'Texten nämner ”{words}” och har en bild.',
			why: 'Barn har svårt att veta vad en bild betyder senare, och föräldrar vill ofta bli tillfrågade.',
			try: 'Fråga hemma först, eller välj en bild bakifrån.',
		},
		en: {
			saw: 'You mention “{words}” and there’s a picture.',
			why: 'Children can’t foresee what it may mean later, and parents often want to be asked.',
			try: 'Ask at home first, or pick one taken from behind.',
		},
	},
	source: {
		url: 'https://lawline.se/answers/far-forskolor-lagga-ut-bilder-och-namn-pa-barn-pa-sociala-medier',
		read: '2026-11-25',
		country: 'SE',
		recheck: '2027-11-22',
	},
	examples: {
		sv: {
			tip: [
				{text: 'Skolbarn i full färd med att bygga fågelholkar.', pictures: [{alt: 'Barn med lampor.'}]},
				{text: 'Förskolan fick besök av en riktig uppfinnare i dag.', pictures: [{alt: ''}]},
			],
			none: [
				{text: 'Eleverna på Lingonskolan testar lamporna.', pictures: []},
				{
					text: 'Eleverna testar lamporna. Alla vårdnadshavare har sagt ja till bilden.',
					pictures: [{alt: 'Barn med lampor.'}],
				},
				{text: 'Fyra händer, en lampa och mycket skratt.', pictures: [{alt: 'Fyra händer runt en lampa.'}]},
			],
		},
		en: {
			tip: [
				{text: 'So sweet! The pupils at Lingon School test the lamps.', pictures: [{alt: 'Children with lamps.'}]},
				{text: 'The preschool got a visit from a real inventor today.', pictures: [{alt: ''}]},
			],
			none: [
				{text: 'The pupils at Lingon School test the lamps.', pictures: []},
				{
					text: 'The pupils test the lamps. All guardians said yes to the picture.',
					pictures: [{alt: 'Children with lamps.'}],
				},
				{text: 'Four hands, one lamp, lots of laughter.', pictures: [{alt: 'Four hands around a lamp.'}]},
			],
		},
	},
} satisfies Rule;
