import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Följarsiffror', en: 'Follower counts'},
	serves: ['vanity'],
	points: [10, 9],
	level: 'hint',
	start: 'off',
	on: {surfaces: ['post']},
	when: {
		pattern: {
			sv: [
				'(?:nått|nådde|passerat|passerade|rekord[a-zåäö]*|firar|fått|fick|över) [^.!?\\n]{0,25}[0-9][0-9 .]{0,10} ?(?:000 |k |tusen |miljon |miljoner )?(?:följare|gillningar|likes|visningar|prenumeranter)',
				'[0-9][0-9 .]{0,10} ?(?:k |tusen |miljon |miljoner )?(?:följare|likes|gillningar|visningar)[^.?\\n]{0,30}(?:tack|stolt|rekord|wow|otroligt)',
			],
			en: [
				'(?:reached|hit|passed|over|record|celebrat[a-z]+|got) [^.!?\\n]{0,25}[0-9][0-9,. ]{0,10} ?(?:k |thousand |million |m )?(?:followers|likes|views|impressions|subscribers)',
				'[0-9][0-9,. ]{0,10} ?(?:k |thousand |million )?(?:followers|likes|views|impressions)[^.?\\n]{0,30}(?:thank|proud|record|wow|incredible)',
			],
		},
		unless: {signal: 'negation', within: 'sentence'},
	},
	say: {
		sv: {
			saw: 'Nyheten här är en siffra: ”{words}”.',
			why: 'Den säger hur många, men inte vad de gjorde.',
			try: 'Lyft fram ett svar, en idé eller en person ur kommentarerna.',
		},
		en: {
			saw: 'The news here is a number: “{words}”.',
			why: 'It says how many, not what they did.',
			try: 'Pick an answer, an idea or a person from the comments.',
		},
	},
	source: {url: 'https://doi.org/10.1111/j.1083-6101.2006.00019.x', read: '2026-11-25'},
	examples: {
		sv: {
			tip: ['I dag passerade kontot 5 000 följare, så stolt!', 'Inlägget om lampor fick 25 000 visningar!'],
			none: [
				'Ni lämnade 42 förslag på hur lampor kan lagas. Tre av dem provas i maj.',
				'Visningen av huset börjar klockan 10.',
				'Inlägget om lampor fick 25 000 visningar, men inte en enda trappa blev ljusare.',
				'Över 300 lampor byttes i trapphusen i våras.',
			],
		},
		en: {
			tip: ['Today the account passed 5,000 followers, so proud!', 'The lamp post got 25,000 views!'],
			none: [
				'You left 42 ideas for mending lamps. Three of them get tried in May.',
				'The house viewing starts at 10.',
				"The lamp post that got 25,000 views didn't light a single stairwell.",
				'Over 300 lamps were changed in the stairwells this spring.',
			],
		},
	},
} satisfies Rule;
