import type {Rule} from '../../engine/rule.ts';

export default {
	points: [4],
	level: 'hint',
	start: 'off',
	on: {surfaces: ['post', 'comment', 'share']},
	when: {
		pattern: {
			sv: [
				'det (här )?handlar inte (bara |längre |enbart )?om [^.!?\\n]{2,60}[.,;:–—-]+ ?(det handlar|utan)',
				'det (här )?är inte (bara|längre|enbart) [^.!?\\n]{2,60}[.,;:–—-]+ ?(det är|utan)',
			],
			en: [
				"(it's|it is|this is|that's|we're) not (just|only|merely|simply|about) [^.!?\\n]{2,60}[.,;:–—-]+ ?(it's|it is|this is|we're)",
				"(it|this) isn't (just |only |merely |about )[^.!?\\n]{2,60}[.,;:–—-]+ ?(it's|it is|this is)",
			],
		},
	},
	say: {
		sv: {
			saw: 'Meningen vänder: ”{words} …”',
			why: 'Läsaren får vänta på poängen medan texten säger vad den inte är.',
			try: 'Pröva att börja med det andra ledet. Ofta är det där du har din poäng.',
		},
		en: {
			saw: 'The sentence turns: “{words} …”',
			why: 'Readers wait for the point while the text tells them what it is not.',
			try: 'Try starting with the second half. That is often where your point is.',
		},
	},
	source: {url: 'https://en.wikipedia.org/wiki/Wikipedia:Signs_of_AI_writing', read: '2026-11-25'},
	examples: {
		sv: {
			tip: [
				'Det handlar inte bara om ljus, det handlar om trygghet.',
				'Det här är inte längre en park – det är ett vardagsrum.',
			],
			none: ['Lampan gjorde att nattpersonalen slutade snubbla i trappan.', 'Mötet är inte på tisdag utan på onsdag.'],
		},
		en: {
			tip: ["It's not just a lamp – it's a promise.", "This isn't about light, it's about people."],
			none: [
				'The lamp stopped the night staff tripping on the stairs.',
				"It's not on Tuesday, come on Wednesday instead.",
			],
		},
	},
} satisfies Rule;
