import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Byte av prenumerationer', en: 'Subscription swaps'},
	serves: ['engagement-bait'],
	points: [10, 1],
	level: 'mark',
	start: 'off',
	pillar: 'invite',
	on: {platforms: ['youtube']},
	when: {
		phrase: {
			sv: [
				'prenumerera så prenumererar',
				'subba så subbar',
				'sub4sub',
				'sub for sub',
				'köp* (visningar|prenumeranter|följare|likes)',
			],
			en: ['sub4sub', 'sub for sub', 'sub back', 'subscribe to me and', 'buy (views|subscribers|followers|likes)'],
		},
	},
	say: {
		sv: {
			saw: '”{words}” är ett byte av siffror.',
			why: 'YouTube tar bort sådana byten. Att be någon gilla eller prenumerera går bra.',
			try: 'Säg vad kanalen ger, och be om det rakt ut.',
		},
		en: {
			saw: 'This swaps numbers: “{words}”.',
			why: 'YouTube takes such swaps down. Asking people to subscribe is fine.',
			try: 'Say what they’ll get from the channel, and ask straight out.',
		},
	},
	source: {url: 'https://support.google.com/youtube/answer/3399767', read: '2026-11-25'},
	examples: {
		sv: {
			tip: ['Prenumerera så prenumererar jag tillbaka', 'Någon som vill köra sub4sub?'],
			none: ['Prenumerera gärna om du vill se nästa trappa.', 'Jag köpte en lampa och filmade den.'],
		},
		en: {
			tip: ['Anyone up for sub4sub?', 'Subscribe to me and I will subscribe to you'],
			none: ['Please subscribe if you want to see the next stairs.', 'I bought a lamp and filmed it.'],
		},
	},
} satisfies Rule;
