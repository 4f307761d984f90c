import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Bild utan beskrivning', en: 'Picture without a description'},
	points: [3, 1],
	level: 'hint',
	start: 'on',
	speaksOnLawfulSpeech: true,
	on: {platforms: ['linkedin', 'x', 'facebook', 'instagram', 'threads', 'reddit', 'other']},
	when: {media: 'missing-alt'},
	say: {
		sv: {
			saw: 'En bild saknar beskrivning.',
			why: 'Den som lyssnar vet annars inte vad bilden visar.',
			try: 'Beskriv den i en mening: vem, vad och var.',
		},
		en: {
			saw: 'A picture has no description.',
			why: 'People who listen won’t know what it shows.',
			try: 'Describe it in one sentence: who, what and where.',
		},
	},
	source: {
		url: 'https://www.funka.com/design-for-alla/tips-och-rad/tillg%C3%A4nglighet-i-sociala-medier/',
		read: '2026-11-25',
	},
	examples: {
		sv: {
			tip: [
				{text: 'Morgonens brödbak, rakt ur ugnen.', pictures: [{kind: 'picture', alt: ''}]},
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
					text: 'Morgonens brödbak, rakt ur ugnen.',
					pictures: [{kind: 'picture', alt: 'Fyra limpor på ett galler vid ett fönster.'}],
				},
				{text: 'Brödet är bakat, bilderna kommer i morgon.', pictures: []},
			],
		},
		en: {
			tip: [
				{text: 'The morning bread, straight from the oven.', pictures: [{kind: 'picture', alt: ''}]},
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
					text: 'The morning bread, straight from the oven.',
					pictures: [{kind: 'picture', alt: 'Four loaves on a rack by a window.'}],
				},
				{text: 'The bread is baked, pictures follow tomorrow.', pictures: []},
			],
		},
	},
} satisfies Rule;
