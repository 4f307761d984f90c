import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Många emojier', en: 'Lots of emoji'},
	serves: ['emoji-load'],
	points: [1, 4],
	level: 'hint',
	start: 'on',
	on: {surfaces: ['post', 'comment', 'reply', 'share']},
	when: {
		any: [
			{measure: {of: 'emoji', atLeast: {else: 15, instagram: 20, reddit: 2}}},
			{measure: {of: 'emoji-bullets', atLeast: {else: 10, reddit: 1}}},
		],
	},
	fix: 'take-out-last-emoji',
	say: {
		sv: {
			saw: 'Här är fler emojier än vad som är vanligt på det här nätverket.',
			why: 'En skärmläsare läser upp namnet på varenda en.',
			try: 'Spara de två bästa och lägg dem sist.',
		},
		en: {
			saw: 'There are more emoji than usual for this network.',
			why: 'A screen reader says the name of each one.',
			try: 'Keep your best two and put them last.',
		},
	},
	source: {
		url: 'https://varumarkesmanual.stockholm/tillganglighet/tillganglighet-pa-sociala-medier/',
		read: '2026-11-25',
	},
	examples: {
		sv: {
			tip: [
				{platform: 'facebook', text: '🚀🔥💡🎉✨ Nu kör gänget! 🎉🎉🎉🙌🙌 Nya lampor på väg 🚀🚀🚀🔥🔥💡'},
				{platform: 'reddit', text: 'Nya lampor på Storgatan 🎉💡'},
			],
			none: [
				{platform: 'facebook', text: 'Nu kör gänget! Nya lampor är på väg till Lingonby. 🎉'},
				{platform: 'instagram', text: 'Nya lampor på Storgatan 🎉💡✨🌙⭐'},
			],
		},
		en: {
			tip: [
				{platform: 'facebook', text: '🚀🔥💡🎉✨ Here goes! 🎉🎉🎉🙌🙌 New lamps coming 🚀🚀🚀🔥🔥💡'},
				{platform: 'reddit', text: 'New lamps on Main Street 🎉💡'},
			],
			none: [
				{platform: 'facebook', text: 'Here goes! New lamps are on their way to Lingonby. 🎉'},
				{platform: 'instagram', text: 'New lamps on Main Street 🎉💡✨🌙⭐'},
			],
		},
	},
} satisfies Rule;
