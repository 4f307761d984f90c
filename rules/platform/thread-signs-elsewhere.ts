import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Trådtecken på andra nätverk', en: 'Thread signs elsewhere'},
	serves: ['leftovers'],
	points: [1],
	level: 'hint',
	start: 'off',
	pillar: 'participate',
	on: {platforms: ['linkedin', 'facebook', 'instagram', 'reddit', 'youtube'], surfaces: ['post']},
	when: {
		any: [
			{pattern: {sv: ['🧵', '\\A1/(?:\\d+)?'], en: ['🧵', '\\A1/(?:\\d+)?']}},
			{phrase: {sv: ['en tråd om', 'tråd nedan'], en: ['a thread on', 'a thread about', 'thread below']}},
		],
	},
	say: {
		sv: {
			saw: '”{words}” lovar en tråd.',
			why: 'Här får allt plats i ett inlägg, så läsaren letar förgäves.',
			try: 'Skriv det viktigaste först och resten i stycken under.',
		},
		en: {
			saw: 'This promises a thread: “{words}”.',
			why: 'Everything fits in one post here, so people look in vain.',
			try: 'Write the main thing first and the rest below.',
		},
	},
	source: {url: 'https://docs.postsyncer.com/platforms/linkedin', read: '2026-11-25'},
	examples: {
		sv: {
			tip: [
				{platform: 'linkedin', text: 'En tråd om ljus i trappor 🧵'},
				{platform: 'facebook', text: '1/ Så här mättes ljuset på Storgatan.'},
			],
			none: [
				{platform: 'linkedin', text: 'Så här mättes ljuset på Storgatan, i fem steg.'},
				{platform: 'facebook', text: 'Röd tråd och grön nål, mer behövs inte till lappen.'},
			],
		},
		en: {
			tip: [
				{platform: 'linkedin', text: 'A thread about light on stairs 🧵'},
				{platform: 'facebook', text: '1/ How the light on Main Street was measured.'},
			],
			none: [
				{platform: 'linkedin', text: 'How the light on Main Street was measured, in five steps.'},
				{platform: 'facebook', text: 'Red thread and a green needle is all it takes.'},
			],
		},
	},
} satisfies Rule;
