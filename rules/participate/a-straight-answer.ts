import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Rakt svar', en: 'A straight answer'},
	serves: ['answers-straight'],
	points: [7, 5],
	level: 'hint',
	start: 'on',
	strength: true,
	on: {surfaces: ['reply']},
	when: {
		all: [
			{measure: {of: 'words', atLeast: 6}},
			{measure: {of: 'words', atLeast: 2}, within: 'parent'},
			{measure: {of: 'formula-sentences-share', atMost: 50}},
			{not: {parent: 'thanks'}},
			{
				any: [
					{
						all: [
							{any: [{parent: 'question'}, {signal: 'question', within: 'parent'}]},
							{
								within: 'opening',
								all: [
									{
										within: 'sentence',
										all: [
											{signal: 'answers-parent'},
											{measure: {of: 'words', atLeast: 4}},
											{
												any: [
													{
														all: [
															{not: {not: {signal: 'takes-up-parent'}}},
															{measure: {of: 'words', atMost: 8}, within: 'parent'},
														],
													},
													{not: {not: {count: {of: {signal: 'takes-up-parent'}, atLeast: 2}}}},
													{
														all: [
															{signal: 'closed-question', within: 'parent'},
															{
																not: {
																	not: {
																		pattern: {
																			sv: ['\\A\\W*(?:ja|jo|nej|jadå|absolut|tyvärr|självklart)\\b'],
																			en: ['\\A\\W*(?:yes|no|nope|yep|sure|absolutely|unfortunately|of course)\\b'],
																		},
																	},
																},
															},
														],
													},
													{
														all: [
															{
																pattern: {
																	sv: ['\\b(?:när|hur (?:mycket|många|länge|stor|långt)|vad kostar|vilken tid)\\b'],
																	en: ['\\b(?:when|how (?:much|many|long|far)|what time|what does)\\b'],
																},
																within: 'parent',
															},
															{not: {not: {entity: ['number', 'time', 'date', 'price']}}},
														],
													},
												],
											},
										],
										unless: {
											any: [
												{signal: ['question', 'reply-formula', 'thanks', 'sends-elsewhere']},
												{
													pattern: {
														sv: [
															'\\?|\\b(?:hjälpa|bistå|kul att höra|vad bra|skönt att|hoppas|tråkigt att|beklagar)\\b',
														],
														en: [
															'\\?|\\b(?:same|see what|assist|help you|inform us|clarif[a-z]+|glad|happy|shared|hear|hope|sorry (?:for|about|to|that)|apologi[a-z]+|speak to|total sense|contact)\\b|^\\^',
														],
													},
												},
											],
										},
									},
								],
							},
						],
					},
					{
						all: [
							{any: [{not: {signal: 'question', within: 'parent'}}, {not: {not: {signal: 'takes-up-parent'}}}]},
							{
								within: 'sentence',
								unless: {
									any: [
										{signal: ['question', 'reply-formula', 'thanks', 'sends-elsewhere']},
										{
											pattern: {
												sv: ['\\?|\\b(?:hjälpa|bistå|kul att höra|vad bra|skönt att|hoppas|tråkigt att|beklagar)\\b'],
												en: [
													'\\?|\\b(?:same|see what|assist|help you|inform us|clarif[a-z]+|glad|happy|shared|hear|hope|sorry (?:for|about|to|that)|apologi[a-z]+|speak to|total sense|contact)\\b|^\\^',
												],
											},
										},
									],
								},
								pattern: {
									sv: [
										'\\b(?:på grund av|beror på|eftersom) [^.!?:\\n]{6,90}',
										{
											pattern: '\\b(?:du|ni) (?:kan|behöver|hittar|får|gör) [^.!?:\\n]{6,90}',
											notBefore: ['(om|att|hoppas|vad|när|som|hur)'],
										},
										'\\b(?:prova|testa|börja med) att [^.!?:\\n]{6,90}',
										'\\bvi har (?:svarat|skickat|lagat|bytt|rättat|fått|ändrat) [^.!?:\\n]{3,90}',
										'\\b[a-zåäö]{3,} (?:är|blir|öppnar|fungerar) (?:klart|klar|klara|öppet|öppen|tillbaka|igång|stängd|stängt)\\b[^.!?:\\n]{0,60}',
									],
									en: [
										'\\b(?:due to|because of|because) [^.!?:\\n]{6,90}',
										{
											pattern: "\\b(?:you'll|you will|you) (?:need to|can|have to|may need to) [^.!?:\\n]{6,90}",
											notBefore: ['(if|that|hope|what|when|which|who|how|where|device|port)'],
										},
										'\\bplease try [^.!?:\\n]{6,90}',
										"\\b(?:we've|we have|i've|i have|i just) (?:received|responded|replied|sent|fixed|changed|refunded|contacted) [^.!?:\\n]{3,90}",
										'\\b[a-z]{3,} (?:is|are) (?:currently|available|only|now|shut|closed|open)\\b[^.!?:\\n]{4,90}',
										'\\bwill be (?:back|available|open|fixed|delayed|ready)\\b[^.!?:\\n]{2,60}',
									],
								},
							},
						],
					},
				],
			},
			{
				absent: {
					any: [
						{signal: ['sends-elsewhere', 'insult', 'heat', 'threat', 'blame', 'sarcasm', 'defence']},
						{
							phrase: {
								sv: [
									{term: '(vet|minns) (jag |vi )?inte', exact: true},
									{term: 'ingen aning', exact: true},
									{term: '(vi|jag) (återkommer|kollar|undersöker|tar reda)', exact: true},
								],
								en: [
									{term: "(don't|do not) know", exact: true},
									{term: 'no idea', exact: true},
									{term: "(i'll|we'll|i will|we will) (find out|check|look|get back)", exact: true},
									{term: 'as soon as', exact: true},
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
			saw: 'Svaret kommer direkt: ”{words}”.',
			why: 'Den som frågade kan gå vidare, och andra med samma fråga läser det här.',
			try: 'Låt det stå först.',
		},
		en: {
			saw: 'The answer comes right away: “{words}”.',
			why: 'Whoever asked can get on, and others with the same question read it here.',
			try: 'Keep it first.',
		},
	},
	source: {url: 'https://www.gov.uk/guidance/content-design/writing-for-gov-uk', read: '2026-11-30'},
	examples: {
		sv: {
			tip: [
				{
					text: 'Ja, lampan i trappan tänds även på natten. Den känner av att du kommer.',
					surface: 'reply',
					parent: 'Lyser lampan i trappan på natten?',
				},
				{
					text: 'Det beror på en trasig kabel. Elektrikern kommer på torsdag.',
					surface: 'reply',
					parent: 'Lampan i trappan är mörk igen.',
				},
			],
			none: [
				{text: 'Vad kul att du gillar vår trappa så mycket!', surface: 'reply', parent: 'Är lampan tänd på natten?'},
				{text: 'Hej! Skicka ett DM till oss så hjälper vi dig vidare.', surface: 'reply', parent: 'Lyser lampan?'},
			],
		},
		en: {
			tip: [
				{
					text: 'Yes, the lamp on the stairs lights up at night too. It senses you coming.',
					surface: 'reply',
					parent: 'Does the lamp on the stairs light up at night?',
				},
				{
					text: 'It is dark because of a broken cable. The electrician comes on Thursday.',
					surface: 'reply',
					parent: 'The lamp on the stairs is dark again.',
				},
			],
			none: [
				{text: 'So glad that you like our stairs that much!', surface: 'reply', parent: 'Is the lamp on at night?'},
				{text: 'Hi there! Please send us a DM so we can assist you.', surface: 'reply', parent: 'Does the lamp work?'},
			],
		},
	},
} satisfies Rule;
