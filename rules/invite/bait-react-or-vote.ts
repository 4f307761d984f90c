import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Ber om gillande', en: 'Asks for likes'},
	serves: ['engagement-bait'],
	points: [10, 4],
	level: 'mark',
	start: 'on',
	on: {platforms: ['facebook', 'instagram', 'threads', 'linkedin'], surfaces: ['post', 'comment']},
	when: {
		all: [
			{
				any: [
					{
						phrase: {
							sv: [
								'(gilla|lajka|like:a) (inlägget |det här |detta )?om (du|ni)',
								{term: '(tryck|klicka) (på )?(gilla|like|hjärtat) om', exact: true},
								'hjärta om (du|ni)',
								'reagera med',
								'ge (ett|oss ett|mig ett|inlägget ett) (hjärta|like) om',
								'rösta med (ett |en )?(hjärta|tumme|emoji|reaktion|like|gilla)',
								{term: '(tumme|tummen) upp om (du|ni)', exact: true},
								'skicka ett hjärta',
								'dubbeltryck om',
								'dubbelklicka om (du|ni)',
							],
							en: [
								{term: 'like (this |this post |the post )?if (you|your)', exact: true},
								{term: 'double tap if', exact: true},
								{term: 'smash (that|the) like', exact: true},
								{term: 'hit (the |that )?like (button )?if', exact: true},
								{term: 'react with', exact: true},
								{term: 'heart if (you|your)', exact: true},
								{term: 'vote with (a |an |your )?(reaction|emoji|like|heart)', exact: true},
								{term: 'thumbs up if (you|your)', exact: true},
								{term: 'drop a (heart|like) if', exact: true},
								{term: 'give (this|it) a (like|thumbs up) if', exact: true},
							],
						},
					},
					{
						pattern: {
							sv: [
								'(?:❤️?|👍|😮|😂|🔥|💯|🙌|🙋) ?(?:=|för |om )[^\\n]{0,40}(?:❤️?|👍|😮|😂|🔥|💯|🙌) ?(?:=|för |om )',
								'gilla = [^\\n]{1,40}',
								'(?:^|[.!?:] |\\b(?:ett|en|med|ge|lämna) )(?:❤️?|👍|🔥|💯|🙌|🙋) om (?:du|ni) [a-zåäö]+',
							],
							en: [
								'(?:❤️?|👍|😮|😂|🔥|💯|🙌|🙋) ?(?:=|for |if )[^\\n]{0,40}(?:❤️?|👍|😮|😂|🔥|💯|🙌) ?(?:=|for |if )',
								'like = [^\\n]{1,40}',
								'\\blike (?:👍|❤️?|🔥) if you\\b',
								'["“]?\\b(?:like|follow|react)["”]?(?: ?[,+&/]| and) ?(?:🔄 ?|♻️? ?)?["“]?(?:react|comment|repost|share)\\b',
								'(?:^|[.!?:] |\\b(?:a|with|give|drop|leave|hit) )(?:❤️?|👍|🔥|💯|🙌|🙋) if you [a-z]+',
							],
						},
					},
				],
			},
			{
				absent: {
					phrase: {
						sv: [
							'efterlys*',
							'försvunn*',
							'saknad',
							'blodgivare',
							'akut',
							'larm',
							{term: 'vma', exact: true},
							'bortsprungen',
							'vittne',
						],
						en: [
							'missing (person|child|dog|cat|girl|boy|man|woman)',
							'blood donor',
							'emergency',
							'evacuat*',
							'lost (dog|cat)',
							'witness*',
						],
					},
				},
			},
		],
	},
	fix: 'take-out-sentence',
	say: {
		sv: {
			saw: '”{words}” ber om en tumme eller ett hjärta.',
			why: 'En tumme säger lite om vad folk tycker.',
			try: 'Ställ frågan rakt ut, så svarar folk med egna ord.',
		},
		en: {
			saw: 'This asks for likes: “{words}”.',
			why: 'A like tells you little about what people think.',
			try: 'Ask the question straight out, so people answer in their own words.',
		},
	},
	source: {
		url: 'https://about.fb.com/news/2017/12/news-feed-fyi-fighting-engagement-bait-on-facebook/',
		read: '2026-11-25',
	},
	examples: {
		sv: {
			tip: ['Gilla om du också längtar efter ljusare morgnar!', 'Rösta med en emoji: vilken lampa vinner?'],
			none: [
				'Gillar du ljuset i nya biblioteket?',
				'Det vore så roligt att ses ❤️ om ni vill så kom till Lingonby på lördag',
				'När på året märker du att mörkret släpper?',
				'Efterlyst: katten Lumpen från Lingonby. Gilla om du sett den, så ringer jag.',
			],
		},
		en: {
			tip: ['Like this post if you bake on Sundays!', 'Double tap if your favourite lamp is the blue one.'],
			none: [
				'Do you like the light in the new library?',
				'It would be lovely to see you ❤️ if you like, come to Lingonby on Saturday',
				'When in the year do you notice the dark letting go?',
				'I would like to hear if your street is too dark.',
			],
		},
	},
} satisfies Rule;
