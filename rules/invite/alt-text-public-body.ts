import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Alt-text i offentlig verksamhet', en: 'Alt text for public bodies'},
	points: [3, 1],
	level: 'mark',
	start: 'off',
	on: {voice: ['organisation']},
	when: {all: [{media: 'missing-alt'}, {fact: 'public-body'}]},
	say: {
		sv: {
			saw: 'En bild saknar beskrivning.',
			why: 'Lagen om digital offentlig service gäller här också, så långt nätverket tillåter.',
			try: 'Beskriv den i en mening: vem, vad och var. Är den bara pynt går det bra att skriva det.',
		},
		en: {
			saw: 'A picture has no description.',
			why: 'Swedish law on digital public service applies here too, as far as the network allows.',
			try: 'One sentence will do: who, what and where. If it’s just decoration, say so.',
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
