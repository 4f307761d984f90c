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
		measure: {
			of: 'hashtags',
			atLeast: {else: 4, linkedin: 6, x: 3, facebook: 3, instagram: 6, threads: 2, bluesky: 4, youtube: 4},
		},
	},
	say: {
		sv: {
			saw: 'Här är {count} hashtaggar, och på det här nätverket är {limit} redan många.',
			why: 'En skärmläsare läser upp varje tagg, och de som ingen följer tar bara plats från texten.',
			try: 'Behåll dem som folk följer här, och lägg dem sist.',
		},
		en: {
			saw: 'There are {count} hashtags, and on this network {limit} is already many.',
			why: 'A screen reader says each one aloud, and those that nobody follows only take room from the text.',
			try: 'Keep the ones people follow here, and put them last.',
		},
	},
	source: {
		url: 'https://varumarkesmanual.stockholm/tillganglighet/tillganglighet-pa-sociala-medier/',
		read: '2026-11-22',
	},
	examples: {
		sv: {
			tip: [
				{platform: 'x', text: 'Nytt ljus på Storgatan! #Ljus #LED #Lingonby #Belysning'},
				{platform: 'linkedin', text: 'Nytt ljus. #Ljus #LED #Lingonby #Belysning #Vinter #Trapphus'},
			],
			none: [
				{platform: 'x', text: 'Nytt ljus på Storgatan! #Lingonby'},
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
				{platform: 'linkedin', text: 'New light on Main Street! #Light #LED #Lingonby #Lamps'},
			],
		},
	},
} satisfies Rule;
