import type {Rule} from '../../engine/rule.ts';

export default {
	points: [10, 1],
	level: 'hint',
	start: 'off',
	on: {platforms: ['x', 'mastodon', 'bluesky'], surfaces: ['post']},
	when: {
		all: [
			{
				phrase: {
					sv: [
						{term: '(boosta|retweeta|reposta|dela) (det här |detta |gärna )?(om du|om ni|så att)', exact: true},
						{term: '(rt|retweet|boost) (om|gärna|tack)', exact: true},
						'hjälp (oss|mig) (att )?(sprida|nå ut)',
					],
					en: [
						{term: '(boost|retweet|repost|rt) (this )?(if|please|so)', exact: true},
						{term: 'please (boost|retweet|repost|rt)', exact: true},
						'help (us|me) (spread|reach)',
					],
				},
			},
			{absent: {phrase: {sv: ['efterlys*', 'försvunn*', 'akut'], en: ['missing', 'emergency', 'mutual aid']}}},
		],
	},
	say: {
		sv: {
			saw: '”{words}” ber om spridning.',
			why: 'Här är spridning en artighet mellan människor. Den kommer lättare när läsaren ser vem den hjälper.',
			try: 'Skriv i stället vem som har nytta av det, eller fråga efter ett tips.',
		},
		en: {
			saw: '“{words}” asks to be passed on.',
			why: 'Here a boost is a courtesy between people. It comes more easily when readers see whom it helps.',
			try: 'Say who gains from it instead, or ask readers for a lead.',
		},
	},
	source: {url: 'https://docs.joinmastodon.org/user/network/', read: '2026-11-25'},
	examples: {
		sv: {
			tip: ['Boosta gärna så att fler ser lamporna.', 'Retweeta om du håller med om ljuset.'],
			none: ['Vem i Lingonby lagar gamla lampor?', 'Tack för alla som boostade förra inlägget, två svar hjälpte.'],
		},
		en: {
			tip: ['Please boost so more people see the lamps.', 'Retweet if you agree about the light.'],
			none: ['Who in Lingonby mends old lamps?', 'Thanks to all who boosted the last post, two replies helped.'],
		},
	},
} satisfies Rule;
