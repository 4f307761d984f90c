import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Trådstart utan poäng', en: 'Thread opener without a point'},
	serves: ['buried-point'],
	points: [1, 6],
	level: 'hint',
	start: 'off',
	pillar: 'open',
	on: {platforms: ['x', 'threads', 'bluesky', 'mastodon'], surfaces: ['post']},
	when: {
		all: [
			{measure: {of: 'words', atMost: 13}},
			{
				any: [
					{pattern: {sv: ['🧵', '\\A1/'], en: ['🧵', '\\A1/']}},
					{
						phrase: {
							sv: [{term: 'en tråd', exact: true}, 'tråd om'],
							en: [{term: 'a thread', exact: true}, 'thread on', 'thread about'],
						},
					},
				],
			},
		],
	},
	say: {
		sv: {
			saw: 'Det första inlägget säger mest att det kommer en tråd.',
			why: 'När någon delar vidare följer bara det med.',
			try: 'Lägg poängen här, och fördjupa dig i resten.',
		},
		en: {
			saw: 'This mostly says there’s a thread coming.',
			why: 'When people share it, only this post travels.',
			try: 'Put the point here and let the thread go deeper.',
		},
	},
	source: {url: 'https://docs.x.com/fundamentals/counting-characters', read: '2026-11-25'},
	examples: {
		sv: {
			tip: ['En tråd om ljus 🧵👇', '1/ Nu ska det handla om trappor.'],
			none: [
				'Tre av fyra trapphus jag mätte är mörkast precis där nyckeln ska i. Här är vad som hjälpte, i fem steg. 🧵',
				'Röd lampa över dörren.',
			],
		},
		en: {
			tip: ['A thread about light 🧵👇', '1/ Let us talk about stairs.'],
			none: [
				'Three of four stairwells I measured are darkest right where the key goes in. Here is what helped, in five steps. 🧵',
				'A red lamp above the door.',
			],
		},
	},
} satisfies Rule;
