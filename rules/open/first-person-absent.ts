import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Ingen säger jag', en: 'Nobody says I'},
	serves: ['no-own-take'],
	points: [4, 2],
	level: 'hint',
	start: 'on',
	on: {surfaces: ['post']},
	when: {
		all: [
			{measure: {of: 'words', atLeast: 35}},
			{absent: {signal: ['first-person', 'question', 'second-person']}},
			{
				not: {
					absent: {
						any: [
							{entity: 'own-name'},
							{
								count: {
									of: {
										phrase: {
											sv: [
												'erbjuder',
												'levererar',
												'tillhandahåller',
												'arbetar med',
												'arbetar för',
												'satsar på',
												'utvecklar',
												'ansvarar för',
												'produkt',
												'tjänst',
												'kund',
												'verksamhet',
												'lösning',
											],
											en: [
												'offer*',
												'provid*',
												'deliver*',
												'works with',
												'is committed to',
												'specialises in',
												'specializes in',
												'operat*',
												'product*',
												'service*',
												'customer*',
												'solution*',
												'client*',
											],
										},
									},
									distinct: true,
									atLeast: 2,
								},
							},
						],
					},
				},
			},
		],
	},
	say: {
		sv: {
			saw: 'Det finns inget ”jag” i texten.',
			why: 'Folk svarar hellre en människa.',
			try: 'Skriv in dig själv någonstans: vad såg du, eller varför bryr du dig?',
		},
		en: {
			saw: 'There’s no “I” in this text.',
			why: 'People would rather answer a person.',
			try: 'Put yourself in it somewhere: what did you see, or why do you care?',
		},
	},
	source: {url: 'http://www.tbray.org/ongoing/When/200x/2005/05/16/IBM-Blogging-Policy', read: '2026-11-25'},
	examples: {
		sv: {
			tip: [
				'Påhittlampan erbjuder belysning för skolor, kontor och trapphus. Företaget arbetar med kvalitet och låg förbrukning i varje projekt. Produkterna är testade och levereras i hela landet. Kontakt tas enklast via webbplatsen, där även priser och villkor finns samlade för den som är intresserad.',
				'Lingonby kommun ansvarar för parker, gator och torg. Verksamheten utvecklar varje år nya platser för lek och vila, och satsar på trygga gångvägar i hela kommunen. Arbetet sker enligt en plan som antas av nämnden och som följs upp varje höst med en enkät till de boende.',
			],
			none: [
				'Jag har bytt lampor i skolor i elva år och erbjuder belysning för alla sorters hus. Det som fortfarande överraskar mig är hur tyst det blir när den sista gamla armaturen slutar surra. I går sa en lärare att hon inte hade märkt ljudet, och kunden blev glad över tjänsten.',
				'Påhittlampan erbjuder ljus. Kunden väljer produkt.',
			],
		},
		en: {
			tip: [
				'Madeuplamp offers lighting for schools, offices and stairwells. The company is committed to quality and low energy use in every project. Products are tested and shipped nationwide. The easiest way to get in touch is through the website, where prices and terms are listed in full.',
				'Lingonby council operates parks, streets and squares. The department provides new places for play and rest every year and delivers safe paths for walking in the whole area. The work follows a plan adopted by the board and reviewed each autumn with a survey of residents, and services are listed online.',
			],
			none: [
				'I have changed lamps in schools for eleven years and offer lighting for all sorts of customers. What still surprises me is how quiet it gets when the last old fitting stops humming. Yesterday a teacher said she had not noticed the sound until it was gone, so the product works.',
				'Madeuplamp offers light. The customer picks a product.',
			],
		},
	},
} satisfies Rule;
