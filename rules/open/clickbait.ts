import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Klickbete', en: 'Clickbait'},
	serves: ['drama-hook'],
	points: [4, 10],
	level: 'hint',
	start: 'off',
	on: {surfaces: ['post', 'title', 'share']},
	when: {
		any: [
			{
				all: [
					{measure: {of: 'words', atMost: 22}},
					{
						phrase: {
							sv: ['(saker|skäl|tecken|fakta) (du|som bara)'],
							en: [
								'(things|reasons|signs|facts|photos|tweets) (you|that|only)',
								'we bet you',
								'that will (change|leave|restore|blow) {0,2} (you|your)',
								'you need in your life',
								'we need to talk about',
								'only (people|true|real|a) {1,4} will',
							],
						},
					},
				],
			},
			{
				phrase: {
					sv: [
						'du kommer inte tro',
						'du anar inte',
						'så gick det sen',
						'då händer det här',
						'hemligheten (bakom|till) {0,3} (framgång*|lyckas)',
						'chockerande',
						'chockbesked*',
						'gissa vad som',
						'knepet som',
						'tricket som',
						'se vad som händer',
						'läs vad som hände',
						'ingen kunde ana',
						'innan det är för sent',
						'detta visste du inte',
						'det här händer när',
						'(du|livet) (kommer|blir) aldrig {0,3} (samma|sig likt)',
						'(innan du dör|i hela ditt liv)',
					],
					en: [
						"you won't believe",
						'what happened next',
						'the reason will',
						'this one (trick|weird)',
						'doctors hate',
						'will (shock|blow) you*',
						'before it is too late',
						"before it's too late",
						'the answer may surprise',
						'this is why you',
						'you need to see',
						"(here's|here is|this is) what happens when",
						'(this is )?what {1,6} looks like now',
						'will never {0,4} the same',
						"won't tell you",
						"(you'll|you will) ever (see|read|take|need|hear|try)",
						'before you die',
						'(you|everyone) should stop (saying|doing|using)',
						'guaranteed to (make|change|blow)',
						'will make you (laugh|cry|smile|want|feel|question|rethink)',
					],
				},
			},
			{pattern: {sv: ['\\bnummer \\d+ (kommer|är|får|gör)'], en: ['\\bnumber \\d+ (will|is)\\b']}},
		],
	},
	say: {
		sv: {
			saw: '”{words}” håller inne med det läsaren är nyfiken på.',
			why: 'Den som lockas av en gåta blir ofta besviken.',
			try: 'Säg vad man får veta. De som då klickar vill verkligen läsa.',
		},
		en: {
			saw: 'This holds back what people want to know: “{words}”.',
			why: 'The answer to a riddle often disappoints.',
			try: 'Say what they’ll learn. Those who click then really want to read it.',
		},
	},
	source: {url: 'https://arxiv.org/abs/1610.09786', read: '2026-11-25'},
	examples: {
		sv: {
			tip: [
				'Du kommer inte tro vad som hände när lampan byttes!',
				'Fem lampor i test. Nummer 3 kommer att förvåna dig.',
			],
			none: [
				'Lampbytet i tvättstugan sänkte elnotan med 40 kronor i månaden. Så här gick det till.',
				'Buss nummer 3 går från torget.',
				'Kan du gissa vilken lampa det är?',
			],
		},
		en: {
			tip: ["You won't believe what the lamp did next!", 'Five lamps tested. Number 3 will surprise you.'],
			none: [
				'Changing the laundry-room lamp cut the bill by 40 kronor a month. Here is how.',
				'Bus number 3 leaves from the square.',
				'Which lamp are you? Pick a shade and see.',
			],
		},
	},
} satisfies Rule;
