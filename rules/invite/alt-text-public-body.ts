import type {Rule} from '../../engine/rule.ts';

export default {
	points: [3, 1],
	level: 'mark',
	start: 'off',
	on: {voice: ['organisation']},
	when: {all: [{media: 'missing-alt'}, {fact: 'public-body'}]},
	say: {
		sv: {
			saw: 'En bild saknar beskrivning.',
			why: 'Lagen om digital offentlig service gäller även här, så långt nätverket tillåter. Alla ska kunna ta del.',
			try: 'Beskriv bilden i en mening: vem, vad och var. Är bilden bara pynt går det bra att skriva det.',
		},
		en: {
			saw: 'A picture has no description yet.',
			why: 'Swedish law on digital public service applies here too, as far as the network allows, so that all can take part.',
			try: 'Fill in one sentence: who, what and where. If the picture is pure decoration, say so.',
		},
	},
	source: {
		url: 'https://www.funka.com/design-for-alla/tips-och-rad/tillg%C3%A4nglighet-i-sociala-medier/',
		read: '2026-11-25',
		country: 'SE',
		recheck: '2027-11-22',
	},
	examples: {
		sv: {
			tip: [
				{text: 'Nya badplatsen i Lingonby kommun är klar.', pictures: [{alt: ''}], facts: {company: {public: true}}},
				{
					text: 'Så här plogas gångvägarna i vinter.',
					pictures: [{alt: 'En plog på en gångväg.'}, {alt: ''}],
					facts: {company: {public: true}},
				},
			],
			none: [
				{
					text: 'Nya badplatsen i Lingonby kommun är klar.',
					pictures: [{alt: 'En brygga och en strand.'}],
					facts: {company: {public: true}},
				},
				{text: 'Nya lampan är klar.', pictures: [{alt: ''}], facts: {company: {public: false}}},
			],
		},
		en: {
			tip: [
				{text: 'The new bathing place in Lingonby is ready.', pictures: [{alt: ''}], facts: {company: {public: true}}},
				{
					text: 'This is how the footpaths get cleared this winter.',
					pictures: [{alt: 'A plough on a footpath.'}, {alt: ''}],
					facts: {company: {public: true}},
				},
			],
			none: [
				{
					text: 'The new bathing place in Lingonby is ready.',
					pictures: [{alt: 'A jetty and a beach.'}],
					facts: {company: {public: true}},
				},
				{text: 'The new lamp is ready.', pictures: [{alt: ''}], facts: {company: {public: false}}},
			],
		},
	},
} satisfies Rule;
