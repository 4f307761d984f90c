import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Egen erfarenhet', en: 'First-hand experience'},
	serves: ['own-experience'],
	points: [4],
	level: 'hint',
	start: 'on',
	strength: true,
	on: {surfaces: ['post', 'comment', 'share']},
	when: {
		any: [
			{
				phrase: {
					sv: [
						'när jag började',
						'mitt första jobb',
						'jag misslyckades',
						'jag vågade inte',
						'lärde mig (att|hur|något)',
						{term: 'min erfarenhet', notAfter: ['av']},
						'(i|av) egen erfarenhet',
						'jag lärde mig',
						'jag har lärt mig',
						'jag trodde (först|länge)',
						'det som (fortfarande )?(överraskar|förvånar|överraskade|förvånade) mig',
						'jag blev (förvånad|överraskad)',
						'jag minns (när|hur|att)',
						'första gången jag',
						'jag har (själv )?(jobbat|arbetat) (med|som|i)',
					],
					en: [
						'when i (started|began)',
						'my first job',
						'i failed',
						'i did not dare',
						"i didn't dare",
						'(taught|has taught) me',
						'i still remember',
						'i have been {0,3} for {1,2} years',
						"i've been {0,3} for {1,2} years",
						'years ago,? i',
						'my biggest (mistake|lesson)',
						'i wish i had known',
						'i struggled',
						'in my experience',
						'from my own experience',
						'i (have )?learned (that|how|to)',
						'i used to (think|believe)',
						'i thought (at first|for years)',
						'what (still )?(surprises|surprised) me',
						'i was surprised',
						'i remember (when|how)',
						{term: 'the first time i', notAfter: ['(saw|met|kissed|touched) (him|her|them)']},
						"(i have|i've) worked (as|with the|with my)",
					],
				},
			},
			{
				all: [
					{
						any: [
							{
								all: [{count: {of: {signal: 'own-past'}, atLeast: 2}}, {measure: {of: 'words', atLeast: 20}}],
							},
							{
								all: [
									{signal: 'own-past'},
									{measure: {of: 'words', atLeast: {comment: 12, else: 100_000}}},
									{measure: {of: 'words', atLeast: 3}, within: 'parent'},
								],
							},
						],
					},
					{
						absent: {
							any: [
								{signal: ['insult', 'heat', 'threat', 'blame', 'sarcasm']},
								{
									pattern: {
										sv: [
											'\\A@[a-z0-9_.]+',
											'\\brt @',
											'\\b(?:reklamera|klagomål|kundtjänst|återbetal|pengarna tillbaka|erbjudande[nt]? från)',
										],
										en: [
											'\\A@[a-z0-9_.]+',
											'\\brt @',
											'\\b(?:refund|complaint|customer service|job offers?|offers from|lol|lmao)\\b',
										],
									},
								},
							],
						},
					},
				],
			},
		],
	},
	say: {
		sv: {
			saw: 'Här hörs din egen erfarenhet: ”{words}”.',
			why: 'Det kan ingen annan ha skrivit.',
			try: 'Ge det plats, gärna en mening till om hur det var.',
		},
		en: {
			saw: 'Your own experience comes through: “{words}”.',
			why: 'No one else could have written that.',
			try: 'Give it room, maybe one more sentence on what it was like.',
		},
	},
	source: {url: 'http://www.tbray.org/ongoing/When/200x/2005/05/16/IBM-Blogging-Policy', read: '2026-11-25'},
	examples: {
		sv: {
			tip: [
				'Min erfarenhet efter elva skolor är att bättre ljus ger lugnare raster.',
				'Jag trodde länge att ljusare alltid var bättre.',
			],
			none: [
				'Erfarenhet krävs för tjänsten.',
				'Jag tror att det blir regn i Lingonby.',
				'Min erfarenhet av butiken är bra lampor och snälla priser.',
			],
		},
		en: {
			tip: ['In my experience, better light makes calmer breaks.', 'I used to think that brighter was always better.'],
			none: [
				'Experience is required for the job.',
				'I think it will rain in Lingonby.',
				'The first time I saw her she stood under a lamp that had gone out.',
			],
		},
	},
} satisfies Rule;
