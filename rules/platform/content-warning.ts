import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Innehållsvarning', en: 'Content warning'},
	points: [1, 3],
	level: 'hint',
	start: 'off',
	pillar: 'participate',
	on: {platforms: ['mastodon'], surfaces: ['post', 'reply']},
	when: {
		phrase: {
			sv: ['olyckan', 'olyckor', 'våldsam*', 'dödsfall', 'dödsolycka*', 'självskad*', 'självmord*', 'övergrepp*'],
			en: [
				'the accident',
				'violence',
				'violent',
				'death',
				'deaths',
				'killed',
				'self-harm',
				'suicide',
				{term: 'abuse', exact: true},
			],
		},
		unless: {
			any: [
				{entity: 'quotation'},
				{
					phrase: {
						sv: [{term: 'cw', exact: true}, {term: 'iv', exact: true}, 'innehållsvarning', 'triggervarning'],
						en: [
							{term: 'cw', exact: true},
							{term: 'cn', exact: true},
							'content warning',
							'content note',
							'trigger warning',
						],
					},
				},
			],
		},
	},
	say: {
		sv: {
			saw: 'Texten nämner ”{words}” utan en varning före.',
			why: 'På Mastodon ligger tunga ämnen ofta bakom en varning.',
			try: 'Klicka på CW och skriv ämnet med ett par ord.',
		},
		en: {
			saw: 'You mention “{words}” with no warning before it.',
			why: 'On Mastodon, heavy topics usually have one.',
			try: 'Click CW and name the topic in a few words.',
		},
	},
	source: {url: 'https://docs.joinmastodon.org/user/posting/', read: '2026-11-25'},
	examples: {
		sv: {
			tip: ['Fick se bilder från olyckan i går, så hemskt.', 'Filmen handlar om ett dödsfall i en liten by.'],
			none: [
				'CW: olyckan i går. Jag fick se bilder. Har ni någon att prata med?',
				'Fick se bilder från festen i går, så fint.',
			],
		},
		en: {
			tip: ['Saw pictures from the accident yesterday, so awful.', 'The film is about a death in a small village.'],
			none: [
				'CW: the accident yesterday. I saw pictures. Do you have someone to talk to?',
				'Saw pictures from the party yesterday, so lovely.',
			],
		},
	},
} satisfies Rule;
