import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Många taggade i rad', en: 'People tagged in a row'},
	serves: ['tagging-many'],
	points: [1, 3, 10],
	level: 'hint',
	start: 'on',
	pillar: 'participate',
	on: {platforms: ['linkedin', 'instagram', 'facebook', 'x'], surfaces: ['post']},
	when: {
		all: [
			{
				any: [
					{measure: {of: 'mention-run', atLeast: {else: 4, x: 3}}, within: 'ending'},
					// LinkedIn and Facebook write a tagged person as a plain name.
					{
						pattern: {
							sv: [
								{
									pattern: "(?:[A-ZÅÄÖ][a-zåäöéü'-]+,? ){7,}[A-ZÅÄÖ][a-zåäöéü'-]+\\s*\\z",
									caseSensitive: true,
								},
							],
							en: [
								{
									pattern: "(?:[A-ZÅÄÖ][a-zåäöéü'-]+,? ){7,}[A-ZÅÄÖ][a-zåäöéü'-]+\\s*\\z",
									caseSensitive: true,
								},
							],
						},
					},
				],
			},
			// Handles before the words are those who are spoken to.
			{not: {pattern: {sv: ['\\A@[\\w.]+'], en: ['\\A@[\\w.]+']}}},
			{absent: {signal: 'insult'}},
		],
	},
	fix: 'take-out-last-mention',
	say: {
		sv: {
			saw: 'Flera personer är taggade i rad.',
			why: 'Var och en får en notis, och läsaren undrar varför.',
			try: 'Skriv vad var och en har med saken att göra.',
		},
		en: {
			saw: 'Several people are tagged in a row.',
			why: 'They each get a ping, and readers wonder why.',
			try: 'Say what each one has to do with it.',
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
