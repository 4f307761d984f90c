import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Film utan textning', en: 'Video without captions'},
	points: [3, 1],
	level: 'hint',
	start: 'off',
	pillar: 'invite',
	on: {platforms: ['youtube', 'instagram', 'facebook', 'linkedin'], surfaces: ['post']},
	when: {
		all: [
			{media: 'video'},
			{
				absent: {
					phrase: {
						sv: ['textad', 'textat', 'textning', 'undertext*', 'syntolk*'],
						en: ['caption*', 'captioned', 'subtitle*', 'audio description'],
					},
				},
			},
		],
	},
	say: {
		sv: {
			saw: 'Här finns en film, men inget om textning.',
			why: 'Många tittar utan ljud, och en del hör det inte.',
			try: 'Lägg på textning, läs igenom den automatiska och säg att den finns.',
		},
		en: {
			saw: 'There’s a video, but nothing about captions.',
			why: 'Many watch without sound, and some can’t hear it.',
			try: 'Add captions, check the automatic ones, and say they’re there.',
		},
	},
	source: {
		url: 'https://varumarkesmanual.stockholm/tillganglighet/tillganglighet-pa-sociala-medier/',
		read: '2026-11-25',
	},
	examples: {
		sv: {
			tip: [
				{pictures: [{kind: 'video'}], text: 'Så byts ljuset i ett trapphus utan att stänga av hela huset.'},
				{pictures: [{kind: 'video'}], text: 'Titta när Hanna mäter på Storgatan.'},
			],
			none: [
				{pictures: [{kind: 'video'}], text: 'Så byts ljuset i ett trapphus. Filmen är textad.'},
				{pictures: [{kind: 'picture'}], text: 'Så byts ljuset i ett trapphus.'},
			],
		},
		en: {
			tip: [
				{pictures: [{kind: 'video'}], text: 'How the light is changed without switching off the house.'},
				{pictures: [{kind: 'video'}], text: 'Watch Hanna measure on Main Street.'},
			],
			none: [
				{pictures: [{kind: 'video'}], text: 'How the light is changed in a stairwell. Captions on.'},
				{pictures: [{kind: 'picture'}], text: 'How the light is changed in a stairwell.'},
			],
		},
	},
} satisfies Rule;
