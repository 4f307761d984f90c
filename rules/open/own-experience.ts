import type {Rule} from '../../engine/rule.ts';

export default {
	points: [4],
	level: 'hint',
	start: 'on',
	strength: true,
	on: {surfaces: ['post', 'comment', 'reply', 'share']},
	when: {
		phrase: {
			sv: [
				'min erfarenhet',
				'(i|av) egen erfarenhet',
				'jag lärde mig',
				'jag har lärt mig',
				'jag trodde (först|länge|att)',
				'det som (fortfarande )?(överraskar|förvånar|överraskade|förvånade) mig',
				'jag blev (förvånad|överraskad)',
				'jag insåg',
				'jag minns (när|hur|att)',
				'första gången jag',
				'jag har (själv )?(jobbat|arbetat) (med|som|i)',
			],
			en: [
				'in my experience',
				'from my own experience',
				'i (have )?learned (that|how|to)',
				'i used to (think|believe)',
				'i thought (at first|for years)',
				'what (still )?(surprises|surprised) me',
				'i was surprised',
				'i realised',
				'i realized',
				'i remember (when|how)',
				'the first time i',
				'i have worked (with|as|in)',
				"i've worked (with|as|in)",
			],
		},
	},
	say: {
		sv: {
			saw: 'Här hörs din egen erfarenhet: ”{words}”.',
			why: 'Det är den delen ingen annan kunde ha skrivit, och den gör det lätt att svara.',
			try: 'Låt den ta plats. En mening till om hur det kändes räcker långt.',
		},
		en: {
			saw: 'Your own experience comes through: “{words}”.',
			why: 'It is the part nobody else could have written, and it makes answering easy.',
			try: 'Give it room. One more sentence on what it was like goes a long way.',
		},
	},
	source: {url: 'https://jerz.setonhill.edu/blog/2005/05/17/3404', read: '2026-11-22'},
	examples: {
		sv: {
			tip: [
				'Min erfarenhet efter elva skolor är att bättre ljus ger lugnare raster.',
				'Jag trodde länge att ljusare alltid var bättre.',
			],
			none: ['Erfarenhet krävs för tjänsten.', 'Jag tror att det blir regn i Lingonby.'],
		},
		en: {
			tip: ['In my experience, better light makes calmer breaks.', 'I used to think that brighter was always better.'],
			none: ['Experience is required for the job.', 'I think it will rain in Lingonby.'],
		},
	},
} satisfies Rule;
