import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Folk på bild', en: 'People in pictures'},
	points: [4, 3],
	level: 'hint',
	start: 'off',
	on: {surfaces: ['post', 'share']},
	when: {
		all: [
			{media: 'picture'},
			{
				phrase: {
					sv: [
						'mingel',
						{term: '(på|i) bilden', exact: true},
						'publiken',
						'gruppbild',
						'deltagare',
						'besökare',
						{term: 'hela (gänget|teamet)', exact: true},
					],
					en: [
						'mingle',
						{term: 'in (the|this) (picture|photo)', exact: true},
						{term: 'the (crowd|audience)', exact: true},
						'group photo',
						'participant*',
						'visitor*',
						{term: 'the whole (team|crew|gang)', exact: true},
					],
				},
			},
			{
				absent: {
					phrase: {
						sv: [
							{term: '(sagt|sa|säger) ja', exact: true},
							{term: 'med lov', exact: true},
							'samtycke',
							'godkänt',
							{term: 'fick (fråga|lov)', exact: true},
							'tillfrågad',
							'selfie',
						],
						en: [
							{term: '(said|say) yes', exact: true},
							'permission',
							'consent',
							{term: '(was|were) asked', exact: true},
							'agreed',
							'selfie',
						],
					},
				},
			},
		],
	},
	say: {
		sv: {
			saw: 'En bild på folk, och inget om att de har fått frågan.',
			why: 'I reklam kräver svensk lag samtycke från den som syns.',
			try: 'Fråga dem, och nämn det med en rad om du vill.',
		},
		en: {
			saw: 'A picture with people, and no word that they’ve been asked.',
			why: 'In advertising, Swedish law asks for their consent.',
			try: 'Ask them, and mention it in a line if you like.',
		},
	},
	source: {
		url: 'https://lagar.nj.se/naringsratt/SFS1978-0800',
		read: '2026-11-25',
		country: 'SE',
		recheck: '2027-11-22',
	},
	examples: {
		sv: {
			tip: [
				{text: 'Vilket mingel! Tack alla som kom.', pictures: [{alt: 'En grupp människor vid ett bord.'}]},
				{text: 'Hela gänget på plats i Lingonby.', pictures: [{alt: ''}]},
			],
			none: [
				{text: 'Gruppbild från kursen, med lov från var och en.', pictures: [{alt: 'En grupp människor.'}]},
				{text: 'Vilket mingel! Tack alla som kom.', pictures: []},
				{text: 'Lampan hänger på plats.', pictures: [{alt: 'En lampa.'}]},
			],
		},
		en: {
			tip: [
				{text: 'The whole team in place in Lingonby.', pictures: [{alt: 'People at a table.'}]},
				{text: 'Look at the crowd last night, thank you all.', pictures: [{alt: ''}]},
			],
			none: [
				{text: 'The whole team in place. Everyone said yes to the picture.', pictures: [{alt: 'People at a table.'}]},
				{text: 'The whole team in place in Lingonby.', pictures: []},
				{text: 'The lamp is in place.', pictures: [{alt: 'A lamp.'}]},
			],
		},
	},
} satisfies Rule;
