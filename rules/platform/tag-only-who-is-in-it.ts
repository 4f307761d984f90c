import type {Rule} from '../../engine/rule.ts';

export default {
	points: [1, 3, 10],
	level: 'hint',
	start: 'off',
	pillar: 'participate',
	on: {platforms: ['linkedin', 'instagram', 'facebook', 'x'], surfaces: ['post']},
	when: {
		all: [
			{measure: {of: 'mention-run', atLeast: {else: 4, x: 3}}, within: 'ending'},
			// Handles before the words are those who are spoken to.
			{not: {pattern: {sv: ['\\A@[\\w.]+'], en: ['\\A@[\\w.]+']}}},
			{absent: {signal: 'insult'}},
		],
	},
	say: {
		sv: {
			saw: 'Flera personer är taggade i rad.',
			why: 'Var och en får en notis, men läsaren undrar vad de har med saken att göra.',
			try: 'Skriv vad var och en har med saken att göra. Då blir taggen en gåva.',
		},
		en: {
			saw: 'Several people are tagged in a row.',
			why: 'Each one gets a ping, but readers wonder what they have to do with it.',
			try: 'Say what each one has to do with it. Then the tag becomes a gift.',
		},
	},
	source: {
		url: 'https://linkedinsiders.wordpress.com/2013/08/01/linkedin-mentioning-auch-nun-auf-deutsch-verfugbar/',
		read: '2026-11-25',
	},
	examples: {
		sv: {
			tip: [
				{platform: 'linkedin', text: 'Trapphuset är klart! @anna @bo @cecilia @david @eva'},
				{platform: 'x', text: 'Trapphuset är klart! @anna @bo @cecilia'},
			],
			none: [
				{
					platform: 'linkedin',
					text: 'Tack @anna för lamporna, @bo för vakten, @cecilia för kaffet och @david för modet.',
				},
				{platform: 'linkedin', text: 'Trapphuset är klart! @anna @bo'},
			],
		},
		en: {
			tip: [
				{platform: 'linkedin', text: 'The stairs are done! @anna @bo @cecilia @david @eva'},
				{platform: 'x', text: 'The stairs are done! @anna @bo @cecilia'},
			],
			none: [
				{
					platform: 'linkedin',
					text: 'Thanks @anna for the lamps, @bo for the sensor, @cecilia for coffee and @david for courage.',
				},
				{platform: 'linkedin', text: 'The stairs are done! @anna @bo'},
			],
		},
	},
} satisfies Rule;
