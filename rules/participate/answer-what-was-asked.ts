import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Frågan får inget svar', en: 'Question left unanswered'},
	serves: ['no-answer'],
	points: [7, 5],
	level: 'hint',
	start: 'on',
	coach: 'covered',
	on: {surfaces: ['reply']},
	when: {
		all: [
			{parent: 'question'},
			{
				pattern: {
					sv: [
						'\\b(?:när|hur (?:mycket|länge|många|lång|gör|kan|kommer)|var(?: kan| finns| ligger)|varför|vilken|vilket|vilka|vem|vad kostar)\\b[^?\\n]{8,}\\?',
					],
					en: ['\\b(?:when|how (?:much|long|many|do|can|come|is)|where|why|which|who)\\b[^?\\n]{8,}\\?'],
				},
				within: 'parent',
			},
			{measure: {of: 'words', atLeast: 5}},
			{absent: {signal: ['answers-parent', 'takes-up-parent']}},
			{
				any: [
					{measure: {of: 'words', atLeast: 30}},
					{
						absent: {
							any: [
								{
									signal: [
										'first-person-singular',
										'question',
										'negation',
										'promise',
										'timed-promise',
										'call-to-action',
									],
								},
								{entity: ['number', 'date', 'time', 'price', 'url', 'place']},
								{measure: {of: 'question-marks', atLeast: 1}},
								{
									phrase: {
										sv: [
											{term: '(ja|nej|jo|japp|absolut|självklart|tyvärr|jadå)', exact: true},
											{term: 'vet inte', exact: true},
											{term: 'det beror', exact: true},
											{term: '(kollar|undersöker|återkommer)', exact: true},
											{term: 'eftersom', exact: true},
											{term: '(oftast|brukar|ibland|just nu)', exact: true},
											{term: 'du (kan|bör|ska|behöver)', exact: true},
											{term: 'om du', exact: true},
											{term: 'frågan? (hör|går)', exact: true},
											{term: '(mejla|ring|skriv|fråga|prova|kontakta)', exact: true},
											{term: 'för att', exact: true},
										],
										en: [
											{term: '(yes|no|yep|nope|sure|unfortunately|absolutely|yeah)', exact: true},
											{term: "(don't|do not) know", exact: true},
											{term: 'it depends', exact: true},
											{term: 'not sure', exact: true},
											{term: 'because', exact: true},
											{term: '(sadly|currently|usually)', exact: true},
											{term: "you('ll| can| could| will| may| should| need)", exact: true},
											{term: 'if (you|it|they)', exact: true},
											{term: '(a|your) question', exact: true},
											{term: "(it's|it is|there's|there is|they're|they are)", exact: true},
											{term: '(dm|message|email|call|contact|check|ask|try|go)', exact: true},
											{term: 'most of the time', exact: true},
											{term: 'i think', exact: true},
											{term: 'will (check|look|get back)', exact: true},
											{term: "(i|we)('ll| will)", exact: true},
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
	say: {
		sv: {
			saw: 'Svaret tar inte upp frågan.',
			why: 'Det kan kännas som att ingen läste.',
			try: 'Börja med frågan, även om svaret är ”det är inte klart än”.',
		},
		en: {
			saw: 'The reply doesn’t get to what they asked.',
			why: 'It can feel as if no one read it.',
			try: 'Start with the question itself, even if the answer is “not known yet”.',
		},
	},
	source: {url: 'https://www.lith.liu.se/genus/4-beteenden-att-motarbeta?l=sv', read: '2026-11-25'},
	examples: {
		sv: {
			tip: [
				{
					text: 'Hej! Nöjda gäster ligger alla här varmt om hjärtat, och utbudet växer hela tiden.',
					surface: 'reply',
					parent: 'Varför är trappan på Storgatan fortfarande mörk?',
				},
				{
					text: 'Så roligt att du tittar in, hoppas att du får en fin vecka!',
					surface: 'reply',
					parent: 'Vad kostar det att lära sig simma hos er?',
				},
			],
			none: [
				{
					text: 'Hej! Trappan väntar på en kabel som kommer på torsdag.',
					surface: 'reply',
					parent: 'Varför är trappan på Storgatan fortfarande mörk?',
				},
				{
					text: 'Det är inte klart än, men jag kollar och skriver här.',
					surface: 'reply',
					parent: 'När öppnar ni igen efter ombyggnaden?',
				},
				{
					text: 'Så roligt att du tittar in, hoppas att du får en fin vecka!',
					surface: 'reply',
					parent: 'Tack för hjälpen i dag.',
				},
				{
					text: 'Om lampan köps före fredag följer sladden och skärmen med.',
					surface: 'reply',
					parent: 'Får man sladden på köpet om man köper lampan nu?',
				},
			],
		},
		en: {
			tip: [
				{
					text: 'Hi! Happy guests mean the world to everyone here, and the range keeps growing.',
					surface: 'reply',
					parent: 'Why is the stairwell in Lingonby still dark?',
				},
				{
					text: 'So nice of you to drop in, have a really lovely week!',
					surface: 'reply',
					parent: 'How much is it to learn to swim?',
				},
			],
			none: [
				{
					text: 'Hi! The stairwell waits for a cable that comes on Thursday.',
					surface: 'reply',
					parent: 'Why is the stairwell in Lingonby still dark?',
				},
				{
					text: "That is not decided, but I'll check and write here.",
					surface: 'reply',
					parent: 'When do you open again after the works?',
				},
				{
					text: 'So nice of you to drop in, have a really lovely week!',
					surface: 'reply',
					parent: 'Thanks for the help today.',
				},
				{
					text: 'Everyone who buys before Friday should get the shade too.',
					surface: 'reply',
					parent: 'If I buy the lamp now, will I still get the free shade?',
				},
			],
		},
	},
} satisfies Rule;
