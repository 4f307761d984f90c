import type {Rule} from '../../engine/rule.ts';

export default {
	points: [3, 1],
	level: 'mark',
	start: 'on',
	on: {platforms: ['mastodon', 'bluesky']},
	when: {media: 'missing-alt'},
	say: {
		sv: {
			saw: 'En bild saknar beskrivning.',
			why: 'Här brukar folk beskriva sina bilder. Det är omtanke om den som lyssnar.',
			try: 'Beskriv bilden i en mening: vem, vad och var. Ta gärna med det roliga i den.',
		},
		en: {
			saw: 'A picture has no description yet.',
			why: 'Here descriptions are the custom, and a kindness to people who listen.',
			try: 'Describe it in one sentence: who, what and where. Feel free to add what makes it fun.',
		},
	},
	source: {
		url: 'https://fedi.tips/how-do-i-remember-to-add-text-descriptions-on-mastodon-and-the-fediverse/',
		read: '2026-11-25',
	},
	examples: {
		sv: {
			tip: [
				{text: 'Första snön på kolonin i Lingonby.', pictures: [{alt: ''}]},
				{text: 'Före och efter.', platform: 'bluesky', pictures: [{alt: 'En mörk trappa.'}, {alt: ''}]},
			],
			none: [
				{text: 'Första snön på kolonin.', pictures: [{alt: 'En trappa med sju lysande lampor.'}]},
				{text: 'Första snön på kolonin, bilden kommer sen.', pictures: []},
			],
		},
		en: {
			tip: [
				{text: 'First snow on the allotment in Lingonby.', pictures: [{alt: ''}]},
				{text: 'Before and after.', platform: 'bluesky', pictures: [{alt: 'A dark stair.'}, {alt: ''}]},
			],
			none: [
				{text: 'First snow on the allotment.', pictures: [{alt: 'A stair with seven bright lamps.'}]},
				{text: 'First snow on the allotment, picture to follow.', pictures: []},
			],
		},
	},
} satisfies Rule;
