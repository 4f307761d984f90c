import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Andras bilder och texter', en: 'Other people’s work'},
	points: [4, 3],
	level: 'mark',
	start: 'off',
	on: {surfaces: ['post', 'share', 'comment']},
	when: {
		any: [
			{
				phrase: {
					sv: [
						{
							term: 'hittade (den|bilden|bilderna|texten) (på|via) (nätet|google|pinterest|facebook|instagram)',
							exact: true,
						},
						{term: '(lånad|lånade) (bild|bilden|bilder|texten)', exact: true},
						{term: '(bild|bilden|foto) från (google|nätet|pinterest)', exact: true},
						{term: 'okänd fotograf', exact: true},
						{term: 'skärmdump av (artikeln|hela)', exact: true},
						{term: 'hela artikeln (här|nedan)', exact: true},
						{term: '(någon annans|andras) (bild|bilder|text)', exact: true},
						{term: 'kopierade (hela )?texten', exact: true},
					],
					en: [
						{
							term: 'found (it|this|the photo|the picture|the image|this photo|this picture) (on|online|via) {0,1} (google|pinterest|facebook|instagram|web|net)',
							exact: true,
						},
						{term: 'found (this|the) (photo|picture|image) online', exact: true},
						{term: 'borrowed (image|picture|photo)', exact: true},
						{term: 'unknown photographer', exact: true},
						{term: 'screenshot of the (article|paper)', exact: true},
						{term: 'full article (here|below)', exact: true},
						{term: "someone else's (photo|picture|text)", exact: true},
						{term: 'copied (the|this) (whole )?text', exact: true},
						{term: 'credit to the owner', exact: true},
					],
				},
			},
			{
				pattern: {
					sv: ['(?:bild|foto): ?(?:google|okänd|internet|nätet|pinterest)'],
					en: ['(?:photo|image|picture): ?(?:google|unknown|internet|pinterest)'],
				},
			},
		],
	},
	say: {
		sv: {
			saw: '”{words}” tyder på att någon annan har gjort bilden eller texten.',
			why: 'Upphovsrätten gäller även på nätet, och namnet ensamt räcker inte.',
			try: 'Länka till originalet och säg varför det är värt att se, eller fråga om lov.',
		},
		en: {
			saw: 'It looks like someone else made the picture or the text: “{words}”.',
			why: 'Copyright applies online too, and a name alone doesn’t cover it.',
			try: 'Link to the original and say why it’s worth seeing, or ask first.',
		},
	},
	source: {
		url: 'http://www.bigfoto.se/upphovsratt-kopiera-publicera-bilder-hittade-pa-natet/',
		read: '2026-11-25',
		country: 'SE',
		recheck: '2027-11-22',
	},
	examples: {
		sv: {
			tip: ['Hittade bilden på Pinterest, vilken trädgård!', 'Okänd fotograf, men vilken trappa.'],
			none: [
				'Alla hennes trädgårdsbilder finns på blom.example, och texten om vintern är bäst.',
				'Jag hittade nycklarna på golvet.',
				'Bilden tog jag i går kväll.',
			],
		},
		en: {
			tip: ['Found this photo online, what a garden!', 'Unknown photographer, but what a staircase.'],
			none: [
				'Her garden pictures are all at blom.example, and the text about winter is the best part.',
				'I found the keys on the floor.',
				'I took the picture last night.',
			],
		},
	},
} satisfies Rule;
