import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Oklickbar länk på Instagram', en: 'Unclickable link on Instagram'},
	serves: ['link-without-words'],
	points: [1],
	level: 'hint',
	start: 'on',
	pillar: 'invite',
	on: {platforms: ['instagram'], surfaces: ['post']},
	when: {measure: {of: 'links', atLeast: 1}},
	fix: 'take-out-words',
	say: {
		sv: {
			saw: 'Länken i bildtexten går inte att klicka på här.',
			why: 'Få skriver av en adress för hand.',
			try: 'Lägg den i bion eller i en story, och säg det.',
		},
		en: {
			saw: 'Links in captions can’t be clicked here.',
			why: 'Few people type an address by hand.',
			try: 'Put it in your bio or a story, and say so.',
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
