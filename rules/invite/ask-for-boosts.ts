import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Ber om spridning', en: 'Asks for boosts'},
	serves: ['engagement-bait'],
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
			why: 'Folk delar lättare när de ser vem det hjälper.',
			try: 'Skriv vem som har nytta av det, eller fråga efter ett tips.',
		},
		en: {
			saw: 'This asks for a boost: “{words}”.',
			why: 'People boost more readily when they see who it helps.',
			try: 'Say who it’s useful for, or ask people for ideas.',
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
