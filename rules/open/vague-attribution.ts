import type {Rule} from '../../engine/rule.ts';

export default {
	points: [4, 2],
	level: 'hint',
	start: 'off',
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
			saw: '”{words}” – källan syns inte än.',
			why: 'Med en länk eller ett namn kan läsaren själv gå vidare, och du står stadigare om någon frågar.',
			try: 'Länka till studien, eller säg att det är din egen erfarenhet. Båda går bra.',
		},
		en: {
			saw: '“{words}”, and the source is not here yet.',
			why: 'With a link or a name readers can follow it up, and you stand firmer if someone asks.',
			try: 'Link the study, or say that it is your own experience. Both work.',
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
