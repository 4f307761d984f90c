import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Ord från andra nätverk', en: 'Words from other networks'},
	serves: ['leftovers'],
	points: [1],
	level: 'hint',
	start: 'off',
	pillar: 'participate',
	on: {platforms: ['linkedin', 'facebook', 'instagram', 'threads', 'bluesky', 'mastodon', 'youtube']},
	when: {
		any: [
			{
				phrase: {
					sv: ['retweeta*', 'swipa upp', 'svajpa upp', 'uppröst*', 'via twitter', 'gilla-markera tweeten'],
					en: ['retweet*', 'swipe up', 'upvote*', 'via twitter', 'posted from instagram'],
				},
			},
			{pattern: {sv: [{pattern: '\\bRT @', caseSensitive: true}], en: [{pattern: '\\bRT @', caseSensitive: true}]}},
		],
	},
	say: {
		sv: {
			saw: '”{words}” hör hemma på ett annat nätverk.',
			why: 'Det märks att texten skrevs för andra.',
			try: 'Säg det så att det passar här: vad vill du att just de här läsarna gör?',
		},
		en: {
			saw: 'This belongs on another network: “{words}”.',
			why: 'People can tell it was written for someone else.',
			try: 'Put it in words that work here: what would you like these readers to do?',
		},
	},
	source: {url: 'https://docs.joinmastodon.org/user/posting/', read: '2026-11-25'},
	examples: {
		sv: {
			tip: [
				{platform: 'linkedin', text: 'RT @lingonby Trapphuset är klart.'},
				{platform: 'facebook', text: 'Retweeta gärna så att fler hittar till invigningen!'},
			],
			none: [
				{platform: 'linkedin', text: 'Lingonby kommun skrev i går att trapphuset är klart.'},
				{platform: 'facebook', text: 'Jag läste en tråd om nattljus på ett annat nätverk och tänkte på er.'},
			],
		},
		en: {
			tip: [
				{platform: 'linkedin', text: 'RT @lingonby The stairwell is done.'},
				{platform: 'facebook', text: 'Please retweet so that more people find the opening!'},
			],
			none: [
				{platform: 'linkedin', text: 'Lingonby wrote yesterday that the stairwell is done.'},
				{platform: 'facebook', text: 'I read a thread on night light somewhere else and thought of you.'},
			],
		},
	},
} satisfies Rule;
