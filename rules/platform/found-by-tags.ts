import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Hittas genom taggarna', en: 'Findable by tags'},
	points: [1, 3],
	level: 'hint',
	start: 'off',
	strength: true,
	pillar: 'invite',
	on: {platforms: ['mastodon'], surfaces: ['post']},
	when: {all: [{measure: {of: 'hashtags', atLeast: 1, atMost: 5}}, {measure: {of: 'words', atLeast: 15}}]},
	say: {
		sv: {
			saw: 'Ämnet går att hitta genom taggarna.',
			why: 'Så hittar folk utanför din egen krets på Mastodon.',
			try: 'Låt dem stå sist, så flyter texten för den som lyssnar.',
		},
		en: {
			saw: 'People can find the topic through your tags.',
			why: 'That’s how Mastodon works beyond your own circle.',
			try: 'Keep them last, so the text flows for anyone listening.',
		},
	},
	source: {url: 'https://docs.joinmastodon.org/user/posting/', read: '2026-11-25'},
	examples: {
		sv: {
			tip: [
				'I dag bytte jag trappljuset och det blev bra. Hur löser ni det i hus med barn? #Ljus #Trapphus',
				'Nu är bänken vid sjön målad. Den är grön, för det var det som flest tyckte om. #Lingonby',
			],
			none: [
				'I dag bytte jag trappljuset och det blev bra. Hur löser ni det i hus med många barn och husdjur?',
				'God morgon! #Lingonby',
			],
		},
		en: {
			tip: [
				'Today I changed the stair lights and it went well. How do you solve it with kids? #Lighting #Stairs',
				'The bench by the lake is painted. It is green, since that was what most people liked. #Lingonby',
			],
			none: [
				'Today I changed the stair lights and it went well. How do you solve it in houses with many kids?',
				'Good morning! #Lingonby',
			],
		},
	},
} satisfies Rule;
