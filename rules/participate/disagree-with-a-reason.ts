import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Nej utan skäl', en: 'Disagreeing without a reason'},
	points: [5, 7],
	level: 'hint',
	start: 'off',
	on: {surfaces: ['comment', 'reply']},
	when: {
		all: [
			{
				phrase: {
					sv: [
						{term: 'det (stämmer inte|är (helt |rent )?fel)', exact: true},
						{term: 'du har fel', exact: true},
						{term: '(nonsens|struntprat|skitsnack|trams)', exact: true},
						{term: 'rent ljug', exact: true},
						{term: '(jag )?håller inte med', exact: true},
						{term: 'helt fel (tänkt|ute)', exact: true},
					],
					en: [
						{
							term: "(that's|this is|that is) (just |simply |plain )?(wrong|false|nonsense|not true|rubbish)",
							exact: true,
						},
						{term: "you('re| are) wrong", exact: true},
						{term: '(nonsense|rubbish|bullshit)', exact: true},
						{term: '(i )?disagree', exact: true},
						{term: '(garbage|bad) take', exact: true},
						{term: 'completely wrong', exact: true},
					],
				},
			},
			{measure: {of: 'words', atMost: 25}},
			{not: {parent: 'question'}},
			{
				absent: {
					any: [
						{entity: ['url', 'number']},
						{signal: ['hedge', 'question']},
						{
							phrase: {
								sv: [
									{term: 'eftersom', exact: true},
									{term: 'därför', exact: true},
									{term: 'för att', exact: true},
									{term: 'för (det|jag|vi|man|den)', exact: true},
									{term: 'min erfarenhet', exact: true},
									{term: 'enligt', exact: true},
									{term: 'jag (tror|tycker)', exact: true},
									{term: 'men', exact: true},
								],
								en: [
									{term: 'because', exact: true},
									{term: 'since', exact: true},
									{term: 'in my experience', exact: true},
									{term: 'according', exact: true},
									{term: 'i (think|believe)', exact: true},
									{term: 'as (i|we|it)', exact: true},
									{term: 'but', exact: true},
								],
							},
						},
					],
				},
			},
		],
	},
	say: {
		sv: {
			saw: '”{words}” står utan ett ”för att”.',
			why: 'Ett skäl går att svara på.',
			try: 'Lägg till vad du bygger det på: en siffra, en erfarenhet, en källa.',
		},
		en: {
			saw: 'There’s no “because” after “{words}”.',
			why: 'A reason is something people can answer.',
			try: 'Add what you base it on: a number, an experience, a source.',
		},
	},
	source: {url: 'https://arxiv.org/abs/1306.6078', read: '2026-11-25'},
	examples: {
		sv: {
			tip: [
				{text: 'Du har fel. Struntprat.', surface: 'comment'},
				{text: 'Håller inte med. Helt fel tänkt.', surface: 'comment'},
			],
			none: [
				{text: 'Håller inte med, eftersom mätningen gav 40 lux i trappan.', surface: 'comment'},
				{text: 'Så trevligt inlägg om bänkarna!', surface: 'comment'},
			],
		},
		en: {
			tip: [
				{text: "You're wrong. Nonsense.", surface: 'comment'},
				{text: 'I disagree. Bad take.', surface: 'comment'},
			],
			none: [
				{text: 'I disagree, because our meter showed 40 lux on the stairs.', surface: 'comment'},
				{text: 'Such a nice post about the benches!', surface: 'comment'},
			],
		},
	},
} satisfies Rule;
