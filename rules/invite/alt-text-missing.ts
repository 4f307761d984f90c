import type {Rule} from '../../engine/rule.ts';

export default {
	points: [3, 1],
	level: 'hint',
	start: 'on',
	on: {platforms: ['linkedin', 'x', 'facebook', 'instagram', 'threads', 'reddit', 'other']},
	when: {media: 'missing-alt'},
	say: {
		sv: {
			saw: 'En bild saknar beskrivning.',
			why: 'Den som lyssnar på flödet, eller inte kan ladda bilden, får annars inte veta vad den visar.',
			try: 'Beskriv bilden i en mening: vem, vad och var.',
		},
		en: {
			saw: 'A picture has no description yet.',
			why: 'People who listen to their feed, or whose pictures fail to load, have no way to know what it shows.',
			try: 'Describe it in one sentence: who, what and where.',
		},
	},
	source: {
		url: 'https://www.funka.com/design-for-alla/tips-och-rad/tillg%C3%A4nglighet-i-sociala-medier/',
		read: '2026-11-22',
	},
	examples: {
		sv: {
			tip: [
				{text: 'Så här blev trapphuset i Lingonby till slut.', pictures: [{kind: 'picture', alt: ''}]},
				{
					text: 'Två bilder från i går.',
					pictures: [
						{kind: 'picture', alt: 'En lampa på en stege.'},
						{kind: 'picture', alt: ''},
					],
				},
			],
			none: [
				{
					text: 'Så här blev trapphuset till slut.',
					pictures: [{kind: 'picture', alt: 'Två personer skruvar upp en lampa i ett trapphus.'}],
				},
				{text: 'Så här blev trapphuset, bilderna kommer i morgon.', pictures: []},
			],
		},
		en: {
			tip: [
				{text: 'This is how the stairwell in Lingonby turned out.', pictures: [{kind: 'picture', alt: ''}]},
				{
					text: 'Two pictures from yesterday.',
					pictures: [
						{kind: 'picture', alt: 'A lamp on a ladder.'},
						{kind: 'picture', alt: ''},
					],
				},
			],
			none: [
				{
					text: 'This is how the stairwell turned out.',
					pictures: [{kind: 'picture', alt: 'Two people fitting a lamp in a stairwell.'}],
				},
				{text: 'This is how the stairwell turned out, pictures follow tomorrow.', pictures: []},
			],
		},
	},
} satisfies Rule;
