import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Oklar källa', en: 'Vague sources'},
	serves: ['claim-without-source'],
	points: [4, 2],
	level: 'hint',
	start: 'on',
	on: {surfaces: ['post', 'comment', 'share']},
	when: {
		all: [
			{
				phrase: {
					sv: [
						'studier visar',
						'forskning visar',
						'forskningen visar',
						'experter (menar|säger|är överens)',
						'det sägs att',
						'enligt experter',
						'statistik visar',
						'undersökningar visar',
						'alla vet att',
						'det är bevisat',
						'vetenskapen är (tydlig|enig)',
						'branschen är överens',
						'flera rapporter visar',
						{
							term: 'enligt (en|flera|ny|nya|aktuell|färsk|färska) (ny |nya |färsk |aktuell )?(studie|studier|undersökning|undersökningar|rapport|forskning)',
							exact: true,
						},
						{term: '(en|ny) (ny |färsk )?(studie|undersökning|forskning) visar', exact: true},
					],
					en: [
						'studies (show|suggest)',
						'research (shows|suggests|proves)',
						'experts (say|agree|argue)',
						'it is said that',
						'statistics show',
						'surveys show',
						'everyone knows',
						"it's proven",
						'science says',
						'industry (reports|insiders) (say|show)',
						'data shows',
						{
							term: 'according to (a|one|some|recent|several|many|new) (recent |new )?(study|studies|survey|surveys|report|reports|research)',
							exact: true,
						},
						{term: '(a|one) (recent |new )?(study|survey) (shows|found|says|suggests)', exact: true},
					],
				},
			},
			{
				absent: {
					any: [
						{entity: 'url'},
						{
							phrase: {
								sv: ['enligt {1,3} (universitet|högskola)', 'rapporten från'],
								en: ['university of', 'report (by|from)'],
							},
						},
						{pattern: {sv: ['\\b(19|20)\\d\\d\\b'], en: ['\\b(19|20)\\d\\d\\b']}},
						{signal: 'question'},
					],
				},
			},
		],
	},
	say: {
		sv: {
			saw: 'Ingen källa än: ”{words}”.',
			why: 'Med en länk eller ett namn kan läsaren se efter själv.',
			try: 'Länka till studien, eller säg att det är din egen erfarenhet. Båda går bra.',
		},
		en: {
			saw: 'No source yet: “{words}”.',
			why: 'With a link or a name, people can look it up.',
			try: 'Link to the study, or say it’s your own experience. Either works.',
		},
	},
	source: {url: 'https://en.wikipedia.org/wiki/Wikipedia:Signs_of_AI_writing', read: '2026-11-25'},
	examples: {
		sv: {
			tip: ['Studier visar att bättre ljus ger gladare elever.', 'Experter är överens om att dagsljus hjälper.'],
			none: [
				'Min erfarenhet efter elva skolor: bättre ljus ger lugnare rast.',
				'Forskning visar att dagsljus hjälper: https://lingonby.example/studie',
				'Visar forskningen att dagsljus hjälper?',
			],
		},
		en: {
			tip: ['Studies show that better light makes happier pupils.', 'Experts agree that daylight helps.'],
			none: [
				'My experience after eleven schools: better light, calmer breaks.',
				'Research shows that daylight helps: https://lingonby.example/study',
			],
		},
	},
} satisfies Rule;
