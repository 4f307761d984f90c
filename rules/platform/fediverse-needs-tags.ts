import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Inga hashtaggar på Mastodon', en: 'No hashtags on Mastodon'},
	points: [1, 3],
	level: 'hint',
	start: 'off',
	pillar: 'invite',
	on: {platforms: ['mastodon'], surfaces: ['post']},
	when: {
		all: [
			{measure: {of: 'words', atLeast: 20}},
			{measure: {of: 'hashtags', atMost: 0}},
			{
				any: [
					{not: {absent: {measure: {of: 'links', atLeast: 1}}}},
					{not: {absent: {signal: ['question', 'event', 'invitation', 'call-to-action']}}},
				],
			},
		],
	},
	say: {
		sv: {
			saw: 'Inlägget har ingen hashtagg.',
			why: 'Andra än dina följare hittar det när de söker på en tagg.',
			try: 'Lägg ett par ämnen sist, med stor bokstav i varje ord: #LjusITrappan.',
		},
		en: {
			saw: 'There’s no hashtag.',
			why: 'Beyond your followers, people find posts by searching for a tag.',
			try: 'Put a couple of topics last, with a capital for each word: #LightOnStairs.',
		},
	},
	source: {url: 'https://docs.joinmastodon.org/user/posting/', read: '2026-11-25'},
	examples: {
		sv: {
			tip: [
				'I dag bytte jag trappljuset och det blev verkligen bra. Hur löser ni andra det i hus med många barn och husdjur?',
				'Nu är bänken vid sjön målad och klar. Den är grön den här gången. Här är hela historien om färgen: https://lingonby.example/bank',
			],
			none: [
				'I dag bytte jag trappljuset och det blev verkligen bra. Jag undrar hur andra löser det i hus med många barn. #Ljus #Trapphus',
				'God morgon från Lingonby!',
				'Nu är bänken vid sjön målad och klar. Den är grön den här gången, för det var det som flest tyckte om när frågan kom upp.',
			],
		},
		en: {
			tip: [
				'Today I changed the stair lights and it went really well. How do the rest of you solve it in houses with many children and pets?',
				'The bench by the lake is painted and ready now. It is green this time. The whole story of the colour is here: https://lingonby.example/bench',
			],
			none: [
				'Today I changed the stair lights and it went really well. I wonder how others solve it in houses with many children. #Lighting #Stairs',
				'Good morning from Lingonby!',
				'The bench by the lake is painted and ready now. It is green this time, since that was what most people liked when the question came up.',
			],
		},
	},
} satisfies Rule;
