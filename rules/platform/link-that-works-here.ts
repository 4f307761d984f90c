import type {Rule} from '../../engine/rule.ts';

export default {
	points: [1],
	level: 'hint',
	start: 'on',
	pillar: 'invite',
	on: {platforms: ['instagram'], surfaces: ['post']},
	when: {measure: {of: 'links', atLeast: 1}},
	say: {
		sv: {
			saw: 'Länken i bildtexten går inte att klicka på här.',
			why: 'Den som vill vidare får skriva av adressen för hand, och det gör få.',
			try: 'Lägg länken i bion eller i en story, och säg var den finns.',
		},
		en: {
			saw: 'The link in this caption cannot be clicked here.',
			why: 'Anyone who wants to go on has to type the address by hand, and few do.',
			try: 'Put the link in your bio or a story, and say where it is.',
		},
	},
	source: {url: 'https://qainsta.com/qa/view/what-is-the-character-limit-for-instagram-captions', read: '2026-11-25'},
	examples: {
		sv: {
			tip: [
				'Läs mer om lampan på https://pahittlampan.example/ljus',
				'Måtten finns här: https://pahittlampan.example/matt',
			],
			none: ['Läs mer om lampan via länken i bion, där finns måtten också.', 'Lampan är klar, och Hanna är nöjd.'],
		},
		en: {
			tip: [
				'Read more about the lamp at https://madeuplamp.example/light',
				'The sizes are here: https://madeuplamp.example/sizes',
			],
			none: [
				'Read more about the lamp via the link in bio, the sizes are there too.',
				'The lamp is done, and Hanna is happy.',
			],
		},
	},
} satisfies Rule;
