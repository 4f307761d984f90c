import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Alt-text på Mastodon och Bluesky', en: 'Alt text, Mastodon and Bluesky'},
	points: [3, 1],
	level: 'mark',
	start: 'on',
	on: {platforms: ['mastodon', 'bluesky']},
	when: {media: 'missing-alt'},
	say: {
		sv: {
			saw: 'En bild saknar beskrivning.',
			why: 'Här brukar folk beskriva sina bilder.',
			try: 'Skriv en mening: vem, vad och var. Ta gärna med det roliga.',
		},
		en: {
			saw: 'A picture has no description.',
			why: 'People here usually describe their pictures.',
			try: 'One sentence will do: who, what and where. Feel free to add the fun part.',
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
