import type {Rule} from '../../engine/rule.ts';

export default {
	points: [6, 4],
	level: 'hint',
	start: 'on',
	strength: true,
	on: {surfaces: ['post', 'reply']},
	when: {
		all: [
			{measure: {of: 'words', atLeast: 15}},
			{
				min: {
					count: 3,
					of: [
						{entity: ['number', 'price']},
						{entity: ['date', 'time']},
						{entity: ['place', 'address']},
						{entity: ['person', 'mention']},
						{entity: 'quotation'},
					],
				},
			},
		],
	},
	say: {
		sv: {
			saw: 'Siffror, namn och platser finns med: ”{words}”.',
			why: 'Det konkreta är det som läsaren minns och kan fråga vidare om.',
			try: 'Behåll det, även om du kortar texten.',
		},
		en: {
			saw: 'Numbers, names and places are in here: “{words}”.',
			why: 'The concrete part is what readers remember and can ask more about.',
			try: 'Keep it, even if you shorten the text.',
		},
	},
	source: {url: 'https://doi.org/10.1111/j.1468-2958.2007.00297.x', read: '2026-11-22'},
	examples: {
		sv: {
			tip: [
				'I tisdags den 4 maj bytte Hanna Ek 40 lampor på biblioteket i Lingonby, och elräkningen sjunker med en tredjedel.',
				'Kom till Storgatan 12 i Lingonby den 11 maj klockan 17, då visar Petra Ek hur den nya trappan lyser.',
			],
			none: [
				'Det är alltid roligt att få göra något för andra, och det blir bättre för varje gång som det görs.',
				'Tack för i går!',
			],
		},
		en: {
			tip: [
				'On Tuesday 4 May Hanna Ek swapped 40 lamps at the library in Lingonby, and the power bill falls by a third.',
				'Come to the library in Lingonby on 11 May at 5 pm, when Petra Ek shows 12 ways to light a stair.',
			],
			none: [
				'It is always nice to get to do something for others, and it gets better each time that it is done.',
				'Thanks for yesterday!',
			],
		},
	},
} satisfies Rule;
