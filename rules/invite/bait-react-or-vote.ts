import type {Rule} from '../../engine/rule.ts';

export default {
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
								'(gilla|lajka) (inlägget |det här )?om (du|ni)',
								'tryck (på )?gilla om',
								'hjärta om (du|ni)',
								'reagera med',
								'ge (ett|oss ett|mig ett|inlägget ett) (hjärta|like) om',
								'rösta med (ett |en )?(hjärta|tumme|emoji|reaktion|like|gilla)',
								'tumme upp om',
								'skicka ett hjärta',
								'dubbeltryck om',
							],
							en: [
								'like (this |this post )?if (you|your)',
								'double tap if',
								'smash (that|the) like',
								'hit (the )?like (button )?if',
								'react with',
								'heart if (you|your)',
								'vote with (a |an |your )?(reaction|emoji|like|heart)',
								'thumbs up if',
								'drop a (heart|like) if',
								'give (this|it) a like if',
							],
						},
					},
					{
						pattern: {
							sv: [
								'(?:❤️?|👍|😮|😂|🔥) ?(?:=|för |om )[^\\n]{0,40}(?:❤️?|👍|😮|😂|🔥) ?(?:=|för |om )',
								'gilla = [^\\n]{1,40}',
							],
							en: [
								'(?:❤️?|👍|😮|😂|🔥) ?(?:=|for |if )[^\\n]{0,40}(?:❤️?|👍|😮|😂|🔥) ?(?:=|for |if )',
								'like = [^\\n]{1,40}',
							],
						},
					},
				],
			},
			{
				absent: {
					phrase: {sv: ['efterlys*', 'försvunn*', 'blodgivare'], en: ['missing (person|child|dog|cat)', 'blood donor']},
				},
			},
		],
	},
	say: {
		sv: {
			saw: '”{words}” ber om en tumme eller ett hjärta.',
			why: 'Tummar berättar inte vad folk tänker, och Facebook och LinkedIn visar sådana inlägg för färre.',
			try: 'Ställ frågan rakt ut och låt folk svara med egna ord.',
		},
		en: {
			saw: '“{words}” asks for a thumb or a heart.',
			why: 'Thumbs say little about what people think, and Facebook and LinkedIn show such posts to fewer.',
			try: 'Ask the question straight out and let people answer in their own words.',
		},
	},
	source: {url: 'https://www.dooleysocial.studio/blog/linkedin-reaction-bate-algorithm-rules', read: '2026-11-22'},
	examples: {
		sv: {
			tip: ['Gilla om du också längtar efter ljusare morgnar!', 'Rösta med en emoji: vilken lampa vinner?'],
			none: [
				'Gillar du ljuset i nya biblioteket?',
				'När på året märker du att mörkret släpper?',
				'Efterlyst: katten Lumpen från Lingonby. Gilla om du sett den, så ringer jag.',
			],
		},
		en: {
			tip: ['Like if you miss bright mornings too!', 'Vote with an emoji: which lamp wins?'],
			none: [
				'Do you like the light in the new library?',
				'When in the year do you notice the dark letting go?',
				'I would like to hear if your street is too dark.',
			],
		},
	},
} satisfies Rule;
