import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Beskriven bild', en: 'Picture described'},
	points: [3, 1],
	level: 'hint',
	start: 'off',
	strength: true,
	when: {all: [{media: 'alt'}, {not: {media: 'missing-alt'}}]},
	say: {
		sv: {
			saw: 'Bilden har en beskrivning.',
			why: 'Den som lyssnar är med på samma villkor.',
			try: 'Läs den högt en gång. Ser du bilden framför dig är den klar.',
		},
		en: {
			saw: 'The picture has a description.',
			why: 'People who listen get to see it too.',
			try: 'Read it aloud once. If you can picture it, it’s done.',
		},
	},
	source: {
		url: 'https://www.funka.com/design-for-alla/tips-och-rad/tillg%C3%A4nglighet-i-sociala-medier/',
		read: '2026-11-25',
	},
	examples: {
		sv: {
			tip: [
				{text: 'Så blev trappan.', pictures: [{alt: 'En trappa med sju lysande lampor.'}]},
				{text: 'Hela gänget på plats i Lingonby.', pictures: [{alt: 'Fyra personer runt en stege.'}]},
			],
			none: [
				{text: 'Så blev trappan.', pictures: [{alt: ''}]},
				{text: 'Så blev trappan.', pictures: []},
				{text: 'Två bilder.', pictures: [{alt: 'En lampa.'}, {alt: ''}]},
			],
		},
		en: {
			tip: [
				{text: 'The stairs, done.', pictures: [{alt: 'A stair with seven bright lamps.'}]},
				{text: 'The whole crew in Lingonby.', pictures: [{alt: 'Four people around a ladder.'}]},
			],
			none: [
				{text: 'The stairs, done.', pictures: [{alt: ''}]},
				{text: 'The stairs, done.', pictures: []},
				{text: 'Two pictures.', pictures: [{alt: 'A lamp.'}, {alt: ''}]},
			],
		},
	},
} satisfies Rule;
