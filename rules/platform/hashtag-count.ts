import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Många hashtaggar', en: 'Lots of hashtags'},
	serves: ['hashtag-load'],
	points: [1, 3],
	level: 'hint',
	start: 'on',
	pillar: 'invite',
	on: {
		platforms: ['linkedin', 'x', 'facebook', 'instagram', 'threads', 'bluesky', 'youtube'],
		surfaces: ['post', 'share'],
	},
	when: {
		all: [
			{
				measure: {
					of: 'hashtags',
					atLeast: {else: 4, linkedin: 10, x: 4, facebook: 4, instagram: 6, threads: 2, bluesky: 4, youtube: 4},
				},
			},
			{
				absent: {
					pattern: {
						sv: [
							'\\b(?:röst|omröstning|nominer|tävling|finalist|vinnare)[a-zåäö]*',
							'#[a-zåäö]*(?:rösta|val20|melfest|priset|galan)',
						],
						en: [
							'\\b(?:vot(?:e|es|ed|ing)|nomine|finalist|contest)[a-z]*',
							'#[a-z]*(?:vote|awards?|choice|army|nominee)',
						],
					},
				},
			},
		],
	},
	fix: 'take-out-last-hashtag',
	say: {
		sv: {
			saw: 'Här är {count} hashtaggar, och {limit} är redan många här.',
			why: 'En skärmläsare läser upp varenda en.',
			try: 'Behåll dem som folk följer här. Resten kan bli vanliga ord.',
		},
		en: {
			saw: 'There are {count} hashtags, and {limit} is already a lot here.',
			why: 'A screen reader reads out every one.',
			try: 'Keep the ones people follow here. The rest can be plain words.',
		},
	},
	source: {
		url: 'https://varumarkesmanual.stockholm/tillganglighet/tillganglighet-pa-sociala-medier/',
		read: '2026-11-25',
	},
	examples: {
		sv: {
			tip: [
				{platform: 'x', text: 'Nytt ljus på Storgatan! #Ljus #LED #Lingonby #Belysning'},
				{
					platform: 'linkedin',
					text: 'Nytt ljus. #Ljus #LED #Lingonby #Belysning #Vinter #Trapphus #Lampor #Hem #Sverige #Energi',
				},
			],
			none: [
				{platform: 'x', text: 'Nytt ljus på Storgatan! #Lingonby'},
				{platform: 'x', text: 'Jag röstar på #HannaEk i #Lampgalan, i klassen #ÅretsTrappa och #ÅretsLjus'},
				{platform: 'linkedin', text: 'Nytt ljus på Storgatan! #Ljus #LED #Lingonby #Belysning'},
			],
		},
		en: {
			tip: [
				{platform: 'x', text: 'New light on Main Street! #Light #LED #Lingonby #Lamps'},
				{
					platform: 'linkedin',
					text: 'New light. #Light #LED #Lingonby #Lamps #Winter #Stairs #Home #Sweden #Energy #Design',
				},
			],
			none: [
				{platform: 'x', text: 'New light on Main Street! #Lingonby'},
				{platform: 'x', text: 'My vote goes to #HannaEk at the #LampAwards, for #StairOfTheYear and #LightOfTheYear'},
				{platform: 'linkedin', text: 'New light on Main Street! #Light #LED #Lingonby #Lamps'},
			],
		},
	},
} satisfies Rule;
