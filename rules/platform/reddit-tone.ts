import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Kampanjton på Reddit', en: 'Campaign tone on Reddit'},
	points: [1, 4],
	level: 'hint',
	start: 'off',
	pillar: 'open',
	on: {platforms: ['reddit'], surfaces: ['post', 'comment', 'title']},
	when: {
		min: {
			count: 2,
			of: [
				{measure: {of: 'emoji', atLeast: 1}},
				{measure: {of: 'hashtags', atLeast: 1}},
				{measure: {of: 'exclamations', atLeast: 1}},
				{
					phrase: {
						sv: ['fantastisk*', 'otrolig*', 'stolt*', 'så glada', 'unik*', 'revolutionerande'],
						en: ['amazing', 'fantastic', 'excited', 'proud', 'thrilled', 'incredible', 'game-chang*'],
					},
				},
			],
		},
	},
	say: {
		sv: {
			saw: 'Tonen är den man möter i kampanjer.',
			why: 'På Reddit hoppar folk ofta över det som låter som reklam.',
			try: 'Skriv som till en kunnig vän. Behåll siffrorna, släpp emojierna.',
		},
		en: {
			saw: 'It sounds like a campaign.',
			why: 'On Reddit, people often skip what sounds like an ad.',
			try: 'Write as you would to a friend who knows the field. Keep the numbers, drop the emoji.',
		},
	},
	source: {
		url: 'https://reddit.zendesk.com/hc/en-us/articles/204536499-What-constitutes-spam-Am-I-a-spammer-',
		read: '2026-11-25',
	},
	examples: {
		sv: {
			tip: ['Så stolt! 🎉 En fantastisk ny lampa', 'Otroligt ljus i trappan! #ljus'],
			none: ['Ljuset i 12 trapphus är bytt, här är tabellen och mätmetoden.', 'Tack för svaret!'],
		},
		en: {
			tip: ['So excited! 🎉 An amazing new lamp', 'Incredible light on the stairs! #light'],
			none: ['The light in 12 stairwells is changed, table and method below.', 'Thanks for the answer!'],
		},
	},
} satisfies Rule;
