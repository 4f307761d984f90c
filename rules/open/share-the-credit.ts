import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Dela på äran', en: 'Sharing the credit'},
	points: [3, 4],
	level: 'hint',
	start: 'off',
	on: {surfaces: ['post']},
	when: {
		all: [
			{
				phrase: {
					sv: [
						'jag (har )?(vann|vunnit|lanserade|lanserat|byggde|byggt|levererade|levererat)',
						'rekord*',
						'(vann|fick) {0,2} (pris|priset|utmärkelse*)',
					],
					en: [
						'i (have )?(won|launched|shipped|delivered)',
						"i've (won|launched|shipped|delivered)",
						{term: "(i|i've|i have) built", exact: true, notBefore: ['how'], notAfter: ['(my|mine)']},
						'record (time|sales|year|numbers)',
						'(won|got) {0,2} (award*|prize)',
					],
				},
			},
			{not: {absent: {signal: 'first-person-singular'}}},
			{
				absent: {
					any: [
						{signal: 'thanks'},
						{entity: ['mention', 'person']},
						{
							phrase: {
								sv: [
									{term: 'vi', exact: true},
									{term: 'oss', exact: true},
									'tillsammans',
									'team',
									'kollega',
									'gänget',
									'vår*',
								],
								en: [
									{term: 'we', exact: true},
									{term: 'us', exact: true},
									{term: 'our', exact: true},
									'together',
									'team',
									'colleague',
									'crew',
									'with my',
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
			saw: 'Du berättar om något du gjorde: ”{words}”.',
			why: 'Den som nämns vid namn blir glad och delar gärna.',
			try: 'Var någon med? Fråga om det går bra, och nämn hen och vad hen gjorde.',
		},
		en: {
			saw: 'You write about something you did: “{words}”.',
			why: 'People who are named are glad, and often share it.',
			try: 'Was anyone with you? If they’re fine with it, name them and what they did.',
		},
	},
	source: {url: 'http://mediabuzz.com.sg/legislation-jan-feb-10/ibm-social-computing-guidelines', read: '2026-11-25'},
	examples: {
		sv: {
			tip: [
				'Jag lanserade den nya kundportalen i dag och slog rekord på en timme.',
				'I går vann jag priset för årets trapphus.',
			],
			none: [
				'I dag lanserade jag portalen. Tack till alla som testade i tre veckor.',
				'I går vann vi priset för årets trapphus.',
				'Jag undrar vad priset på lampan är.',
			],
		},
		en: {
			tip: [
				'I launched the new portal today, in record time.',
				'Yesterday I won an award for the best stairwell of the year.',
			],
			none: [
				'I launched the portal today. Thanks to everyone who tested it for three weeks.',
				'Yesterday we won an award for the best stairwell of the year.',
			],
		},
	},
} satisfies Rule;
