import type {Rule} from '../../engine/rule.ts';

export default {
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
						'här är (ett|en) {0,3} (utkast|version|förslag)',
						'vill du att jag (gör|skriver|justerar|anpassar)',
						'självklart! här (är|kommer)',
					],
					en: [
						'as an ai (language )?model',
						'as a large language model',
						"(here's|here is) (a|your) {0,3} (draft|version|caption)",
						'certainly! here',
						'sure! here',
						'would you like me to (adjust|write|rewrite|shorten|make|add|change)',
						'knowledge cutoff',
						'my last (knowledge|training) update',
					],
				},
			},
			{
				pattern: {
					sv: [
						'\\[(infoga|ditt|din|er|ert|företag|företagsnamn|namn|länk|datum|produkt|ort)[^\\]]{0,40}\\]',
						'turn\\d+search\\d+|oaicite|contentreference',
					],
					en: [
						'\\[(insert|your|company|name|link|date|product|city)[^\\]]{0,40}\\]',
						'turn\\d+search\\d+|oaicite|contentreference',
					],
				},
			},
		],
	},
	say: {
		sv: {
			saw: '”{words}” ser ut att ha följt med från en mall eller ett verktyg.',
			why: 'En kvarglömd rad drar blicken från allt annat i texten, fast den är lätt att ta bort.',
			try: 'Stryk raden eller fyll i det som saknas. Sedan är hela texten din.',
		},
		en: {
			saw: '“{words}” looks left over from a template or a tool.',
			why: 'A stray line pulls the eye away from everything else, and it is quick to take out.',
			try: 'Delete it, or fill in what is missing. Then the whole text is yours.',
		},
	},
	source: {url: 'https://en.wikipedia.org/wiki/Wikipedia:Signs_of_AI_writing', read: '2026-11-22'},
	examples: {
		sv: {
			tip: [
				'Här är ett kort utkast: På Påhittlampan älskar alla ljus.',
				'Välkommen till [företagsnamn] och den nya utställningen!',
			],
			none: [
				'I går provade jag tre lampor i källaren. Här är bilden.',
				'Vill du att jag tar med kaffe till mötet?',
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
				'Would you like me to bring coffee to the meeting?',
				'I hope this helps somebody with dark stairs.',
			],
		},
	},
} satisfies Rule;
