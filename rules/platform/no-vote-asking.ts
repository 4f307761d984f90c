import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Ber om röster', en: 'Asks for upvotes'},
	serves: ['engagement-bait'],
	points: [10, 1],
	level: 'mark',
	start: 'off',
	pillar: 'invite',
	on: {platforms: ['reddit']},
	when: {
		phrase: {
			sv: ['rösta upp', 'ge (mig )?(en )?upvote*', 'upvota', 'rösta inte ner', 'ge mig karma'],
			en: [
				'upvote (this|if|me|please|and)',
				'please upvote',
				'(please )?vote (this )?up',
				"(don't|do not|stop) downvot*",
				'give me karma',
			],
		},
	},
	say: {
		sv: {
			saw: '”{words}” ber om röster.',
			why: 'Reddit kan räkna det som röstfusk och ta bort inlägget.',
			try: 'Be om svar på en sak i stället: vad hade folk här gjort först?',
		},
		en: {
			saw: 'This asks for votes: “{words}”.',
			why: 'Reddit may count it as vote manipulation and remove the post.',
			try: 'Ask for answers instead: what would people here do first?',
		},
	},
	source: {url: 'https://support.reddithelp.com/hc/en-us/articles/360043066412', read: '2026-11-25'},
	examples: {
		sv: {
			tip: ['Rösta upp om du gillar lampan!', 'Ge mig en upvote om lampan är fin.'],
			none: ['Vad hade du mätt först om du bara fick ett mått?', 'Jag såg att den fick många röster i går.'],
		},
		en: {
			tip: ['Upvote if you like the lamp!', "Please don't downvote me for this."],
			none: ['What would you measure first if you could measure one thing?', 'It got a lot of upvotes yesterday.'],
		},
	},
} satisfies Rule;
