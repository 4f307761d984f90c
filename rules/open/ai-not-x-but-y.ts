import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Låter som en mall', en: 'Reads like a template'},
	serves: ['machine-like'],
	points: [4],
	level: 'hint',
	start: 'on',
	on: {surfaces: ['post', 'comment', 'share']},
	when: {
		any: [
			{
				all: [
					{signal: 'contrast-turn'},
					{
						any: [
							{count: {of: {signal: 'contrast-turn'}, atLeast: 2}},
							{count: {of: {signal: 'staccato'}, atLeast: 2}},
							{count: {of: {signal: 'generic-word'}, distinct: true, atLeast: 3}},
							{signal: ['self-answered', 'stage-line']},
							{measure: {of: 'arrows', atLeast: 3}},
						],
					},
				],
			},
			{
				all: [
					{measure: {of: 'arrows', atLeast: 3}},
					{signal: ['contrast-turn', 'self-answered', 'stage-line', 'staccato']},
				],
			},
			{all: [{signal: 'contrast-turn'}, {signal: 'generic-word'}, {measure: {of: 'words', atMost: 50}}]},
		],
	},
	say: {
		sv: {
			saw: 'Här finns flera av de grepp som många texter delar just nu: ”{words}”.',
			why: 'Den som känner igen dem läser vidare med halva ögat, även när poängen är din.',
			try: 'Vad var det du själv såg? Säg det rakt, och stryk uppbyggnaden.',
		},
		en: {
			saw: 'This has several of the moves a lot of posts share these days: “{words}”.',
			why: 'People who recognise them read on with half an eye, even when the point is yours.',
			try: 'What did you see for yourself? Say that straight, and drop the build-up.',
		},
	},
	source: {url: 'https://en.wikipedia.org/wiki/Wikipedia:Signs_of_AI_writing', read: '2026-11-25'},
	examples: {
		sv: {
			tip: [
				'Belysning är inte ett inköp. Det är ett löfte.\n\nResultatet? Färre fall i trappan.',
				'Resultat? Ingen ville sluta.\n\n→ Ljusare trappor\n→ Gladare grannar\n→ Lägre räkning',
				'Det handlar inte om lampor. Det handlar om människor. Och det är inte en kostnad. Det är en möjlighet.',
			],
			none: [
				'Lampan gjorde att nattpersonalen slutade snubbla i trappan.',
				'Mötet är inte på tisdag utan på onsdag.',
				'Det är inte min cykel. Det är Alis, han köpte den i Lingonby i maj.',
				'Kommer du? Jag tar med kaffe.',
			],
		},
		en: {
			tip: [
				"It's not just a lamp. It's a promise.\n\nThe result? Fewer falls on the stairs.",
				"We aren't just selling lamps; we're redefining how homes feel.",
				"Moving house isn't about boxes.\n\nIt's about letting go.\n\nHere's what most people miss.",
			],
			none: [
				'The lamp stopped the night staff tripping on the stairs.',
				"It's not on Tuesday, come on Wednesday instead.",
				"It isn't my bike. It's Ali's, he bought it in Lingonby in May.",
				'Coming? I will bring coffee.',
			],
		},
	},
} satisfies Rule;
