import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Ber om ett visst ord', en: 'Asks for a certain word'},
	serves: ['engagement-bait'],
	points: [10, 4],
	level: 'mark',
	start: 'on',
	on: {platforms: ['facebook', 'instagram', 'threads', 'linkedin'], surfaces: ['post', 'comment']},
	when: {
		any: [
			{
				pattern: {
					sv: [
						'(?:kommentera|skriv)(?: nedan)?(?: med)?(?: ordet)? ["\'“”]?(?:ja|nej|guide|pdf|info|lista|listan|länk|mall|amen|intresserad|[0-9]+)["\'“”]?(?: nedan| i kommentar[a-zåäö]*| så | om du|!|$)',
						'(?:kommentera|skriv)(?: nedan)?(?: med)?(?: ordet)? ["“”][a-zåäö0-9]{2,15}["“”]',
						{
							pattern: '(?:[Kk]ommentera|[Ss]kriv)(?: nedan)?(?: med)?(?: ordet)? ["\'“”]?[A-ZÅÄÖ]{3,15}\\b',
							caseSensitive: true,
						},
					],
					en: [
						'(?:comment|type|reply)(?: below)?(?: with)?(?: the word)? ["\'“”]?(?:yes|no|me|guide|pdf|info|list|link|template|amen|interested|[0-9]+)["\'“”]?(?: below| if | and | to get| in the comments|!|$)',
						'(?:comment|type|reply)(?: below)?(?: with)?(?: the word)? ["“”][a-z0-9]{2,15}["“”]',
						{
							pattern: '(?:[Cc]omment|[Tt]ype|[Rr]eply)(?: below)?(?: with)?(?: the word)? ["\'“”]?[A-Z]{3,15}\\b',
							caseSensitive: true,
						},
						'drop (?:a|an) [^\\pL\\pN\\s.,!?"(]{1,6}(?: below| in the comments| if | and )',
					],
				},
			},
			{
				phrase: {
					sv: [
						'kommentera med (en|ett) (emoji|ord|siffra|hjärta)',
						'skriv (ja|nej) om du',
						'skriv (en )?(1|1:a|etta) om',
						'kommentera (gärna )?(nedan )?så (skickar|mejlar|får|dm:ar)',
					],
					en: [
						{term: 'comment with (a |an |one )?(emoji|word|number|heart)', exact: true},
						{term: '(type|say) (yes|no|1|amen) if', exact: true},
						{term: "(comment|drop a comment) {0,3} and (i|we)('ll| will) (send|dm|share)", exact: true},
					],
				},
			},
		],
	},
	fix: 'take-out-sentence',
	say: {
		sv: {
			saw: '”{words}” ber om ett visst ord i kommentarerna.',
			why: 'Svaren blir många men tomma.',
			try: 'Lägg ut länken öppet och fråga vad läsaren saknar i den.',
		},
		en: {
			saw: 'This asks people to comment a set word: “{words}”.',
			why: 'You’ll get lots of replies with little in them.',
			try: 'Share the link openly and ask what’s missing.',
		},
	},
	source: {
		url: 'https://about.fb.com/news/2017/12/news-feed-fyi-fighting-engagement-bait-on-facebook/',
		read: '2026-11-25',
	},
	examples: {
		sv: {
			tip: ['Skriv ordet RECEPT i kommentarerna så kommer det på mejl.', 'Skriv ja om du kommer på lördag!'],
			none: [
				'Hela listan finns på pahittlampan.example/lista. Vad saknar du i den?',
				'Kommentera gärna med ditt bästa knep mot mörka hallar.',
				'I går lärde jag mig skriva ja på teckenspråk.',
			],
		},
		en: {
			tip: ['Type RECIPE below and it lands in your inbox.', 'Type yes if you are in on Saturday!'],
			none: [
				'The whole list is at pahittlampan.example/list. What do you miss in it?',
				'Comment with your best trick for dark halls, I collect them.',
				'Her comment made me see the hall in a new light.',
			],
		},
	},
} satisfies Rule;
