import type {Rule} from '../../engine/rule.ts';

export default {
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
			why: 'Läsaren har mött den förr och börjar vänta på knepet i stället för på berättelsen.',
			try: 'Stryk raden och läs igen. Saknar du den inte håller berättelsen på egen hand.',
		},
		en: {
			saw: '“{words}” is a drum roll that many borrow.',
			why: 'Readers have met it before and start to wait for the trick instead of the story.',
			try: 'Take the line out and read again. Is it missed? If not, the story holds up without it.',
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
