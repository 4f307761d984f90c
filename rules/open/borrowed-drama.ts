import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Lånad dramatik', en: 'Borrowed drama'},
	serves: ['drama-hook', 'machine-like'],
	points: [4, 10],
	level: 'hint',
	start: 'off',
	on: {platforms: ['linkedin', 'threads', 'x', 'facebook'], surfaces: ['post']},
	when: {
		phrase: {
			sv: [
				'läs det igen',
				'låt det sjunka in',
				'obekväm sanning',
				'impopulär åsikt',
				'ingen pratar om (det )?(här|detta)',
				'det är det ingen som pratar om',
				'det blev (helt )?(tyst|knäpptyst) i rummet',
				'håll i hatten',
				'plot twist',
				'det ingen berättar',
				'vad det lärde mig om (ledarskap|b2b|försäljning)',
			],
			en: [
				'let that sink in',
				'read that again',
				'unpopular opinion',
				'hot take',
				'hard truth',
				'(nobody|no one) (is talking|talks) about',
				"here's the (thing|kicker)",
				'plot twist',
				'and then it hit me',
				'the room went (silent|quiet)',
				'buckle up',
				'mic drop',
				'stop scrolling',
				'what it taught me about (leadership|b2b|sales)',
				'change my mind',
			],
		},
	},
	say: {
		sv: {
			saw: '”{words}” är en trumvirvel som många lånar.',
			why: 'Läsaren har hört den förr.',
			try: 'Stryk raden och läs igen. Saknar du den inte håller berättelsen ändå.',
		},
		en: {
			saw: 'Lots of people borrow this drum roll: “{words}”.',
			why: 'Readers have heard it before.',
			try: 'Take it out and read again. If you don’t miss it, the story holds without it.',
		},
	},
	source: {url: 'https://arxiv.org/abs/1610.09786', read: '2026-11-25'},
	examples: {
		sv: {
			tip: [
				'Det blev knäpptyst i rummet när jag visade siffran.',
				'Tre av fyra lampor stod tända hela natten. Låt det sjunka in.',
			],
			none: [
				'Ingen svarade på min fråga. Först på lunchen sa Petra att hon inte hade vågat.',
				'Låt degen vila i en timme och läs receptet under tiden.',
			],
		},
		en: {
			tip: [
				'The room went silent when I showed the number.',
				'Three of four lamps were on all night. Let that sink in.',
			],
			none: [
				'Nobody answered my question. Only at lunch did Petra say she had not dared to.',
				'Let the dough rest for an hour and read the recipe meanwhile.',
			],
		},
	},
} satisfies Rule;
