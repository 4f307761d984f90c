import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Tydligt märkt reklam', en: 'Clearly labelled ad'},
	points: [4],
	level: 'hint',
	start: 'off',
	strength: true,
	on: {surfaces: ['post', 'share']},
	when: {
		pattern: {
			sv: ['^[^\\pL#]*(?:reklam|annons) för '],
			en: ['^[^\\pL#]*(?:ad|advert|advertisement) for '],
		},
	},
	say: {
		sv: {
			saw: 'Det första som syns är att det är reklam.',
			why: 'Den som vet vem som betalar kan lita på resten.',
			try: 'Nämn gärna en sak som kunde ha varit bättre.',
		},
		en: {
			saw: 'The first thing people see is that it’s an ad.',
			why: 'When they know who pays, they can trust the rest.',
			try: 'Mention one thing that could be better, if you like.',
		},
	},
	source: {
		url: 'https://www.konsumentverket.se/aktuellt/nyheter-och-pressmeddelanden/pressmeddelanden/2021/brister-nar-influencers-gor-reklam/',
		read: '2026-11-25',
	},
	examples: {
		sv: {
			tip: [
				'Reklam för Påhittlampan: så här lyser den i hallen.',
				'Annons för @pahittlampan. Sladden är kort men ljuset är varmt.',
			],
			none: ['Så fin lampa! #reklam', 'Reklamen för lampor är överallt i november.', 'I samarbete med @pahittlampan.'],
		},
		en: {
			tip: [
				'Ad for Påhittlampan: this is how it shines in the hall.',
				'Advertisement for @pahittlampan. The cord is short but the light is warm.',
			],
			none: [
				'Such a fine lamp! #ad',
				'Ads for lamps are everywhere in November.',
				'In collaboration with @pahittlampan.',
			],
		},
	},
} satisfies Rule;
