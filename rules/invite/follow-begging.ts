import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Ber om följare', en: 'Asks for followers'},
	serves: ['engagement-bait', 'vanity'],
	points: [10, 9, 2],
	level: 'hint',
	start: 'on',
	on: {
		platforms: ['linkedin', 'x', 'facebook', 'instagram', 'threads', 'bluesky', 'mastodon', 'reddit', 'other'],
		surfaces: ['post'],
	},
	when: {
		any: [
			{
				phrase: {
					sv: [
						{
							term: 'följ (gärna )?(mig |oss |kontot |sidan |mitt konto )?(här )?(på linkedin )?(för mer|för fler|för att|så missar|om du vill)',
							exact: true,
						},
						'glöm inte (att )?följa',
						{term: 'hjälp (oss|mig) (att )?nå {0,4} följare', exact: true},
						{term: 'följ tillbaka', exact: true},
						{term: '(följer du mig följer jag|f4f|l4l|följ för följ)', exact: true},
					],
					en: [
						{
							term: 'follow (me |us |along |this page )?(here )?(on linkedin )?(for more|for daily|for tips|for weekly|if you|so you)',
							exact: true,
						},
						"don't forget to follow",
						'help (us|me) reach {0,4} followers',
						{term: '(follow back|follow for follow|f4f|l4l|followback)', exact: true},
						{term: "let's hit {0,4} followers", exact: true},
						{term: 'hit (the )?follow', exact: true},
						{term: 'give (me|us) a follow', exact: true},
					],
				},
			},
			{
				pattern: {
					sv: [
						'\\bfölj [a-zåäö]+ [a-zåäö]+ för (?:mer|fler)\\b',
						'(?:nästan|bara|snart) [0-9][0-9 .]{0,10}(?:k|tusen)? ?följare',
					],
					en: [
						'\\bfollow [a-z]+(?: [a-z]+)? (?:for more|for such|to excel|to learn)\\b',
						'(?:almost at|so close to) [0-9][0-9 ,.]{0,10}k? ?followers',
					],
				},
			},
		],
	},
	fix: 'take-out-sentence',
	say: {
		sv: {
			saw: '”{words}” ber om följare.',
			why: 'Läsaren undrar vad som väntar.',
			try: 'Ge ett skäl att komma tillbaka: vad händer här nästa vecka?',
		},
		en: {
			saw: 'This asks for followers: “{words}”.',
			why: 'People wonder what they’d come back for.',
			try: 'Give them a reason: what’s happening here next week?',
		},
	},
	source: {
		url: 'https://amecorg.com/2020/07/barcelona-principles-3-0-why-outcome-focused-planning-is-essential-not-optional/',
		read: '2026-11-25',
	},
	examples: {
		sv: {
			tip: ['Följ mig för fler tips om lampor!', 'Bara 200 följare kvar, hjälp oss nå tusen följare!'],
			none: [
				'Nästa vecka kommer del två: vad som hände när degen jäste över.',
				'Följ mig ner i källaren en stund, i tanken.',
				'Elevrådet följer upp frågan om ljuset i maj.',
			],
		},
		en: {
			tip: ['Follow me for more lamp tips!', "Let's hit 1,000 followers before Friday!"],
			none: [
				'Part two comes next week: what happened when the dough rose too far.',
				'Follow the arrows down to the basement.',
				'I will follow up on the light question in May.',
			],
		},
	},
} satisfies Rule;
