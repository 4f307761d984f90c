import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'En fråga värd att besvara', en: 'A question worth answering'},
	serves: ['real-question'],
	points: [7, 10],
	level: 'hint',
	start: 'on',
	strength: true,
	on: {surfaces: ['post', 'share']},
	when: {
		all: [
			{
				all: [
					{signal: 'open-question'},
					{not: {not: {signal: 'second-person'}}},
					{measure: {of: 'words', atLeast: 4}},
					{
						absent: {
							any: [
								{entity: 'quotation'},
								{signal: ['insult', 'heat', 'sarcasm', 'blame']},
								{measure: {of: 'capital-words', atLeast: 2}},
								{
									pattern: {
										sv: [
											'"',
											'[?!]{2}',
											'\\b(?:då|egentligen|ens|fan|jävla|skicka[rd]?e?|tog sig|skillnaden) ',
											'\\b(?:bryr|vågar) (?:du|ni) ',
										],
										en: [
											'"',
											'[?!]{2}',
											'\\b(?:the hell|the heck|on earth|the fuck|even|dare|wrong with|gonna do) ?',
											'\\b(?:like|was like|all like) what\\b',
										],
									},
								},
							],
						},
					},
					{
						not: {
							not: {
								pattern: {sv: ['\\?(?:[^\\pL\\pN]|#[\\pL\\pN]+)*\\z'], en: ['\\?(?:[^\\pL\\pN]|#[\\pL\\pN]+)*\\z']},
							},
						},
					},
				],
				within: 'sentence',
				unless: {
					pattern: {
						sv: [
							'(?:vad|hur) (?:tycker|tänker|säger|känner|tror|resonerar) (?:du|ni)(?: om (?:den|det|detta|saken)| kring (?:det|detta)| själva?| andra)?\\?',
							'\\b(?:tankar(?: på det| om det| kring det)?|åsikter|synpunkter|reflektioner)\\?',
							'håller (?:du|ni) med(?: mig)?\\?',
							'eller (?:vad|hur)\\?',
							'(?:relatera|känna igen (?:dig|er|sig)|igen (?:dig|er)(?: i (?:det|detta))?|som känner igen sig)\\?',
						],
						en: [
							'\\bthoughts(?: on (?:this|that|it))?\\?',
							'what do you (?:all |guys )?(?:think|reckon|say)(?: about (?:it|this|that)| of (?:it|this|that))?\\?',
							"what (?:are|is|'s) your (?:thoughts|take|opinions?|views?)(?: on (?:it|this|that))?\\?",
							'\\bagree(?: or disagree| with me)?\\?',
							'\\b(?:anyone else|am i (?:wrong|right)|opinions)\\?',
							'\\brelate\\?',
						],
					},
				},
			},
			{measure: {of: 'words', atLeast: 10}},
			{measure: {of: 'sentences', atLeast: 2}},
			{
				absent: {
					any: [
						{signal: ['insult', 'threat', 'sarcasm']},
						{
							pattern: {
								sv: [
									'\\b(?:plåga|påträngande|urusel|usel|sämst|skandal|skäms|skämman|lurad|lurat|besvik|missnöjd|bluff|oförskäm|fuska|svenne|svennar|invandrar|rasist)[a-zåäö]*',
									'\\b(?:mycket|riktigt|väldigt|så) dålig[ta]?\\b',
									'[a-zåäö] ?" (?:sa|sade|frågade|viskade|ropade|skrek|svarade) ',
								],
								en: [
									'\\b(?:disappoint|disgust|shameful|ashamed|rip-?off|scam|pathetic|racist|hypocri)[a-z]*|\\b(?:worst|terrible|awful|horrible) (?:service|company|experience|customer)',
									'\\b(?:i froze|she whispered|he whispered|(?:he|she|voice) (?:said|asked|replied|responded|yelled|shouted)|my lips|his eyes|her eyes)\\b',
								],
							},
						},
					],
				},
			},
			{
				absent: {
					pattern: {
						sv: ['\\A@[a-z0-9_.]+', 'hur (?:är det (?:med|själv)|mår (?:du|ni)|står det till|går det för (?:dig|er))'],
						en: ['\\A@[a-z0-9_.]+', "how (?:are|r) (?:you|u)\\b|how's it going|how have you been|how is it going"],
					},
				},
			},
		],
	},
	say: {
		sv: {
			saw: '”{words}” går att svara på av egen erfarenhet.',
			why: 'Läsaren får något att berätta.',
			try: 'Ta dig gärna tid för de första svaren.',
		},
		en: {
			saw: 'People can answer this from experience: “{words}”.',
			why: 'They’ve got something to tell.',
			try: 'Make time for the first ones who answer.',
		},
	},
	source: {
		url: 'https://research.rug.nl/en/publications/popularity-of-brand-posts-on-brand-fan-pages-an-investigation-of-',
		read: '2026-11-25',
	},
	examples: {
		sv: {
			tip: [
				'Trappan är ljusare nu. Var i ditt hus är det fortfarande för mörkt?',
				'Jag har provat två lampor. Hur vill du ha ljuset när du läser?',
			],
			none: [
				'Trappan är ljusare nu. Vad tycker ni?',
				'Trappan är ljusare nu. Är det bra?',
				'Hur lagar man en lampa? Så här gjorde jag.',
				'Det är den mest påträngande butiken i hela stan med sina utskick. Hur många mejl tänker ni skriva till mig nu?',
				'Ljuset är lika svagt i båda trapporna enligt mig. Vad är då skillnaden mellan "er" trappa och "deras"?',
				'Jag frågade snällt om lampan i tre veckor. Vad har ni ens för er där borta?!',
			],
		},
		en: {
			tip: [
				'The stairs are brighter now. Where in your building is it still too dark?',
				'I tried two lamps. How do you like the light when you read?',
			],
			none: [
				'The stairs are brighter now. What do you think?',
				'The stairs are brighter now. Is it good?',
				'How do you mend a lamp? This is how I did it.',
				'My brother reads with no lamp on at all. I\'m like "what are you, an owl?',
				'The phone lit up under the lamp. "Hanna?" she whispered. I froze by the stairs. How did you find the key?',
				'I asked nicely about the lamp for three weeks. What are you even doing over there?!',
			],
		},
	},
} satisfies Rule;
