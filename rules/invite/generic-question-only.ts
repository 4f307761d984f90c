import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Allmän fråga på slutet', en: 'Generic closing question'},
	serves: ['generic-question'],
	points: [7, 10],
	level: 'hint',
	start: 'on',
	on: {surfaces: ['post']},
	when: {
		all: [
			{
				any: [
					{
						pattern: {
							sv: [
								'(?:vad|hur) (?:tycker|tänker|säger|känner|tror|resonerar) (?:du|ni)(?: om (?:den|det|detta|saken)| kring (?:det|detta)| själva?| andra)?\\?',
								'håller (?:du|ni) med(?: mig)?\\?',
								'eller (?:vad|hur)\\?',
								'(?:relatera|känna igen (?:dig|er|sig)|igen (?:dig|er)(?: i (?:det|detta))?|som känner igen sig)\\?',
								'kommentera (?:gärna )?nedan',
								'(?:dela|delge)(?: gärna)? (?:med (?:dig|er) av )?(?:dina|era) (?:tankar|åsikter)[a-zåäö ]{0,20}',
								'skriv (?:gärna )?(?:vad (?:du|ni) tycker )?i kommentar[a-zåäö]*',
							],
							en: [
								'what do you (?:all |guys )?(?:think|reckon|say)(?: about (?:it|this|that)| of (?:it|this|that))?\\?',
								"what (?:are|is|'s) your (?:thoughts|take|opinions?|views?)(?: on (?:it|this|that))?\\?",
								'\\b(?:anyone else|am i (?:wrong|right)|opinions)\\?',
								'comment below',
								'let me know (?:what you think )?in the comments',
								'(?:drop|leave|share) (?:your|a) (?:thoughts|comment|opinion)s?[a-z ]{0,20}',
								'(?:love|like|curious) to hear (?:your thoughts|what you think)[a-z ]{0,20}',
							],
						},
					},
					{
						all: [
							{
								pattern: {
									sv: ['\\b(?:tankar(?: på det| om det| kring det)?|åsikter|synpunkter|reflektioner)\\?'],
									en: [
										'\\bthoughts(?: on (?:this|that|it))?\\?',
										'\\bagree(?: or disagree| with me)?\\?',
										'\\brelate\\?',
									],
								},
							},
							{measure: {of: 'words', atMost: 5}},
						],
					},
				],
			},
			{
				not: {
					not: {
						pattern: {
							sv: ['[\\pL\\pN] ?[?.!]*(?:[^\\pL\\pN]|#[\\pL\\pN]+)*\\z'],
							en: ['[\\pL\\pN] ?[?.!]*(?:[^\\pL\\pN]|#[\\pL\\pN]+)*\\z'],
						},
					},
				},
			},
		],
		within: 'sentence',
	},
	fix: 'take-out-sentence',
	say: {
		sv: {
			saw: 'Texten slutar med ”{words}”.',
			why: 'Läsaren vet inte vad du är nyfiken på.',
			try: 'Fråga om en enda sak, till exempel vilket av två val läsaren hade gjort.',
		},
		en: {
			saw: 'It ends with “{words}”.',
			why: 'People can’t tell what you’re curious about.',
			try: 'Ask about one thing, like which of two options they’d pick.',
		},
	},
	source: {
		url: 'https://research.rug.nl/en/publications/popularity-of-brand-posts-on-brand-fan-pages-an-investigation-of-',
		read: '2026-11-25',
	},
	examples: {
		sv: {
			tip: [
				'Jag funderar på att flytta lamporna närmare dörren. Vad tycker ni?',
				'Fyra dagars arbetsvecka i vår verkstad från mars. Tankar?',
			],
			none: [
				'Varm eller kall belysning i hallen: vilken hade du valt klockan sex på morgonen?',
				'Vad tycker ni? Så frågade barnen, och sedan bestämde de själva var lampan skulle stå.',
				'I går frågade jag gruppen vad de tycker om ljuset.',
				'Ljuset är på plats. Vad hindrar dig från att skriva ner dina tankar?',
			],
		},
		en: {
			tip: [
				'I am thinking of moving the lamps closer to the door. What do you think?',
				'A four-day week in our workshop from March. Thoughts?',
			],
			none: [
				'Warm or cold light in the hall: which would you pick at six in the morning?',
				'Thoughts? That is what the children asked, and then they placed the lamp themselves.',
				'Yesterday I asked the group what they think of the light.',
				'The light is up. What is keeping you from writing down your thoughts?',
			],
		},
	},
} satisfies Rule;
