import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Säljer först', en: 'Selling first'},
	serves: ['selling-first'],
	points: [2, 3],
	level: 'hint',
	start: 'off',
	on: {surfaces: ['post']},
	when: {
		any: [
			{
				phrase: {
					sv: [
						{term: '(köp|beställ|shoppa) (nu|här|din|ditt|idag|i dag|hos)', exact: true},
						{term: 'boka (nu|ett säljmöte|en demo)', exact: true},
						{term: 'passa på', exact: true},
						'kampanjpris',
						{term: '(sista chansen|endast idag|endast i dag)', exact: true},
						{term: 'missa inte', exact: true},
						'slutrea',
						{term: 'rea', exact: true},
					],
					en: [
						{term: '(buy|shop) (now|here|yours|today|our)', exact: true},
						{term: 'order (now|here|yours)', exact: true},
						{term: 'book (now|a demo|a call)', exact: true},
						{term: "don't miss", exact: true},
						'limited time',
						'special offer',
						'last chance',
						{term: 'only today', exact: true},
						{term: '(grab yours|act now)', exact: true},
						{term: 'best deal', exact: true},
					],
				},
			},
			{pattern: {sv: ['[0-9]+ ?% rabatt', 'just nu [0-9]+ ?%'], en: ['[0-9]+ ?% off']}},
		],
		within: 'opening',
	},
	say: {
		sv: {
			saw: 'Texten börjar med ett köp: ”{words}”.',
			why: 'Den som inte tänkte köpa slutar läsa där.',
			try: 'Börja med något läsaren har glädje av ändå. Erbjudandet kan komma sist.',
		},
		en: {
			saw: 'It opens with a sale: “{words}”.',
			why: 'Anyone who wasn’t going to buy stops there.',
			try: 'Start with something that’s useful anyway. The offer can come last.',
		},
	},
	source: {url: 'https://doi.org/10.1111/j.1083-6101.2006.00019.x', read: '2026-11-25'},
	examples: {
		sv: {
			tip: ['Sista chansen att fynda vinterns cyklar, 40 % rabatt!', 'Köp nu innan lamporna tar slut.'],
			none: [
				'En cykelkedja håller dubbelt så länge om den torkas av efter regn. Det tar en minut. Behövs en ny är det rea på fredag.',
				'Jag köpte en lampa på loppis för tjugo kronor.',
				'Passar lampan i hallen? Mät höjden först.',
			],
		},
		en: {
			tip: ['Last chance to grab a winter bike, 40% off!', 'Buy now before the lamps are gone.'],
			none: [
				'A bike chain lasts twice as long if you wipe it after rain. It takes a minute. If you still need a new one, there is a sale on Friday.',
				'I bought a lamp at a flea market for twenty kronor.',
				'Does the lamp fit the hall? Measure the height first.',
			],
		},
	},
} satisfies Rule;
