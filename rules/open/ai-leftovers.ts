import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Kvarglömt från mall eller AI', en: 'Template and AI leftovers'},
	serves: ['leftovers'],
	points: [4],
	level: 'mark',
	start: 'on',
	when: {
		any: [
			{
				phrase: {
					sv: [
						'som en ai-(språkmodell|modell)',
						'som (en )?(stor )?språkmodell (kan|har|saknar)',
						'vill du att jag (justerar|anpassar|kortar|skriver om)',
					],
					en: [
						'as an ai (language )?model',
						'as a large language model',
						'would you like me to (adjust|rewrite|shorten|refine|tailor)',
						'knowledge cutoff',
						'my last (knowledge|training) update',
					],
				},
			},
			{
				pattern: {
					sv: [
						'\\A\\s*(självklart[!,.] )?här (är|kommer) (ett|en|ditt|din)\\b[^.!?\\n]{0,40}(utkast|inlägg|version|förslag)[^.!?\\n]{0,30}:',
						'\\[(infoga|ditt|din|er|ert|företag|företagsnamn|namn|länk|datum|produkt|ort)( [^\\]]{1,40})?\\]',
						'turn\\d+search\\d+|oaicite|contentreference',
						'\\[(fortsätt|forts)[^\\]]{0,20}\\]',
						'^(timing|huvudbudskap|budskap|målgrupp|bildtext|bildförslag|hashtags|rubrikförslag|cta|publiceras|hook) ?:',
					],
					en: [
						"\\A\\s*((sure|certainly|of course)[!,.] )?here( is|'s) (a|an|your)\\b[^.!?\\n]{0,40}(draft|post|caption|version)[^.!?\\n]{0,30}:",
						'\\[(insert|your) [^\\]]{1,40}\\]',
						'\\[(company|name|link|date|product|city|company name|your name)\\]',
						'turn\\d+search\\d+|oaicite|contentreference',
						'\\[(continued?|more)[^\\]]{0,20}\\]',
						'^(timing|key message|main message|target audience|image caption|suggested image|hashtags|headline options?|cta|post copy|hook) ?:',
					],
				},
			},
		],
	},
	fix: 'take-out-words',
	say: {
		sv: {
			saw: '”{words}” ser ut att ha följt med från en mall eller ett verktyg.',
			why: 'En kvarglömd rad drar blicken från resten.',
			try: 'Stryk den, eller fyll i det som saknas.',
		},
		en: {
			saw: 'This looks left over from a template or tool: “{words}”.',
			why: 'It pulls the eye away from the rest.',
			try: 'Delete it, or fill in what’s missing.',
		},
	},
	source: {url: 'https://en.wikipedia.org/wiki/Wikipedia:Signs_of_AI_writing', read: '2026-11-25'},
	examples: {
		sv: {
			tip: [
				'Här är ett kort utkast: På Påhittlampan älskar alla ljus.',
				'Välkommen till [företagsnamn] och den nya utställningen!',
			],
			none: [
				'I går provade jag tre lampor i källaren. Här är bilden.',
				'Vill du att jag skriver när kaffet är klart?',
				'Här är ett förslag till dagordning för mötet i Lingonby.',
				'Rapporten [1] visar hur mörkt det är på Storgatan.',
			],
		},
		en: {
			tip: [
				'Here is a short draft: At Madeuplamp everybody loves light.',
				'Welcome to [Company name] and the new exhibition!',
			],
			none: [
				'I tried three lamps in the basement yesterday. Here is the photo.',
				'Would you like me to write when the coffee is ready?',
				'Here is a draft agenda for the Lingonby meeting.',
				'I hope this helps somebody with dark stairs.',
			],
		},
	},
} satisfies Rule;
