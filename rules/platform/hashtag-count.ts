import type {Rule} from '../../engine/rule.ts';

export default {
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
					atLeast: {else: 4, linkedin: 6, x: 4, facebook: 4, instagram: 6, threads: 2, bluesky: 4, youtube: 4},
				},
			},
			{
				absent: {
					pattern: {
						sv: [
							'\\b(?:röst|omröstning|nominer|tävling|finalist|vinnare|kandidat)[a-zåäö]*',
							'#[a-zåäö]*(?:rösta|val20|melfest|priset|galan)',
						],
						en: [
							'\\b(?:vot(?:e|es|ed|ing)|nomine|finalist|contest|candidate)[a-z]*',
							'#[a-z]*(?:vote|awards?|choice|army|nominee)',
						],
					},
				},
			},
		],
	},
	say: {
		sv: {
			saw: 'Här är {count} hashtaggar, och på det här nätverket är {limit} redan många.',
			why: 'En skärmläsare läser upp varje tagg, och de som ingen följer tar bara plats från texten.',
			try: 'Välj de taggar som folk följer här. Resten kan bli vanliga ord eller få vila.',
		},
		en: {
			saw: 'There are {count} hashtags, and on this network {limit} is already many.',
			why: 'A screen reader says each one aloud, and those that nobody follows only take up room.',
			try: 'Choose the tags people follow here. The rest can be plain words, or rest this time.',
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
				{platform: 'linkedin', text: 'Nytt ljus. #Ljus #LED #Lingonby #Belysning #Vinter #Trapphus'},
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
				{platform: 'linkedin', text: 'New light. #Light #LED #Lingonby #Lamps #Winter #Stairs'},
			],
			none: [
				{platform: 'x', text: 'New light on Main Street! #Lingonby'},
				{platform: 'x', text: 'My vote goes to #HannaEk at the #LampAwards, for #StairOfTheYear and #LightOfTheYear'},
				{platform: 'linkedin', text: 'New light on Main Street! #Light #LED #Lingonby #Lamps'},
			],
		},
	},
} satisfies Rule;
